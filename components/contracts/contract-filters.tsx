import { useLocale, useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import { FUNDS } from "@/lib/domain/fund";
import type { ContractQuery } from "@/lib/domain/ledger/contract-query";
import { scopeName } from "@/lib/format/scope-names";
import { AppLink } from "../ui/app-link";
import { FilterBar } from "../ui/filter-bar";
import { SelectFilter } from "../ui/select-filter";
import { MonthFilters } from "../vouchers/month-filters";
import { contractsHref, contractsValues } from "./contract-address";

type ContractFiltersProps = {
  query: ContractQuery;
  choices: FilterChoices;
  /** Whether the reader sees several provinces. */
  wide: boolean;
};

const CHOSEN = {
  q: null,
  unitId: null,
  region: null,
  layout: null,
  month: null,
  through: null,
  fund: null,
  year: null,
} as const;

/** The filters of the list; their state is the address. */
export function ContractFilters({ query, choices, wide }: ContractFiltersProps) {
  const words = useTranslations("vouchers");
  const contracts = useTranslations("contracts");
  const funds = useTranslations("projects.funds");
  const locale = useLocale();
  const filtered = Object.keys(CHOSEN).some((key) => query[key as keyof typeof CHOSEN] !== null);
  return (
    <FilterBar
      action="/contracts"
      label={contracts("filters")}
      submit={words("list.apply")}
      kept={contractsValues(query, { ...CHOSEN, page: 1 })}
      search={
        <label className="grow">
          {contracts("search")}
          <input className="control" type="search" name="q" defaultValue={query.q ?? ""} maxLength={200} />
        </label>
      }
    >
      {wide && (
        <>
          <SelectFilter
            name="unitId"
            label={words("field.unit")}
            value={query.unitId ?? ""}
            options={[
              { value: "", label: words("list.anyUnit") },
              ...choices.units.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <SelectFilter
            name="region"
            label={words("field.region")}
            value={query.region ?? ""}
            options={[
              { value: "", label: words("list.anyUnit") },
              ...REGIONS.map((region) => ({ value: region, label: scopeName(region, locale) })),
            ]}
          />
        </>
      )}
      <SelectFilter
        name="year"
        label={words("field.budgetYear")}
        value={String(query.year ?? "")}
        options={[
          { value: "", label: words("list.anyYear") },
          ...choices.years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
      />
      <MonthFilters label={contracts("month")} query={query} />
      <SelectFilter
        name="fund"
        label={words("field.fund")}
        value={query.fund ?? ""}
        options={[
          { value: "", label: words("list.anyFund") },
          ...FUNDS.map((fund) => ({ value: fund, label: funds(fund) })),
        ]}
      />
      {filtered && <AppLink href={contractsHref(query, CHOSEN)}>{words("list.clear")}</AppLink>}
    </FilterBar>
  );
}
