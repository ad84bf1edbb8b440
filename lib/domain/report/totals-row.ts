import type { ReportColumn, ReportRow, ReportValue } from "./report-table";

/** The row of sums over whole columns: those that add up carry their sum, the head column the label. */
export function totalsRow(columns: readonly ReportColumn[], rows: readonly ReportRow[], label: string): ReportRow {
  const counted = rows.filter(({ level }) => level === undefined);
  const values = columns.map((column, at): ReportValue => {
    if (column.head) return label;
    return column.total ? sumOfValues(counted.map((row) => row.values[at])) : null;
  });
  return { key: "total", level: "total", values };
}

/** Amounts and counts added up; values that are not known add nothing. */
function sumOfValues(values: readonly (ReportValue | undefined)[]): bigint {
  let sum = 0n;
  for (const value of values) if (typeof value === "bigint" || typeof value === "number") sum += BigInt(value);
  return sum;
}
