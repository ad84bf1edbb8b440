import { isGrowth, type Measure, measureFrom } from "@/lib/domain/figures/measures";
import type { ReportColumn, ReportRow, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import { decimalsOf } from "@/lib/domain/summary/decimals";
import { type FigureRef, figureKey, valueKind } from "@/lib/domain/summary/figure-ref";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { FigureValue } from "@/lib/domain/summary/summary-figure";
import type { SummaryColumn, SummaryRow, SummaryTable, SummaryTableName } from "@/lib/domain/summary/summary-table";
import { measureHead } from "@/lib/format/measure-names";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { wordsOf } from "../words";
import { cellMark } from "./published-marks";
import { tableRoundingNotes } from "./rounding-notes";
import { nameOfRow } from "./row-name";

/** What the first column of each table names. */
const NAMED = {
  "last-year": "fund",
  plan: "fund",
  releases: "content",
  "so-far": "fund",
  contents: "content",
  results: "indicator",
  provinces: "province",
  efforts: "province",
  punctuality: "province",
  accuracy: "province",
} as const satisfies Record<SummaryTableName, string>;

/** Where a number is explained; null where nothing explains it. */
export type FigureAddress = (ref: FigureRef) => string | null;

/** A summary's table as every file and page has it, its rows numbered where they are many of a kind. */
export function summaryTable(
  table: SummaryTable,
  summary: ConferenceSummary,
  pen: SummaryPen,
  addressOf: FigureAddress = () => null,
): ReportTable {
  const { summary: words } = wordsOf(pen.locale);
  const named = NAMED[table.name];
  const numbered = named !== "fund";
  let number = 0;
  const rows = table.rows.map((row): ReportRow => {
    const counted = numbered && row.level === "row";
    if (counted) number += 1;
    const { level, ...own } = rowOf(row, table, summary, pen, addressOf);
    return { ...own, ...(level && { level }), ...(numbered && { ordinal: counted ? String(number) : "" }) };
  });
  const drawn: ReportTable = {
    name: table.name,
    title: words.table[table.name],
    about: [],
    columns: [
      { key: "name", label: words.head[named], kind: "text", head: true },
      ...table.columns.map((column) => columnOf(column, pen)),
    ],
    totals: rows.filter(({ level }) => level === "total"),
    rows: rows.filter(({ level }) => level !== "total"),
    notes: [],
  };
  return { ...drawn, notes: tableRoundingNotes(drawn, pen.locale) };
}

function columnOf({ key, of }: SummaryColumn, pen: SummaryPen): ReportColumn {
  const kind = valueKind(of);
  const measure = of.kind === "measure" ? measureFrom(of.measure) : null;
  const growth = of.kind === "accuracy" || (measure !== null && isGrowth(measure));
  return {
    ...{ key, kind, label: headOf(key, measureFrom(key), pen) },
    ...(kind !== "count" && { decimals: decimalsOf(of, pen.decimals) }),
    ...(growth && { signed: true }),
  };
}

function headOf(key: string, measure: Measure | null, { locale }: SummaryPen): string {
  if (measure !== null) return measureHead(measure, "flat", locale);
  const heads: Readonly<Record<string, string>> = wordsOf(locale).summary.head;
  return heads[key] ?? key;
}

function rowOf(
  row: SummaryRow,
  { columns }: SummaryTable,
  summary: ConferenceSummary,
  pen: SummaryPen,
  addressOf: FigureAddress,
): ReportRow {
  const values = row.cells.map((cell) => cell && shown(summary.figures.get(figureKey(cell))?.value ?? null));
  const links = row.cells.flatMap((cell, at) => {
    const address = cell && values[at] !== null ? addressOf(cell) : null;
    return address === null ? [] : [[columns[at]?.key ?? "", address] as const];
  });
  const alarms = row.cells.flatMap((cell, at) => {
    const found = cell && summary.published.find(({ key }) => key === figureKey(cell));
    return found ? [[columns[at]?.key ?? "", cellMark(found, pen.locale)] as const] : [];
  });
  return {
    key: row.key,
    ...(row.level !== "row" && { level: row.level }),
    values: [nameOfRow(row, pen), ...values],
    ...(links.length > 0 && { links: Object.fromEntries(links) }),
    ...(alarms.length > 0 && { alarms: Object.fromEntries(alarms) }),
  };
}

function shown(value: FigureValue | null): ReportValue {
  if (value === null) return null;
  if (value.kind === "money") return value.amount;
  return value.kind === "ratio" ? value.ratio : value.count;
}
