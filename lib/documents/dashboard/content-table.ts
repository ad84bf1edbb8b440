import type { Execution } from "@/lib/domain/figures/execution";
import { RANKED_MEASURES } from "@/lib/domain/figures/measures";
import type { ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { formatRoman } from "@/lib/format/number";
import { wordsOf } from "../words";
import { aboutView } from "./about-view";
import { rankedColumns, rankedRow } from "./ranked-row";

/**
 * Money by content, always from records, then the groups of contents that reports speak of. Looked at through one
 * content, its rows are parts of that one, which have no explanation of their own, and groups say nothing more.
 */
export function contentTable(execution: Execution, locale: Locale): ReportTable {
  const { contents: words, ranking } = wordsOf(locale).figures;
  const { byContent, byContentGroup, certifiedGap } = execution;
  const gap = certifiedGap?.ALL ?? null;
  const whole = execution.query.content === null;
  const groups = (whole ? byContentGroup : []).map(({ key, label, columns }) =>
    rankedRow(columns, { key, label, ordinal: "" }, locale),
  );
  const partial = whole ? {} : ({ unexplained: true } as const);
  const note: ReportRow = { key: "groups", level: "note", values: [], sentence: words.groups };
  return {
    name: "contents",
    title: words.title,
    about: aboutView(execution, locale),
    barHead: ranking.bar,
    columns: [
      { key: "content", label: words.content, kind: "text", head: true },
      ...rankedColumns(locale).map(({ sortable, ...column }) => column),
    ],
    totals: [],
    rows: [
      ...byContent.map(({ key, label, columns }, at) =>
        rankedRow(columns, { key, label, ordinal: formatRoman(at + 1), ...partial }, locale),
      ),
      ...(gap === null ? [] : [gapRow(gap, words.gap)]),
      ...(groups.length > 0 ? [note, ...groups] : []),
    ],
    notes: [],
  };
}

/** What records lack to reach the certified card; it is no content's and opens no explanation. */
function gapRow(gap: bigint, label: string): ReportRow {
  const values = RANKED_MEASURES.map((measure) => (measure === "actual" ? gap : null));
  return { key: "certified-gap", level: "group", unexplained: true, values: [label, ...values] };
}
