import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { FUNDS } from "@/lib/domain/fund";
import { FINDING_STATES, type InspectionsQuery } from "@/lib/domain/inspection/inspection-query";
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
  const funds = useTranslations("projects.funds");
  const filtered = Object.keys(CHOSEN).some((key) => query[key as keyof typeof CHOSEN] !== null);
  return (
    <FilterBar
      action="/inspections"
      label={words("filters")}
      submit={list("apply")}
      kept={inspectionsValues({ ...query, ...CHOSEN, page: 1 })}
      search={null}
    >
      {wide && (
        <SelectFilter
          name="unitId"
          label={words("unit")}
          value={query.unitId ?? ""}
          options={[
            { value: "", label: list("anyUnit") },
            ...choices.units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <SelectFilter
        name="year"
        label={words("year")}
        value={String(query.year ?? "")}
        options={[
          { value: "", label: list("anyYear") },
          ...choices.years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
      />
      <SelectFilter
        name="fund"
        label={words("fund")}
        value={query.fund ?? ""}
        options={[{ value: "", label: list("anyFund") }, ...FUNDS.map((fund) => ({ value: fund, label: funds(fund) }))]}
      />
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
