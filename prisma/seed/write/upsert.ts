import type { Client } from "pg";
import { asJson, quoted, type Row } from "./row";

/**
 * Inserts rows, and brings those whose key is already there up to date; a row that is already equal is not touched,
 * so nothing is announced as changed. All rows must have the same columns.
 */
export async function upsert(
  client: Client,
  table: string,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const others = columns.filter((column) => !key.includes(column));
  const update = `UPDATE SET ${others.map((column) => `"${column}" = excluded."${column}"`).join(", ")}
    WHERE (${others.map((column) => `stored."${column}"`).join(", ")})
      IS DISTINCT FROM (${others.map((column) => `excluded."${column}"`).join(", ")})`;
  await client.query(
    `INSERT INTO ${table} AS stored (${quoted(columns)})
     SELECT ${quoted(columns)} FROM json_populate_recordset(NULL::${table}, $1::json)
     ON CONFLICT (${quoted(key)}) DO ${others.length > 0 ? update : "NOTHING"}`,
    [asJson(rows)],
  );
}

/** Inserts the rows whose key is not there yet; what is there was written by people since, and stays. */
export async function insertMissing(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = quoted(Object.keys(first));
  await client.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json) ON CONFLICT DO NOTHING`,
    [asJson(rows)],
  );
}
