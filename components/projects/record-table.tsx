import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { moneyUnitName } from "@/lib/format/money";
import { DataTable } from "../ui/data-table";

/** A column of a small table; numbers stand right. */
export type RecordColumn = { readonly label: string; readonly numeric?: boolean };

/** One line: its key and its cells in the columns' order. */
export type RecordLine = { readonly key: string; readonly cells: readonly ReactNode[] };

type RecordTableProps = {
  title: string;
  /** Place on the page that links lead to. */
  id: string;
  columns: readonly RecordColumn[];
  /** The line of sums, on top: its cells after the first. */
  total?: readonly ReactNode[] | undefined;
  /** What the line of sums is called, where "total" is not the word. */
  totalLabel?: string;
  lines: readonly RecordLine[];
  /** Said instead of the table when it has no line. */
  empty: string;
  /** Whether the table holds money, in đồng. */
  money?: boolean;
};

/** A titled table of the documents or facts below one figure; its sum stands on top and equals the figure. */
export function RecordTable({ title, id, columns, total, totalLabel, lines, empty, money = true }: RecordTableProps) {
  const table = useTranslations("layout.table");
  const locale = useLocale();
  return (
    <section className="record-part">
      <h2 id={id}>{title}</h2>
      {lines.length === 0 ? (
        <p className="record-empty">{empty}</p>
      ) : (
        <DataTable caption={title} {...(money && { unit: moneyUnitName("dong", locale) })}>
          <thead>
            <tr>
              {columns.map(({ label, numeric }) => (
                <th key={label} scope="col" className={numeric ? "num" : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {total && <Line cells={[totalLabel ?? table("total"), ...total]} columns={columns} kind="total" />}
            {lines.map(({ key, cells }) => (
              <Line key={key} cells={cells} columns={columns} />
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  );
}

type LineProps = { cells: readonly ReactNode[]; columns: readonly RecordColumn[]; kind?: "total" };

function Line({ cells, columns, kind }: LineProps) {
  return (
    <tr className={kind}>
      {columns.map(({ label, numeric }, at) =>
        at === 0 ? (
          <th key={label} scope="row">
            {cells[at]}
          </th>
        ) : (
          <td key={label} className={numeric ? "num" : undefined}>
            {cells[at]}
          </td>
        ),
      )}
    </tr>
  );
}
