import type { FigureRef } from "./figure-ref";
import { figuresIn } from "./sentence";
import type { SummaryPart } from "./summary";

/** Every number that a part names, in its sentences and in its tables. */
export function figuresOfPart({ sentences, tables }: SummaryPart): FigureRef[] {
  return [
    ...sentences.flatMap(({ clauses }) => clauses.flatMap(({ fields }) => Object.values(fields).flatMap(figuresIn))),
    ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null))),
  ];
}
