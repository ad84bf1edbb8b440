import { useTranslations } from "next-intl";
import type { FilterChoices } from "@/lib/domain/catalogue/filter-choices";
import { RISKS, type RiskQuery } from "@/lib/domain/risk/risk";
import { FundFilter, UnitFilter, YearFilter } from "../filters/common-filters";
import { AppLink } from "../ui/app-link";
import { FilterBar } from "../ui/filter-bar";
import { SelectFilter } from "../ui/select-filter";
import { risksHref, riskValues } from "./risk-address";

const CHOSEN = { risk: null, unitId: null, fund: null, year: null } as const;

/** The filters of the money at risk; their state is the address. */
export function RiskFilters({ query, choices, wide }: { query: RiskQuery; choices: FilterChoices; wide: boolean }) {
  const words = useTranslations("risks");
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
        <UnitFilter label={words("province")} any={words("anyUnit")} value={query.unitId} units={choices.units} />
      )}
      <YearFilter label={words("year")} any={words("anyYear")} value={query.year} years={choices.years} />
      <FundFilter label={words("fund")} any={words("anyFund")} value={query.fund} />
      {filtered && <AppLink href={risksHref(query, CHOSEN)}>{words("clear")}</AppLink>}
    </FilterBar>
  );
}
