import { CellBarDrawing } from "./cell-bar";
import { type FigureColumn, type FigureHeads, type FigureLine, ID_PLACE, type TableAddresses } from "./figure-line";

type FigureRowProps = {
  line: FigureLine;
  heads: FigureHeads;
  columns: readonly FigureColumn[];
  addresses: TableAddresses | undefined;
};

/** One line of a table of figures; a number that is explained links there. */
export function FigureRow({ line, heads, columns, addresses }: FigureRowProps) {
  const own = (shared: string | undefined) => (line.id ? shared?.replace(ID_PLACE, line.id) : undefined);
  const href = line.href ?? own(addresses?.href);
  const explain = line.explain ?? own(addresses?.explain);
  return (
    <tr className={line.kind}>
      {heads.ordinal && <td className="stt">{line.ordinal}</td>}
      <th scope="row" className="stick">
        {line.swatch && <span className={`swatch swatch-${line.swatch}`} />}
        {href ? <a href={href}>{line.label}</a> : line.label}
      </th>
      {heads.bar && <td>{line.bar && <CellBarDrawing bar={line.bar} />}</td>}
      {columns.map((column, at) => {
        const text = line.cells[at] ?? "";
        const explained = text === "" || text === "–" ? undefined : explanationOf(explain, column);
        return (
          <td key={columnKey(column)} className={column.words ? undefined : "num"}>
            {explained ? <a href={explained}>{text}</a> : text}
            {line.alarm?.at === at && <span className="alarm"> {line.alarm.word}</span>}
          </td>
        );
      })}
    </tr>
  );
}

/** What tells a column from its neighbours; labels such as "Số tiền" repeat. */
export function columnKey({ measure, label }: FigureColumn): string {
  return measure ?? label;
}

function explanationOf(explain: string | undefined, column: FigureColumn): string | undefined {
  return explain && (column.explain ?? (column.measure && `${explain}&measure=${column.measure}`));
}
