"use client";

import { SCROLLABLE } from "../ui/scrollable";
import { HeadDrawing } from "./head-drawing";
import { RowDrawing } from "./row-drawing";
import type { WrittenTable } from "./written-table";

/** With more columns than these, cells stand closer so that the table fits a desk's screen. */
const ROOMY = 13;

/**
 * A table drawn from lines of finished text. It is a client component for its weight alone: the answer then carries
 * the lines once, as text, and not every cell a second time as a tree. It listens to nothing.
 */
export function TableDrawing({ table, cards }: { table: WrittenTable; cards: boolean }) {
  const { caption, unitLine, columns, lines } = table;
  const dense = columns.length > ROOMY;
  const kind = `sheet${dense ? " sheet-dense" : ""}${cards ? " sheet-cards" : ""}`;
  return (
    <>
      {unitLine && <div className="sheet-unit">{unitLine}</div>}
      <section className={dense ? "sheet-box" : "sheet-box sheet-box-open"} aria-label={caption} {...SCROLLABLE}>
        <table className={kind}>
          <caption className="sr-only">{caption}</caption>
          <HeadDrawing table={table} />
          <tbody>
            {lines.map((line) => (
              <RowDrawing key={line.id} line={line} table={table} named={cards} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
