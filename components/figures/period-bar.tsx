import { useLocale, useTranslations } from "next-intl";
import type { Execution } from "@/lib/domain/figures/execution";
import { FUNDS } from "@/lib/domain/fund";
import { MONEY_UNITS } from "@/lib/domain/money-unit";
import { columnName } from "@/lib/format/measure-names";
import { DayFilter } from "../ui/day-filter";
import { FilterBar } from "../ui/filter-bar";
import { SelectFilter } from "../ui/select-filter";
import { type DashboardView, scopePath } from "./dashboard-address";

const YEARS_BACK = 9;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

type PeriodBarProps = {
  execution: Execution;
  view: DashboardView;
  /** The year it is in Vietnam, the last one offered. */
  thisYear: number;
};

/** The choices every dashboard shares: year, period, fund, territory, the evening looked back to, content, unit of money. */
export function PeriodBar({ execution, view, thisYear }: PeriodBarProps) {
  const words = useTranslations("figures.bar");
  const locale = useLocale();
  const { query, unit } = view;
  const last = Math.max(thisYear, query.year);
  const first = Math.min(thisYear - YEARS_BACK, query.year);
  const years = Array.from({ length: last - first + 1 }, (_, back) => String(last - back));
  return (
    <FilterBar
      id="period-bar"
      action={scopePath(query.scope)}
      label={words("label")}
      submit={words("submit")}
      opensOnChoice
    >
      <SelectFilter
        name="year"
        label={words("year")}
        value={String(query.year)}
        options={years.map((year) => ({ value: year, label: year }))}
      />
      <SelectFilter
        name="through"
        label={words("through")}
        value={String(query.through)}
        options={MONTHS.map((month) => ({
          value: String(month),
          label: month === 12 ? words("wholeYear") : words("month", { month: String(month) }),
        }))}
      />
      <SelectFilter
        name="fund"
        label={words("fund")}
        value={query.fund ?? ""}
        options={[
          { value: "", label: words("bothFunds") },
          ...FUNDS.map((fund) => ({ value: fund, label: columnName(fund, locale) })),
        ]}
      />
      {query.content && (
        <SelectFilter
          name="content"
          label={words("content")}
          value={query.content}
          options={contentOptions(execution, query.content, words("allContents"))}
        />
      )}
      <SelectFilter
        name="basis"
        label={words("basis")}
        value={query.basis}
        options={[
          { value: "reported", label: words("reported") },
          { value: "34", label: words("basis34") },
        ]}
      />
      <DayFilter name="asOf" label={words("asOf")} value={query.asOf} />
      <SelectFilter
        name="in"
        label={words("unit")}
        value={unit}
        options={MONEY_UNITS.map((value) => ({ value, label: words(`units.${value}`) }))}
      />
    </FilterBar>
  );
}

/** One content can be looked at alone: by its line in the table, and back to all of them here. */
function contentOptions({ byContent, byContentGroup }: Execution, chosen: string, all: string) {
  const label = [...byContent, ...byContentGroup].find(({ key }) => key === chosen)?.label ?? chosen;
  return [
    { value: "", label: all },
    { value: chosen, label },
  ];
}
