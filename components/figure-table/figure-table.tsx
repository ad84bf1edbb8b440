"use client";

import {
  type ColumnSort,
  type FigureColumn,
  type FigureGroup,
  type FigureHeads,
  type FigureLine,
  ID_PLACE,
  type TableAddresses,
} from "./figure-line";
import { columnKey, FigureRow } from "./figure-row";

/** A box that scrolls must be reachable by keyboard (WCAG 2.1.1), though nothing in it is a control. */
const scrollable = { tabIndex: 0 };

/** With more columns of numbers than these, cells stand closer so that the table fits a desk's screen. */
const ROOMY = 12;

type FigureTableProps = {
  caption: string;
  /** The unit, said once above the numbers. */
  unitLine?: string;
  heads: FigureHeads;
  /** Heads over several columns each. */
  groups?: readonly FigureGroup[];
  labelSort?: ColumnSort;
  columns: readonly FigureColumn[];
  addresses?: TableAddresses;
  lines: readonly FigureLine[];
};

/**
 * A table of figures, drawn from lines of finished text. It is a client component for its weight alone: the answer
 * then carries the lines once, as text, and not every cell a second time as a tree. It listens to nothing.
 */
export function FigureTable(props: FigureTableProps) {
  const { caption, unitLine, heads, groups, labelSort, columns, addresses, lines } = props;
  const numbers = columns.map((column) => (
    <Head
      key={columnKey(column)}
      column={column}
      sorted={addresses?.sort}
      className={column.words ? undefined : "num"}
    />
  ));
  const labels = (
    <>
      {heads.ordinal && <th className="stt">{heads.ordinal}</th>}
      <Head
        column={{ label: heads.label, sort: labelSort }}
        sorted={addresses?.sort}
        className="stick"
        rows={groups && 2}
      />
      {heads.bar && <th>{heads.bar}</th>}
    </>
  );
  return (
    <>
      {unitLine && <div className="sheet-unit">{unitLine}</div>}
      <section className="sheet-box sheet-box-open" aria-label={caption} {...scrollable}>
        <table className={columns.length > ROOMY ? "sheet sheet-dense" : "sheet"}>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {labels}
              {groups
                ? groups.map(({ label, columns: span }) => (
                    <th key={label} colSpan={span} scope="colgroup">
                      {label}
                    </th>
                  ))
                : numbers}
            </tr>
            {groups && <tr>{numbers}</tr>}
          </thead>
          <tbody>
            {lines.map((line) => (
              <FigureRow key={line.id ?? line.href ?? line.label} {...{ line, heads, columns, addresses }} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

type HeadProps = {
  column: FigureColumn;
  /** The table's address in another order. */
  sorted: string | undefined;
  className: string | undefined;
  rows?: number | undefined;
};

function Head({ column: { label, sort }, sorted, className, rows }: HeadProps) {
  return (
    <th scope="col" className={className} rowSpan={rows} aria-sort={sort?.state}>
      {sort && sorted ? <a href={sorted.replace(ID_PLACE, sort.code)}>{label}</a> : label}
    </th>
  );
}
