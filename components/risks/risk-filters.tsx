import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { FUNDS } from "@/lib/domain/fund";
import { RISKS, type RiskQuery } from "@/lib/domain/risk/risk";
import { AppLink } from "../ui/app-link";
import { FilterBar } from "../ui/filter-bar";
import { SelectFilter } from "../ui/select-filter";
import { risksHref, riskValues } from "./risk-address";

const CHOSEN = { risk: null, unitId: null, fund: null, year: null } as const;

/** The filters of the money at risk; their state is the address. */
export function RiskFilters({ query, choices, wide }: { query: RiskQuery; choices: FilterChoices; wide: boolean }) {
  const words = useTranslations("risks");
  const funds = useTranslations("projects.funds");
  const filtered = Object.keys(CHOSEN).some((key) => query[key as keyof typeof CHOSEN] !== null);
  return (
    <FilterBar
      action="/office/risks"
      label={words("filters")}
      submit={words("apply")}
      kept={riskValues(query, { ...CHOSEN, page: 1 })}
      search={
        <SelectFilter
          name="risk"
          label={words("kind")}
          value={query.risk ?? ""}
          options={[
            { value: "", label: words("anyKind") },
            ...RISKS.map((risk) => ({ value: risk, label: words(`kinds.${risk}`) })),
          ]}
        />
      }
    >
      {wide && (
        <SelectFilter
          name="unitId"
          label={words("province")}
          value={query.unitId ?? ""}
          options={[
            { value: "", label: words("anyUnit") },
            ...choices.units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <SelectFilter
        name="year"
        label={words("year")}
        value={String(query.year ?? "")}
        options={[
          { value: "", label: words("anyYear") },
          ...choices.years.map((year) => ({ value: String(year), label: String(year) })),
        ]}
      />
      <SelectFilter
        name="fund"
        label={words("fund")}
        value={query.fund ?? ""}
        options={[
          { value: "", label: words("anyFund") },
          ...FUNDS.map((fund) => ({ value: fund, label: funds(fund) })),
        ]}
      />
      {filtered && <AppLink href={risksHref(query, CHOSEN)}>{words("clear")}</AppLink>}
    </FilterBar>
  );
}
