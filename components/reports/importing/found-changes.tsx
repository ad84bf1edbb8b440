import { useLocale, useTranslations } from "next-intl";
import type { CellConflict } from "@/lib/domain/periodic-report/merge-cells";
import type { AddedRow, FoundChange, FoundInSheet } from "@/lib/domain/periodic-report/report-sheet";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { type CodeNames, cellName } from "@/lib/format/reports/cell-name";
import { conflictValue } from "@/lib/format/reports/conflict-words";
import { CELL, SmallTable } from "../../imports/small-table";

/** Signs of a passage that are shown; the report has the rest. */
const SHOWN = 240;
const NUMBER = `${CELL} number text-right`;

/** The cells a file would change: what stands, what the file says, and how that is read. */
export function FoundChanges({ found, names }: { found: FoundInSheet; names: CodeNames }) {
  const words = useTranslations("reportSheets");
  const locale = localeOf(useLocale());
  const { changes, ownRows } = found;
  const filled = changes.filter(({ after }) => after !== null);
  const emptied = changes.filter(({ after }) => after === null);
  return (
    <>
      {filled.length > 0 && <ChangeTable title={words("changes")} changes={filled} names={names} />}
      {emptied.length > 0 && (
        <ChangeTable title={words("emptied")} lead={words("emptiedLead")} changes={emptied} names={names} />
      )}
      {ownRows && (
        <section className="grid grid-cols-1 gap-2">
          <h3>{words("ownRows")}</h3>
          <p>
            {words("ownRowsChange", {
              before: formatCount(ownRows.before.length, locale),
              after: formatCount(ownRows.after.length, locale),
              names: ownRows.after.map(({ label }) => label).join(", ") || words("nothing"),
            })}
          </p>
        </section>
      )}
    </>
  );
}

type ChangeTableProps = { title: string; lead?: string; changes: readonly FoundChange[]; names: CodeNames };

/** Cells of a file, each with what stood in the report, what the file says and how it is read. */
export function ChangeTable({ title, lead, changes, names }: ChangeTableProps) {
  const words = useTranslations("reportSheets");
  const locale = localeOf(useLocale());
  const said = (cell: string, value: string | null) =>
    value === null ? words("nothing") : clipped(conflictValue(cell, value, locale));
  const style = (cell: string) => (cell.startsWith("text.") ? CELL : NUMBER);
  return (
    <section className="grid grid-cols-1 gap-2">
      <h3>{title}</h3>
      {lead && <p>{lead}</p>}
      <SmallTable
        label={title}
        heads={(["cell", "stands", "inFile", "becomes", "at"] as const).map((head) => words(head))}
      >
        {changes.map(({ cell, before, after, read, sheet, row, added }) => (
          <tr key={cell}>
            <th scope="row" className={`${CELL} min-w-44 font-normal`}>
              {cellName(cell, locale, names)}
            </th>
            <td className={style(cell)}>{said(cell, before)}</td>
            <td className={style(cell)}>{read === "" ? words("nothing") : clipped(read)}</td>
            <td className={`${style(cell)} font-semibold`}>{said(cell, after)}</td>
            <td className={CELL}>
              {added ? <AddedRows sheet={sheet} rows={added} /> : words("place", { sheet, row: String(row) })}
            </td>
          </tr>
        ))}
      </SmallTable>
    </section>
  );
}

/** Rows of a form that were added up to one cell, each by its number and name. */
function AddedRows({ sheet, rows }: { sheet: string; rows: readonly AddedRow[] }) {
  const words = useTranslations("reportSheets");
  const locale = localeOf(useLocale());
  return (
    <>
      {words("added", { sheet, count: formatCount(rows.length, locale) })}
      <ul>
        {rows.map(({ row, label, read }) => (
          <li key={row}>{words("addedRow", { row: String(row), label, read })}</li>
        ))}
      </ul>
    </>
  );
}

/** Cells somebody else changed after the file was read, with both values. */
export function ConflictTable({ conflicts, names }: { conflicts: readonly CellConflict<string>[]; names: CodeNames }) {
  const words = useTranslations("reportSheets");
  const locale = localeOf(useLocale());
  return (
    <section className="grid grid-cols-1 gap-2">
      <h3>{words("conflicts")}</h3>
      <p>{words("conflictsLead")}</p>
      <SmallTable label={words("conflicts")} heads={(["cell", "stands", "inFile"] as const).map((head) => words(head))}>
        {conflicts.map(({ cell, stands, given }) => (
          <tr key={cell}>
            <th scope="row" className={`${CELL} font-normal`}>
              {cell === "ownRows" ? words("ownRows") : cellName(cell, locale, names)}
            </th>
            <td className={CELL}>{clipped(conflictValue(cell, stands, locale))}</td>
            <td className={CELL}>{clipped(conflictValue(cell, given, locale))}</td>
          </tr>
        ))}
      </SmallTable>
    </section>
  );
}

const clipped = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
