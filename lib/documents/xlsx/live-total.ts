import type { ReportTable, ReportValue } from "@/lib/domain/report/report-table";

/**
 * The rows that a sum on top of a table adds up, where it does: first and last of them, counted among the rows below
 * the sums. Null where the sum is of more than the table shows, or its rows are not all of one kind.
 */
export function addedRows(table: ReportTable, column: number): readonly [first: number, last: number] | null {
  const [total] = table.totals;
  const kind = table.columns[column]?.kind;
  const sum = total?.values[column];
  if (table.totals.length !== 1 || (kind !== "money" && kind !== "count") || table.rows.length === 0) return null;
  if (table.rows.some(({ level }) => level !== undefined)) return null;
  const added = table.rows.reduce((so, { values }) => so + whole(values[column] ?? null), 0n);
  return sum !== undefined && sum !== null && whole(sum) === added ? [0, table.rows.length - 1] : null;
}

function whole(value: ReportValue): bigint {
  return typeof value === "bigint" || typeof value === "number" ? BigInt(value) : 0n;
}
