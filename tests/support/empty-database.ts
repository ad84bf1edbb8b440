import { randomBytes } from "node:crypto";
import pg from "pg";
import { startEmbedded } from "@/lib/cli/embedded/start";
import { onDatabase } from "./template";

/** A new database without a table, its owner's statements, and its end. */
export type EmptyDatabase = {
  ownerUrl: string;
  appUrl: string;
  query: (sql: string) => Promise<unknown[]>;
  drop: () => Promise<void>;
};

/** Makes a database as an operator does before a first migration or a restore. */
export async function emptyDatabase(): Promise<EmptyDatabase> {
  const urls = await startEmbedded({ kind: "test" });
  const name = `clone_${process.pid}_${randomBytes(4).toString("hex")}`;
  await once(urls.adminUrl, `CREATE DATABASE ${name} OWNER portal_owner`);
  await once(urls.adminUrl, `REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
  const ownerUrl = onDatabase(urls.ownerUrl, name);
  return {
    ownerUrl,
    appUrl: onDatabase(urls.appUrl, name),
    query: (sql) => once(ownerUrl, sql),
    drop: async () => {
      await once(urls.adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function once(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
