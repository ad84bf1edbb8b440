import type { Execution } from "@/lib/domain/figures/execution";
import { growthOf, ratioOf } from "@/lib/domain/figures/ratio";
import type { ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { formatMonthShort } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { monthSentences } from "@/lib/format/month-sentences";
import { wordsOf } from "../words";
import { aboutView } from "./about-view";

/** The numbers behind the monthly curve, from vouchers. */
export function monthTable(execution: Execution, locale: Locale): ReportTable {
  const { months: words, contents } = wordsOf(locale).figures;
  const card = execution.total.ALL;
  const plan = card?.plan ?? null;
  const gap = execution.certifiedGap?.ALL ?? null;
  /** What records of the months lack to reach the certified card, and the card they then come to. */
  const closing: ReportRow[] =
    gap === null
      ? []
      : [
          {
            ...{ key: "certified-gap", level: "group", unexplained: true },
            values: [contents.gap, gap, card?.actual ?? null, card?.executed ?? null, null, null],
          },
        ];
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
    rows: [
      ...execution.byMonth.map(({ month, columns: { ALL } }) => ({
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
      ...closing,
    ],
    notes: [words.records, ...monthSentences(execution, locale)],
  };
}
