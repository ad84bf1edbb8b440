"use client";

import { CellBarDrawing } from "./cell-bar";
import type { FigureColumn, FigureLine } from "./figure-line";

/** A box that scrolls must be reachable by keyboard (WCAG 2.1.1), though nothing in it is a control. */
const scrollable = { tabIndex: 0 };

type FigureTableProps = {
  caption: string;
  /** The unit, said once above the numbers. */
  unitLine?: string;
  /** Heads of the ordinal, the label and the bar; a head left out leaves its column out. */
  heads: { readonly ordinal?: string; readonly label: string; readonly bar?: string };
  labelSort?: FigureColumn["sort"];
  columns: readonly FigureColumn[];
  lines: readonly FigureLine[];
};

/**
 * A table of figures, drawn from lines of finished text. It is a client component for its weight alone: the answer
 * then carries the lines once, as text, and not every cell a second time as a tree. It listens to nothing.
 */
export function FigureTable({ caption, unitLine, heads, labelSort, columns, lines }: FigureTableProps) {
  return (
    <>
      {unitLine && <div className="sheet-unit">{unitLine}</div>}
      <section className="sheet-box" aria-label={caption} {...scrollable}>
        <table className="sheet">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {heads.ordinal && <th className="stt">{heads.ordinal}</th>}
              <Head column={{ label: heads.label, ...(labelSort && { sort: labelSort }) }} className="stick" />
              {heads.bar && <th>{heads.bar}</th>}
              {columns.map((column) => (
                <Head key={column.label} column={column} className={column.words ? "" : "num"} />
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.href ?? line.label} line={line} heads={heads} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Head({ column, className }: { column: FigureColumn; className: string }) {
  const { label, sort } = column;
  return (
    <th scope="col" className={className} aria-sort={sort?.state}>
      {sort ? <a href={sort.href}>{label}</a> : label}
    </th>
  );
}

function Line({ line, heads, columns }: { line: FigureLine } & Pick<FigureTableProps, "heads" | "columns">) {
  return (
    <tr className={line.kind}>
      {heads.ordinal && <td className="stt">{line.ordinal}</td>}
      <th scope="row" className="stick">
        {line.href ? <a href={line.href}>{line.label}</a> : line.label}
      </th>
      {heads.bar && <td>{line.bar && <CellBarDrawing bar={line.bar} />}</td>}
      {line.cells.map((text, at) => {
        const explained = text === "–" ? undefined : explanationOf(line, columns[at]);
        const alarm = line.alarm?.at === at ? line.alarm.word : undefined;
        return (
          <td key={columns[at]?.label} className={columns[at]?.words ? undefined : "num"}>
            {explained ? <a href={explained}>{text}</a> : text}
            {alarm && <span className="alarm"> {alarm}</span>}
          </td>
        );
      })}
    </tr>
  );
}

function explanationOf({ explain }: FigureLine, column: FigureColumn | undefined): string | undefined {
  if (!explain || !column) return undefined;
  return column.explain ?? (column.measure && `${explain}&measure=${column.measure}`);
}
