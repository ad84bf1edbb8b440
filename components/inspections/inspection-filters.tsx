import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { FINDING_STATES, type InspectionsQuery } from "@/lib/domain/inspection/inspection-query";
import { FundFilter, UnitFilter, YearFilter } from "../filters/common-filters";
import { AppLink } from "../ui/app-link";
import { FilterBar } from "../ui/filter-bar";
import { SelectFilter } from "../ui/select-filter";
import { inspectionsHref, inspectionsValues } from "./inspection-address";

type InspectionFiltersProps = { query: InspectionsQuery; choices: FilterChoices; wide: boolean };

const CHOSEN = { year: null, unitId: null, fund: null, findings: null } as const;

/** The filters of the list; their state is the address. */
export function InspectionFilters({ query, choices, wide }: InspectionFiltersProps) {
  const words = useTranslations("carrying.inspections");
  const list = useTranslations("vouchers.list");
  const filtered = Object.keys(CHOSEN).some((key) => query[key as keyof typeof CHOSEN] !== null);
  return (
    <FilterBar
      action="/inspections"
      label={words("filters")}
      submit={list("apply")}
      kept={inspectionsValues({ ...query, ...CHOSEN, page: 1 })}
      search={null}
    >
      {wide && <UnitFilter label={words("unit")} any={list("anyUnit")} value={query.unitId} units={choices.units} />}
      <YearFilter label={words("year")} any={list("anyYear")} value={query.year} years={choices.years} />
      <FundFilter label={words("fund")} any={list("anyFund")} value={query.fund} />
      <SelectFilter
        name="findings"
        label={words("findings")}
        value={query.findings ?? ""}
        options={[
          { value: "", label: words("anyFindings") },
          ...FINDING_STATES.map((state) => ({ value: state, label: words(`states.${state}`) })),
        ]}
      />
      {filtered && <AppLink href={inspectionsHref(query, CHOSEN)}>{list("clear")}</AppLink>}
    </FilterBar>
  );
}
