import { hasMoney, type ReportColumn, type ReportRow, type ReportTable } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { moneyUnitName } from "@/lib/format/money";
import { wordsOf } from "../words";
import { isExact, letters, sumCell, textCell, valueCell } from "./cells";
import { type HeadCell, headRows } from "./heads";
import { addedRows } from "./live-total";
import { ABOUT, HEAD, NOTE, ORDINAL, styleOf, TITLE, UNIT } from "./styles";

/** A sheet as slices of XML, and the rows that are printed on top of every page. */
export type WrittenSheet = {
  readonly slices: Iterable<string>;
  readonly repeated: readonly [first: number, last: number];
};

/** Rows of one slice: few enough that other requests are answered in between. */
const SLICE = 200;

/**
 * A table as the Ministry's forms have it (domain §8): title, lines about the view, the unit right in italics, heads
 * over their columns, the row of column numbers, sums on top, panes frozen, A4 landscape one page wide.
 */
export function writeSheet(table: ReportTable, locale: Locale): WrittenSheet {
  const columns = table.columns.filter(({ only }) => only !== "screen");
  const words = wordsOf(locale).layout.table;
  const ordered = table.rows.some(({ ordinal }) => ordinal !== undefined);
  const width = columns.length + Number(ordered);
  const above = [
    ...(hasMoney({ columns })
      ? [{ text: fill(words.unitLine, { unit: moneyUnitName("dong", locale) }), style: UNIT }]
      : []),
  ];
  const lines = [
    { text: table.title, style: TITLE },
    ...table.about.map(({ label, text }) => ({ text: `${label}: ${text}`, style: ABOUT })),
    ...above,
  ];
  const heads = headRows(columns, ordered ? words.ordinal : null, lines.length + 1);
  const first = lines.length + heads.rows + 1;
  const rows = [...table.totals, ...table.rows];
  const merges: string[] = [...lines.map((_, at) => across(at + 1, width)), ...heads.merges];
  const last = first + rows.length;
  const sentences = rows.flatMap(({ sentence }, at) => (sentence === undefined ? [] : [across(first + at, width)]));
  merges.push(...sentences, ...table.notes.map((_, at) => across(last + at, width)));
  return {
    repeated: [lines.length + 1, first - 1],
    slices: [
      opening(columns, ordered, first),
      lines.map(({ text, style }, at) => line(at + 1, textCell(`A${at + 1}`, text, style))).join(""),
      headXml(heads.cells),
      ...sliced(rows, (row, at) => rowXml(row, first + at, { table, columns, ordered, first })),
      table.notes.map((note, at) => line(last + at, textCell(`A${last + at}`, note, NOTE))).join(""),
      closing(merges.filter((merge) => !/^([A-Z]+\d+):\1$/.test(merge))),
    ],
  };
}

const across = (row: number, width: number) => `A${row}:${letters(width - 1)}${row}`;
const line = (row: number, cells: string) => `<row r="${row}">${cells}</row>`;

function headXml(cells: readonly HeadCell[]): string {
  const rows = [...new Set(cells.map(({ row }) => row))];
  return rows
    .map((row) => {
      const own = cells.filter((cell) => cell.row === row);
      return line(row, own.map(({ column, text }) => textCell(`${letters(column)}${row}`, text, HEAD)).join(""));
    })
    .join("");
}

type SheetPlan = {
  readonly table: ReportTable;
  readonly columns: readonly ReportColumn[];
  readonly ordered: boolean;
  /** The row of the first sum. */
  readonly first: number;
};

function rowXml(row: ReportRow, at: number, { table, columns, ordered, first }: SheetPlan) {
  const bold = row.level === "total" || row.level === "group";
  if (row.sentence !== undefined)
    return line(at, textCell(`A${at}`, row.sentence, styleOf({ format: "text", weight: bold ? "bold" : "plain" })));
  const cells = columns.map((column, place) => {
    const own = table.columns.indexOf(column);
    const value = row.values[own] ?? null;
    const letter = letters(place + Number(ordered));
    const added = table.totals[0] === row && isExact(value) ? addedRows(table, own) : null;
    if (added === null) return valueCell(`${letter}${at}`, value, column, bold ? "bold" : "plain");
    const [from, to] = added.map((line) => first + table.totals.length + line);
    return sumCell(`${letter}${at}`, value, `${letter}${from}:${letter}${to}`, "bold");
  });
  return line(at, (ordered ? textCell(`A${at}`, row.ordinal ?? "", ORDINAL) : "") + cells.join(""));
}

function* sliced<Row>(rows: readonly Row[], write: (row: Row, at: number) => string): Generator<string> {
  for (let from = 0; from < rows.length; from += SLICE)
    yield rows
      .slice(from, from + SLICE)
      .map((row, at) => write(row, from + at))
      .join("");
}

/** Frozen below the heads and beside the column that names the rows; fitted to one page's width. */
function opening(columns: readonly ReportColumn[], ordered: boolean, first: number): string {
  const named = columns.findIndex(({ head }) => head) + 1 + Number(ordered);
  const pane = `<pane xSplit="${named}" ySplit="${first - 1}" topLeftCell="${letters(named)}${first}" activePane="bottomRight" state="frozen"/>`;
  const widths = [...(ordered ? [6] : []), ...columns.map(widthOf)];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join("")}</cols><sheetData>`;
}

function closing(merges: readonly string[]): string {
  const merged =
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${merge}"/>`).join("")}</mergeCells>`;
  return `</sheetData>${merged}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`;
}

function widthOf({ kind, head }: ReportColumn): number {
  if (head) return 34;
  return kind === "money" ? 18 : kind === "text" ? 22 : 12;
}
