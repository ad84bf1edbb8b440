import { createHash } from "node:crypto";
import type { ColumnMeaning, SheetMapping, SheetUnit } from "@/lib/domain/periodic-report/sheet-mapping";
import { fold } from "../fold";
import { cellAt } from "../raw-table";
import type { BookTable } from "./book";
import { fundIn, guessColumns, unitIn } from "./guess-columns";
import { headingRows, headingsAt } from "./headings";
import { type RowNames, rowMeaning } from "./row-names";

/** How a table of a province's own seems to be laid out. */
export type Layout = {
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly fingerprint: string;
  readonly guess: SheetMapping;
};

/** Amounts below this in a table that names no unit are hardly whole đồng. */
const LEAST_DONG = 1_000_000;

/** What a table seems to be: which row holds its lowest headings, what its columns are, in which unit. */
export function layoutOf(table: BookTable, names: RowNames, year: number): Layout {
  const above = { year, fund: fundIn(fold(table.sheet.slice(0, 100))), counts: false };
  const headingRow = likeliestRow(table, above);
  const headings = headingsAt(table, headingRow);
  const title = titleOf(table, headingRow);
  const fund = fundIn(title) ?? above.fund;
  const first = guessColumns(headings, { year, fund, counts: false });
  const counts = countsOutputs(table, headingRow, first, names);
  const columns = counts ? guessColumns(headings, { year, fund, counts }) : first;
  const unit = unitIn(unitLine(table, headingRow, headings)) ?? unitByValues(table, columns);
  return {
    ...{ headingRow, headings, fingerprint: fingerprintOf(headings) },
    guess: { use: true, headingsDown: 0, unit, columns, rows: {} },
  };
}

/** Names headings whatever their marks, case and years: next year's table of the same form has the same one. */
function fingerprintOf(headings: readonly string[]): string {
  const plain = headings.map((heading) => fold(heading).replace(/[0-9]+/g, "#"));
  return createHash("sha256").update(JSON.stringify(plain)).digest("hex");
}

function likeliestRow(table: BookTable, around: Parameters<typeof guessColumns>[1]): number {
  let best = { row: table.rows[0]?.number ?? 1, known: 0 };
  for (const row of headingRows(table)) {
    const headings = headingsAt(table, row);
    const assumed = { ...around, fund: fundIn(titleOf(table, row)) ?? around.fund };
    const known = guessColumns(headings, assumed).filter((meaning) => meaning !== "none").length;
    if (known > best.known) best = { row, known };
  }
  return best.row;
}

function titleOf({ rows, sheet }: BookTable, headingRow: number): string {
  const lines = rows.filter(
    ({ number, cells }) => number < headingRow && cells.filter(({ text }) => text.trim() !== "").length === 1,
  );
  return fold(
    [sheet, ...lines.map(({ cells }) => cells.find(({ text }) => text.trim() !== "")?.text ?? "")]
      .join(" ")
      .slice(0, 2_000),
  );
}

function countsOutputs(
  { rows }: BookTable,
  headingRow: number,
  columns: readonly ColumnMeaning[],
  names: RowNames,
): boolean {
  const at = (meaning: ColumnMeaning) => columns.indexOf(meaning) + 1;
  const meanings = rows
    .filter(({ number }) => number > headingRow)
    .map((row) => rowMeaning(names, cellAt(row, at("code")).text, cellAt(row, at("name")).text));
  const outputs = meanings.filter((meaning) => meaning?.startsWith("output.")).length;
  return outputs > meanings.filter((meaning) => meaning?.startsWith("content.")).length;
}

function unitLine({ rows }: BookTable, headingRow: number, headings: readonly string[]): string {
  const texts = rows
    .filter(({ number }) => number <= headingRow)
    .flatMap(({ cells }) => cells.map(({ text }) => fold(text.slice(0, 200))));
  const lines = texts.filter((text) => /don vi(?: tinh)?|\bdvt\b|\bunit\b/.test(text));
  return [...lines, ...headings.flatMap((heading) => fold(heading).match(/\([^()]*\)/g) ?? [])].join(" ");
}

function unitByValues({ rows }: BookTable, columns: readonly ColumnMeaning[]): SheetUnit {
  const amounts = columns.flatMap((meaning, at) => (/PLAN|ACTUAL|ESTIMATE/.test(meaning) ? [at + 1] : []));
  const numbers = rows.flatMap((row) =>
    amounts.map((column) => cellAt(row, column)).filter(({ kind }) => kind === "number"),
  );
  return numbers.length > 0 && numbers.every(({ text }) => Number(text) < LEAST_DONG) ? "trieu" : "dong";
}
