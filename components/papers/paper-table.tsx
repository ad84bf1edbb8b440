import type { PrintedCell, PrintedTable } from "@/lib/domain/report/printed-text";

const ALIGN = { left: "text-left", center: "text-center", right: "text-right tabular-nums" } as const;
const CELL = "border border-ink px-1.5 py-1 align-middle";

/** A paper's table as it is printed: title and unit above, heads, sums on top, notes below. */
export function PaperTable({ table: { title, unit, heads, rows, notes } }: { table: PrintedTable }) {
  return (
    <div className="my-3">
      {title && <p className="text-center font-bold">{title}</p>}
      {unit && <p className="text-right text-[14px] italic">{unit}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard. */}
      <section className="overflow-x-auto" tabIndex={0} aria-label={title}>
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
  const Cell = head ? "th" : "td";
  return (
    <tr key={key}>
      {cells.map(({ text, align, bold, columns, rows }, at) => (
        <Cell
          // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a printed row never move.
          key={at}
          colSpan={columns}
          rowSpan={rows}
          {...(head && { scope: columns > 1 ? "colgroup" : "col" })}
          className={`${CELL} ${ALIGN[align]} ${bold ? "font-bold" : "font-normal"}`}
        >
          {text}
        </Cell>
      ))}
    </tr>
  );
}
