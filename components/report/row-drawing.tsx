import { CellBarDrawing } from "./cell-bar";
import { CellDrawing } from "./cell-drawing";
import { ID_PLACE, type WrittenCell, type WrittenColumn, type WrittenLine, type WrittenTable } from "./written-table";

type RowDrawingProps = {
  line: WrittenLine;
  table: Pick<WrittenTable, "heads" | "columns" | "addresses">;
  /** Whether each cell carries its column's name, for where heads are out of sight. */
  named: boolean;
};

/** One line of a table; a number that is explained links there. */
export function RowDrawing({ line, table, named }: RowDrawingProps) {
  const { heads, columns, addresses } = table;
  const span = columns.length + Number(Boolean(heads.ordinal)) + Number(Boolean(heads.bar));
  if (line.sentence !== undefined) {
    return (
      <tr className={line.level}>
        <th scope="rowgroup" colSpan={span} lang={line.lang}>
          {line.sentence}
        </th>
      </tr>
    );
  }
  const page = line.level ? undefined : addresses.page?.replace(ID_PLACE, line.id);
  return (
    <tr className={line.level}>
      {heads.ordinal && <td className="stt">{line.ordinal}</td>}
      {columns.map((column, at) => {
        const cell = line.cells[at] ?? "";
        const bar = column.head && heads.bar && <td key="bar">{line.bar && <CellBarDrawing bar={line.bar} />}</td>;
        if (!column.head) {
          return (
            <td key={column.key} className={classOf(column, cell)} data-label={named ? column.label : undefined}>
              <CellDrawing cell={cell} href={explanationOf(line, column, addresses.explain, cell)} />
            </td>
          );
        }
        const head = (
          <th key={column.key} scope="row" className={`stick ${classOf(column, cell) ?? ""}`.trimEnd()}>
            <CellDrawing cell={cell} href={page} />
          </th>
        );
        return bar ? [head, bar] : head;
      })}
    </tr>
  );
}

function classOf({ set }: WrittenColumn, cell: WrittenCell): string | undefined {
  const name = set === "day" ? "number" : set === "text" ? undefined : set;
  return typeof cell === "object" && cell.below ? `${name ?? ""} record-cell`.trimStart() : name;
}

function explanationOf(
  line: WrittenLine,
  column: WrittenColumn,
  shared: string | undefined,
  cell: WrittenCell,
): string | undefined {
  const address = column.explain ?? shared;
  const text = typeof cell === "string" ? cell : cell.text;
  if (!address || line.plain || column.set !== "num" || text === "" || text === "–") return undefined;
  return `${address.replace(ID_PLACE, line.id)}&measure=${column.key}`;
}
