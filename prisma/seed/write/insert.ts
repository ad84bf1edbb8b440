import type { Client } from "pg";
import { asJson, quoted, type Row } from "./row";

const CHUNK = 2_000;

/** Appends rows in their order, some thousands at a time. All rows must have the same columns. */
export async function insert(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = quoted(Object.keys(first));
  for (let start = 0; start < rows.length; start += CHUNK) {
    await client.query(
      `INSERT INTO ${table} (${columns})
       SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`,
      [asJson(rows.slice(start, start + CHUNK))],
    );
  }
}

/** Sets columns of rows that are there, by their id, in one statement. */
export async function update(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).filter((column) => column !== "id");
  await client.query(
    `UPDATE ${table} AS stored SET ${columns.map((column) => `"${column}" = given."${column}"`).join(", ")}
     FROM json_populate_recordset(NULL::${table}, $1::json) AS given WHERE stored.id = given.id`,
    [asJson(rows)],
  );
}
