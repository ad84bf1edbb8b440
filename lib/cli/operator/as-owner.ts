import pg from "pg";
import type { Transaction } from "@/lib/db/transaction";
import { databaseUrls } from "../database-urls";

/** Runs the operator's work as the owner of the tables, all or nothing. */
export async function asOwner<T>(work: (db: Transaction) => Promise<T>): Promise<T> {
  const { ownerUrl } = await databaseUrls();
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("BEGIN");
    const result = await work({ query: async (text, values) => (await client.query(text, values)).rows });
    await client.query("COMMIT");
    return result;
  } finally {
    await client.end();
  }
}
