import { useLocale, useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { FUNDS } from "@/lib/domain/fund";
import type { PlanComparison } from "@/lib/domain/plan/compare-plans";
import type { PlacedDecision, PlanPoint } from "@/lib/domain/plan/plan-point";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { decisionName } from "@/lib/format/plan-point";
import { UnitFilter } from "../filters/common-filters";
import { FilterBar } from "../ui/filter-bar";
import { SelectFilter } from "../ui/select-filter";

type ComparisonFormProps = {
  comparison: PlanComparison;
  decisions: readonly PlacedDecision[];
  choices: FilterChoices;
};

/** Which two moments of a year's plan are compared: decisions from a list, or days that are typed. */
export function ComparisonForm({ comparison, decisions, choices }: ComparisonFormProps) {
  const words = useTranslations("planComparison");
  const plans = useTranslations("plans");
  const { year, fund, unitId, from, to } = comparison;
  return (
    <FilterBar action={`/plans/${year}/compare`} label={words("choose")} submit={words("show")}>
      <SelectFilter
        name="fund"
        label={words("fund")}
        value={fund}
        options={FUNDS.map((one) => ({ value: one, label: plans(`funds.${one}`) }))}
      />
      <UnitFilter label={words("unit")} any={words("everyUnit")} value={unitId} units={choices.units} />
      <Point name="from" point={from} decisions={decisions} />
      <Point name="to" point={to} decisions={decisions} />
    </FilterBar>
  );
}

function Point({
  name,
  point,
  decisions,
}: {
  name: "from" | "to";
  point: PlanPoint;
  decisions: readonly PlacedDecision[];
}) {
  const words = useTranslations("planComparison");
  const locale = localeOf(useLocale());
  const chosen = point !== null && "decision" in point ? point.decision : "";
  const typed = point !== null && "day" in point ? formatDate(point.day, "vi") : "";
  return (
    <>
      <SelectFilter
        name={name}
        label={words(name)}
        value={chosen}
        options={[
          { value: "", label: name === "from" ? words("start") : "–" },
          ...decisions.map((decision) => ({ value: decision.id, label: decisionName(decision, locale) })),
        ]}
      />
      <label>
        {words(`${name}Day`)}
        <input
          className="control number w-32"
          name={`${name}Day`}
          defaultValue={typed}
          placeholder={words("dayHelp")}
          maxLength={40}
        />
      </label>
    </>
  );
}
