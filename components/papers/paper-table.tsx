import type { PrintedCell, PrintedTable } from "@/lib/domain/report/printed-text";
import { SCROLLABLE } from "../ui/scrollable";

const ALIGN = { left: "text-left", center: "text-center", right: "text-right tabular-nums" } as const;
const CELL = "border border-ink px-1.5 py-1 align-middle";

/** A paper's table as it is printed: title and unit above, heads, sums on top, notes below. */
export function PaperTable({ table: { title, unit, heads, rows, notes } }: { table: PrintedTable }) {
  return (
    <div className="my-3">
      {title && <p className="text-center font-bold">{title}</p>}
      {unit && <p className="text-right text-[14px] italic">{unit}</p>}
      <section className="overflow-x-auto" aria-label={title} {...SCROLLABLE}>
        <table className="w-full border-collapse text-[14px]">
          <thead>{heads.map((cells, at) => rowOf(cells, `head-${at}`, true))}</thead>
          <tbody>{rows.map((cells, at) => rowOf(cells, `row-${at}`, false))}</tbody>
        </table>
      </section>
      {notes.map((note) => (
        <p key={note} className="text-[14px] italic">
          {note}
        </p>
      ))}
    </div>
  );
}

function rowOf(cells: readonly PrintedCell[], key: string, head: boolean) {
  return <tr key={key}>{cells.map((cell, at) => cellOf(cell, `${key}-${at}`, head))}</tr>;
}

function cellOf({ text, align, bold, columns, rows }: PrintedCell, key: string, head: boolean) {
  const Cell = head ? "th" : "td";
  return (
    <Cell
      key={key}
      colSpan={columns}
      rowSpan={rows}
      {...(head && { scope: columns > 1 ? "colgroup" : "col" })}
      className={`${CELL} ${ALIGN[align]} ${bold ? "font-bold" : "font-normal"}`}
    >
      {text}
    </Cell>
  );
}
