import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";
import type { VoucherQuery } from "@/lib/domain/ledger/voucher-query";
import { FundFilter, RegionFilter, UnitFilter, YearFilter } from "../filters/common-filters";
import { AppLink } from "../ui/app-link";
import { DayFilter } from "../ui/day-filter";
import { FilterBar } from "../ui/filter-bar";
import { SelectFilter } from "../ui/select-filter";
import { MonthFilters } from "./month-filters";
import { vouchersHref, vouchersValues } from "./voucher-address";

type VoucherFiltersProps = {
  query: VoucherQuery;
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
  content: null,
  fund: null,
  year: null,
  kind: null,
  from: null,
  to: null,
} as const;

/** The filters of the list; their state is the address. */
export function VoucherFilters({ query, choices, wide }: VoucherFiltersProps) {
  const words = useTranslations("vouchers");
  const filtered = Object.keys(CHOSEN).some((key) => query[key as keyof typeof CHOSEN] !== null);
  return (
    <FilterBar
      action="/vouchers"
      label={words("list.filters")}
      submit={words("list.apply")}
      kept={vouchersValues(query, { ...CHOSEN, page: 1 })}
      search={
        <label className="grow">
          {words("list.search")}
          <input className="control" type="search" name="q" defaultValue={query.q ?? ""} maxLength={200} />
        </label>
      }
    >
      {wide && (
        <UnitFilter
          label={words("field.unit")}
          any={words("list.anyUnit")}
          value={query.unitId}
          units={choices.units}
        />
      )}
      {wide && <RegionFilter label={words("field.region")} any={words("list.anyUnit")} value={query.region} />}
      <YearFilter
        label={words("field.budgetYear")}
        any={words("list.anyYear")}
        value={query.year}
        years={choices.years}
      />
      <MonthFilters label={words("field.month")} query={query} />
      <FundFilter label={words("field.fund")} any={words("list.anyFund")} value={query.fund} />
      <SelectFilter
        name="kind"
        label={words("field.kind")}
        value={query.kind ?? ""}
        options={[
          { value: "", label: words("list.anyKind") },
          ...VOUCHER_KINDS.map((kind) => ({ value: kind, label: words(`kind.${kind}`) })),
        ]}
      />
      <DayFilter name="from" label={words("list.from")} value={query.from} />
      <DayFilter name="to" label={words("list.to")} value={query.to} />
      {filtered && <AppLink href={vouchersHref(query, CHOSEN)}>{words("list.clear")}</AppLink>}
    </FilterBar>
  );
}
