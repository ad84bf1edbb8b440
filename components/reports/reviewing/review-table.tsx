import { useLocale, useTranslations } from "next-intl";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { CellKey } from "@/lib/domain/periodic-report/cell";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { moneyUnitName } from "@/lib/format/money";
import { CellDrawing } from "../../report/cell-drawing";
import { HeadDrawing } from "../../report/head-drawing";
import { writeTable } from "../../report/write-table";
import { SCROLLABLE } from "../../ui/scrollable";
import { RemarkField, type RemarkPlaces } from "./remark-field";

type ReviewTableProps = {
  table: ReportTable;
  unit: MoneyUnit;
  /** The cell of the report where a row and a column meet; null where there is none. */
  cellAt: (row: string, column: string) => CellKey | null;
  places: RemarkPlaces;
  /** What is known beside a cell. */
  past: (cell: CellKey | null) => string | null;
};

/** A table of a report as it is read, whose cells can be remarked on where they stand. */
export function ReviewTable({ table, unit, cellAt, places, past }: ReviewTableProps) {
  const words = useTranslations("layout.table");
  const locale = useLocale();
  const unitLine = words("unitLine", { unit: moneyUnitName(unit, locale) });
  const written = writeTable(table, { unit, locale, links: {}, words: { ordinal: words("ordinal"), unitLine } });
  return (
    <section className="record-part">
      <h2 id={table.name}>{table.title}</h2>
      {written.unitLine && <div className="sheet-unit">{written.unitLine}</div>}
      <section className="sheet-box" aria-label={table.title} {...SCROLLABLE}>
        <table className="sheet">
          <caption className="sr-only">{table.title}</caption>
          <HeadDrawing table={written} />
          <tbody>
            {written.lines.map((line) => (
              <tr key={line.id} className={line.level}>
                {written.heads.ordinal && <td className="stt">{line.ordinal}</td>}
                {written.columns.map((column, at) => {
                  const content = <CellDrawing cell={line.cells[at] ?? ""} />;
                  if (column.head)
                    return (
                      <th key={column.key} scope="row" className="stick">
                        {content}
                      </th>
                    );
                  const cell = cellAt(line.level === "total" ? "" : line.id, column.key);
                  const told = past(cell);
                  return (
                    <td key={column.key} className={column.set === "num" ? "num" : undefined}>
                      {content}
                      {told && <span className="block min-w-32 whitespace-normal text-muted text-xs">{told}</span>}
                      <RemarkField cell={cell} places={places} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
