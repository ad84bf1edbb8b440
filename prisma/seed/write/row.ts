/** A row to be written: values by column name. Money is bigint, dates are YYYY-MM-DD, moments are ISO texts, jsonb is an object. */
export type Row = Readonly<Record<string, Cell>>;

type Cell = string | number | bigint | boolean | null | { readonly [name: string]: string | number };

/** Rows as the JSON text that json_populate_recordset reads; đồng travel as text, so nothing is rounded. */
export function asJson(rows: readonly Row[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
}

/** A column list for SQL. */
export function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(", ");
}
