import type { Execution } from "@/lib/domain/figures/execution";
import { growthOf, ratioOf } from "@/lib/domain/figures/ratio";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatMonthShort } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { monthSentences } from "@/lib/format/month-sentences";
import { wordsOf } from "../words";
import { aboutView } from "./about-view";

/** The numbers behind the monthly curve, from vouchers. */
export function monthTable(execution: Execution, locale: Locale): ReportTable {
  const { months: words } = wordsOf(locale).figures;
  const plan = execution.total.ALL?.plan ?? null;
  return {
    name: "months",
    title: words.title,
    about: aboutView(execution, locale),
    columns: [
      { key: "month", label: words.month, kind: "text", head: true },
      { key: "own", label: words.own, kind: "money" },
      { key: "cumulative", label: words.cumulative, kind: "money" },
      { key: "ofPlan", label: words.ofPlan, kind: "ratio" },
      { key: "before", label: words.before, kind: "money" },
      { key: "growth", label: words.growth, kind: "ratio", signed: true },
    ],
    totals: [],
    rows: execution.byMonth.map(({ month, columns: { ALL } }) => ({
      key: String(month),
      values: [
        formatMonthShort(month, locale),
        ALL?.disbursed ?? null,
        ALL?.cumulative ?? null,
        ALL && ratioOf(ALL.cumulative, plan),
        ALL?.cumulativeBefore ?? null,
        ALL && growthOf(ALL.cumulative, ALL.cumulativeBefore),
      ],
    })),
    notes: [words.records, ...monthSentences(execution, locale)],
  };
}
