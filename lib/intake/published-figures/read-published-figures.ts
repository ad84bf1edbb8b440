import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { LIMITS } from "../limits";
import { problemOf } from "../problem-of";
import type { Records } from "../read-records";
import { RowReader } from "../row-reader";
import type { PublishedColumn } from "./columns";
import type { Known } from "./known";
import { type PublishedFacts, readRow } from "./read-row";
import { vocabularyOf } from "./vocabulary";

/** A published figure with the row it stands in. */
export type PublishedRow = PublishedFacts & { readonly row: number };

/** Reads every row of the sheet: the figures that can be kept, and everything there is to mend, all at once. */
export function readPublishedFigures(
  { table, records, problems: structural }: Records<PublishedColumn>,
  known: Known,
): { readonly rows: readonly PublishedRow[]; readonly problems: readonly IntakeProblem[] } {
  const problems: IntakeProblem[] = structural.slice(0, LIMITS.problems);
  const rows: PublishedRow[] = [];
  const words = vocabularyOf(known);
  const firstRows = new Map<string, number>();
  for (const record of records) {
    if (problems.length >= LIMITS.problems) {
      problems.push(problemOf("problems-too-many", { read: `${problems.length}`, expected: `${record.row}` }));
      break;
    }
    const reader = new RowReader(table.sheet, record);
    const facts = readRow(reader, words);
    if (reader.problems.length === 0) {
      const key = sameFigure(facts);
      const first = firstRows.get(key);
      if (first === undefined) firstRows.set(key, record.row);
      else reader.refuse("row-repeated", "measure", `${first}`);
    }
    problems.push(...reader.problems);
    if (reader.problems.length === 0) rows.push({ row: record.row, ...facts });
  }
  return { rows, problems };
}

/** One source prints one figure once: what makes two rows the same. */
export function sameFigure(figure: Omit<PublishedFacts, "printed" | "unit" | "decimals" | "note">): string {
  const { scope, year, through, fund, contentGroup, measure, source, sourceDate } = figure;
  return JSON.stringify([scope, year, through, fund, contentGroup, measure, source.toLowerCase(), sourceDate]);
}
