import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { FUNDS } from "@/lib/domain/fund";
import { type AcceptancesQuery, SETTLEMENT_STANDS } from "@/lib/domain/project/acceptance-query";
import { AppLink } from "../ui/app-link";
import { FilterBar } from "../ui/filter-bar";
import { SelectFilter } from "../ui/select-filter";
import { MonthFilters } from "../vouchers/month-filters";
import { acceptancesHref, acceptancesValues } from "./acceptance-list-address";

type AcceptanceFiltersProps = { query: AcceptancesQuery; choices: FilterChoices; wide: boolean };

const CHOSEN = { year: null, fund: null, unitId: null, month: null, through: null, settlement: null } as const;

/** The filters of the list; their state is the address. */
export function AcceptanceFilters({ query, choices, wide }: AcceptanceFiltersProps) {
  const words = useTranslations("acceptances");
  const vouchers = useTranslations("vouchers");
  const funds = useTranslations("projects.funds");
  const filtered = Object.keys(CHOSEN).some((key) => query[key as keyof typeof CHOSEN] !== null);
  return (
    <FilterBar
      action="/acceptances"
      label={words("filters")}
      submit={vouchers("list.apply")}
      kept={acceptancesValues(query, { ...CHOSEN, page: 1 })}
      search={
        <SelectFilter
          name="settlement"
          label={words("settlement")}
          value={query.settlement ?? ""}
          options={[
            { value: "", label: words("anySettlement") },
            ...SETTLEMENT_STANDS.map((stand) => ({ value: stand, label: words(`stands.${stand}`) })),
          ]}
        />
      }
    >
      {wide && (
        <SelectFilter
          name="unitId"
          label={vouchers("field.unit")}
          value={query.unitId ?? ""}
          options={[
            { value: "", label: vouchers("list.anyUnit") },
            ...choices.units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <SelectFilter
        name="year"
        label={vouchers("field.budgetYear")}
        value={String(query.year ?? "")}
        options={[
          { value: "", label: vouchers("list.anyYear") },
          ...choices.years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
      />
      <MonthFilters label={words("month")} query={query} />
      <SelectFilter
        name="fund"
        label={vouchers("field.fund")}
        value={query.fund ?? ""}
        options={[
          { value: "", label: vouchers("list.anyFund") },
          ...FUNDS.map((fund) => ({ value: fund, label: funds(fund) })),
        ]}
      />
      {filtered && <AppLink href={acceptancesHref(query, CHOSEN)}>{vouchers("list.clear")}</AppLink>}
    </FilterBar>
  );
}
