import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { FundFilter, UnitFilter } from "../filters/common-filters";
import { FilterBar } from "../ui/filter-bar";
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
      <FundFilter label={words("year.fund")} any={words("year.bothFunds")} value={view.fund} />
      <UnitFilter label={words("year.unitId")} any={words("year.allUnits")} value={view.unitId} units={choices.units} />
    </FilterBar>
  );
}
