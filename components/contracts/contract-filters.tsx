import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import type { ContractQuery } from "@/lib/domain/ledger/contract-query";
import { FundFilter, RegionFilter, UnitFilter, YearFilter } from "../filters/common-filters";
import { AppLink } from "../ui/app-link";
import { FilterBar } from "../ui/filter-bar";
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
          <UnitFilter
            label={words("field.unit")}
            any={words("list.anyUnit")}
            value={query.unitId}
            units={choices.units}
          />
          <RegionFilter label={words("field.region")} any={words("list.anyUnit")} value={query.region} />
        </>
      )}
      <YearFilter
        label={words("field.budgetYear")}
        any={words("list.anyYear")}
        value={query.year}
        years={choices.years}
      />
      <MonthFilters label={contracts("month")} query={query} />
      <FundFilter label={words("field.fund")} any={words("list.anyFund")} value={query.fund} />
      {filtered && <AppLink href={contractsHref(query, CHOSEN)}>{words("list.clear")}</AppLink>}
    </FilterBar>
  );
}
