import { useLocale, useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import { FUNDS } from "@/lib/domain/fund";
import { VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";
import type { VoucherQuery } from "@/lib/domain/ledger/voucher-query";
import { scopeName } from "@/lib/format/scope-names";
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
  const funds = useTranslations("projects.funds");
  const locale = useLocale();
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
        <SelectFilter
          name="unitId"
          label={words("field.unit")}
          value={query.unitId ?? ""}
          options={[
            { value: "", label: words("list.anyUnit") },
            ...choices.units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {wide && (
        <SelectFilter
          name="region"
          label={words("field.region")}
          value={query.region ?? ""}
          options={[
            { value: "", label: words("list.anyUnit") },
            ...REGIONS.map((region) => ({ value: region, label: scopeName(region, locale) })),
          ]}
        />
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
      <MonthFilters label={words("field.month")} query={query} />
      <SelectFilter
        name="fund"
        label={words("field.fund")}
        value={query.fund ?? ""}
        options={[
          { value: "", label: words("list.anyFund") },
          ...FUNDS.map((fund) => ({ value: fund, label: funds(fund) })),
        ]}
      />
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
