import type { PlannedPeriod } from "@/lib/domain/periodic-report/year-plan";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import { wordsOf } from "./words";

/** The periods of a year as they would be planned; `stands`: the months that there are already, which stay as they are. */
export function yearPlanTable(
  year: number,
  periods: readonly PlannedPeriod[],
  stands: readonly number[],
  locale: Locale,
): ReportTable {
  const { reportPeriods: words, reportBoard } = wordsOf(locale);
  const { fields } = words;
  const day = (key: "dataFrom" | "dataTo" | "dueOn" | "locksOn", label: string) =>
    ({ key, label, kind: "day" }) as const;
  return {
    ...{ name: "year-plan", title: fill(words.year.preview, { year: String(year) }), about: [], notes: [], totals: [] },
    columns: [
      { key: "period", label: reportBoard.columns.period, kind: "text", head: true },
      ...[day("dataFrom", fields.dataFrom), day("dataTo", fields.dataTo), day("dueOn", fields.dueOn)],
      day("locksOn", reportBoard.columns.locksOn),
      { key: "outcome", label: words.year.outcome, kind: "text" },
    ],
    rows: periods.map(({ through, dataFrom, dataTo, dueOn, locksOn }) => ({
      key: String(through),
      values: [
        ...[formatPeriod(year, through, locale), dataFrom, dataTo, dueOn, locksOn],
        stands.includes(through) ? words.year.stands : words.year.willBe,
      ],
      marks: { outcome: stands.includes(through) ? "plain" : "official" },
    })),
  };
}
