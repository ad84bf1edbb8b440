import { hasMoney, type ReportColumn, type ReportRow, type ReportTable } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { moneyUnitName } from "@/lib/format/money";
import { wordsOf } from "../words";
import { isExact, letters, sumCell, textCell, valueCell } from "./cells";
import { heightOf, widthsOf } from "./column-room";
import { type HeadCell, headRows } from "./heads";
import { addedRows } from "./live-total";
import { closing, opening } from "./sheet-frame";
import { ABOUT, HEAD, NOTE, ORDINAL, SIGNED, styleOf, TITLE, UNIT } from "./styles";

/** A sheet as slices of XML, and the rows that are printed on top of every page. */
export type WrittenSheet = {
  readonly slices: Iterable<string>;
  readonly repeated: readonly [first: number, last: number];
};

const TITLE_HEIGHT = ' ht="21" customHeight="1"';
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
      ? [{ text: fill(words.unitLine, { unit: moneyUnitName("dong", locale) }), style: UNIT, height: "" }]
      : []),
  ];
  const lines = [
    { text: table.title, style: TITLE, height: TITLE_HEIGHT },
    ...table.about.map(({ label, text }) => ({ text: `${label}: ${text}`, style: ABOUT, height: "" })),
    ...above,
  ];
  const heads = headRows(columns, ordered ? words.ordinal : null, lines.length + 1);
  const first = lines.length + heads.rows + 1;
  const rows = [...table.totals, ...table.rows];
  const merges: string[] = [...lines.map((_, at) => across(at + 1, width)), ...heads.merges];
  const last = first + rows.length;
  const sentences = rows.flatMap(({ sentence }, at) => (sentence === undefined ? [] : [across(first + at, width)]));
  merges.push(...sentences, ...table.notes.map((_, at) => across(last + at, width)));
  const signed = signatureRows(table, last + table.notes.length, width);
  merges.push(...signed.merges);
  const widths = widthsOf(table, columns, ordered);
  return {
    repeated: [lines.length + 1, first - 1],
    slices: [
      opening(columns, widths, first),
      lines.map(({ text, style, height }, at) => line(at + 1, textCell(`A${at + 1}`, text, style), height)).join(""),
      headXml(heads.cells, widths),
      ...sliced(rows, (row, at) => rowXml(row, first + at, { table, columns, widths, ordered, first })),
      table.notes
        .map((note, at) => line(last + at, textCell(`A${last + at}`, note, NOTE), heightOf([[note, sumOf(widths)]])))
        .join(""),
      signed.xml,
      closing(merges.filter((merge) => !/^([A-Z]+\d+):\1$/.test(merge))),
    ],
  };
}

/** Who signs a form, below its right half: title, hint, room for the hand, name. */
function signatureRows({ signedBy = [] }: ReportTable, at: number, width: number) {
  const from = Math.floor(width / 2);
  const rows = signedBy.map((text, place) => ({ text, row: at + 1 + place + (place === 2 ? 3 : 0) }));
  return {
    merges: rows.map(({ row }) => `${letters(from)}${row}:${letters(width - 1)}${row}`),
    xml: rows.map(({ text, row }) => line(row, textCell(`${letters(from)}${row}`, text, SIGNED))).join(""),
  };
}

const sumOf = (widths: readonly number[]) => widths.reduce((sum, one) => sum + one, 0);
const across = (row: number, width: number) => `A${row}:${letters(width - 1)}${row}`;
const line = (row: number, cells: string, height = "") => `<row r="${row}"${height}>${cells}</row>`;

function headXml(cells: readonly HeadCell[], widths: readonly number[]): string {
  const rows = [...new Set(cells.map(({ row }) => row))];
  return rows
    .map((row) => {
      const own = cells.filter((cell) => cell.row === row);
      const written = own.map(({ column, text }) => textCell(`${letters(column)}${row}`, text, HEAD)).join("");
      const room = ({ column, columns = 1 }: HeadCell) => sumOf(widths.slice(column, column + columns));
      return line(row, written, heightOf(own.map((cell) => [cell.text, room(cell)])));
    })
    .join("");
}

type SheetPlan = {
  readonly table: ReportTable;
  readonly columns: readonly ReportColumn[];
  /** In signs, the ordinals' first. */
  readonly widths: readonly number[];
  readonly ordered: boolean;
  /** The row of the first sum. */
  readonly first: number;
};

function rowXml(row: ReportRow, at: number, { table, columns, widths, ordered, first }: SheetPlan) {
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
  const texts = columns.flatMap((column, place) => {
    const value = row.values[table.columns.indexOf(column)];
    return typeof value === "string" ? [[value, widths[place + Number(ordered)] ?? 0] as const] : [];
  });
  return line(at, (ordered ? textCell(`A${at}`, row.ordinal ?? "", ORDINAL) : "") + cells.join(""), heightOf(texts));
}

function* sliced<Row>(rows: readonly Row[], write: (row: Row, at: number) => string): Generator<string> {
  for (let from = 0; from < rows.length; from += SLICE)
    yield rows
      .slice(from, from + SLICE)
      .map((row, at) => write(row, from + at))
      .join("");
}
