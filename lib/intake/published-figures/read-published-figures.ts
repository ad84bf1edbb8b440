import { mayBeOneDay, type PublishedFacts, statementOf } from "@/lib/domain/figures/published-facts";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { LIMITS } from "../limits";
import { problemOf } from "../problem-of";
import type { Records } from "../read-records";
import { RowReader } from "../row-reader";
import type { PublishedColumn } from "./columns";
import type { Known } from "./known";
import { readRow } from "./read-row";
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
  const stated = new Map<string, PublishedRow[]>();
  for (const record of records) {
    if (problems.length >= LIMITS.problems) {
      problems.push(problemOf("problems-too-many", { read: `${problems.length}`, expected: `${record.row}` }));
      break;
    }
    const reader = new RowReader(table.sheet, record);
    const facts = readRow(reader, words);
    if (reader.problems.length === 0) {
      const others = stated.get(statementOf(facts)) ?? [];
      const first = others.find(({ sourceDate }) => mayBeOneDay(sourceDate, facts.sourceDate));
      if (first) reader.refuse("row-repeated", "measure", `${first.row}`);
      else stated.set(statementOf(facts), [...others, { row: record.row, ...facts }]);
    }
    problems.push(...reader.problems);
    if (reader.problems.length === 0) rows.push({ row: record.row, ...facts });
  }
  return { rows, problems };
}
