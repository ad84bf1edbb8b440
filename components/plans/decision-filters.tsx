import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { DECISION_KINDS } from "@/lib/domain/plan/decision";
import type { DecisionsQuery } from "@/lib/domain/plan/decision-query";
import { DECISION_STATES } from "@/lib/domain/plan/decision-state";
import { FundFilter, UnitFilter } from "../filters/common-filters";
import { FilterBar } from "../ui/filter-bar";
import { type FilterOption, SelectFilter } from "../ui/select-filter";

/** What a list of decisions is narrowed to: year, fund, kind, province, and whether it is issued. */
export function DecisionFilters({ view, choices }: { view: DecisionsQuery; choices: FilterChoices }) {
  const words = useTranslations("plans.draft");
  const plans = useTranslations("plans");
  const select = (name: "kind" | "state", label: string, options: readonly FilterOption[]) => (
    <SelectFilter
      name={name}
      label={label}
      value={view[name] ?? ""}
      options={[{ value: "", label: words("all") }, ...options]}
    />
  );
  return (
    <FilterBar action="/plans/decisions" label={words("filter")} submit={plans("year.submit")}>
      <label>
        {words("year")}
        <input
          className="control number w-20"
          name="year"
          defaultValue={view.year ?? ""}
          inputMode="numeric"
          maxLength={4}
        />
      </label>
      {select(
        "state",
        words("state"),
        DECISION_STATES.map((value) => ({ value, label: words(`states.${value}`) })),
      )}
      <FundFilter label={words("fund")} any={words("all")} value={view.fund} />
      {select(
        "kind",
        words("kind"),
        DECISION_KINDS.map((value) => ({ value, label: plans(`kinds.${value}`) })),
      )}
      <UnitFilter label={words("unit")} any={words("all")} value={view.unitId} units={choices.units} />
    </FilterBar>
  );
}
