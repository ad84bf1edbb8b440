import type { ClientBase } from "pg";
import type { Manifest } from "./manifest";

/** A table of the portal, with the columns a row is written back by; the rest is computed from them. */
export type StoredTable = { readonly name: string; readonly columns: readonly string[] };

/** The portal's tables, by name; the record of migrations is none of them. */
export async function listTables(db: ClientBase): Promise<StoredTable[]> {
  const { rows } = await db.query<StoredTable>(`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY c.relname ORDER BY c.relname COLLATE "C"`);
  return rows;
}

/** Where each counter of ids stands. */
export async function listSequences(db: ClientBase): Promise<Manifest["sequences"]> {
  const { rows } = await db.query<{ name: string; last: string | null }>(
    "SELECT sequencename AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1",
  );
  return rows;
}

/** Migrations that were applied, oldest first. */
export async function appliedMigrations(db: ClientBase): Promise<Manifest["migrations"]> {
  const { rows } = await db.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
  );
  return rows;
}
