import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { FUNDS } from "@/lib/domain/fund";
import { FilterBar } from "../ui/filter-bar";
import { SelectFilter } from "../ui/select-filter";
import { PLAN_UNIT, type PlanView } from "./plan-address";

/** Fund and province of a budget year's documents. */
export function PlanFilters({ view, choices }: { view: PlanView; choices: FilterChoices }) {
  const words = useTranslations("plans");
  return (
    <FilterBar
      action={`/plans/${view.year}`}
      label={words("year.filters")}
      submit={words("year.submit")}
      kept={{ in: view.unit === PLAN_UNIT ? undefined : view.unit }}
    >
      <SelectFilter
        name="fund"
        label={words("year.fund")}
        value={view.fund ?? ""}
        options={[
          { value: "", label: words("year.bothFunds") },
          ...FUNDS.map((fund) => ({ value: fund, label: words(`funds.${fund}`) })),
        ]}
      />
      <SelectFilter
        name="unitId"
        label={words("year.unitId")}
        value={view.unitId ?? ""}
        options={[
          { value: "", label: words("year.allUnits") },
          ...choices.units.map(({ id, name, former }) => ({
            value: id,
            label: former ? words("year.former", { unit: name }) : name,
          })),
        ]}
      />
    </FilterBar>
  );
}
