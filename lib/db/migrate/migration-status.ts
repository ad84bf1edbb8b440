import pg from "pg";
import { readMigrations } from "./migration-files";

/** How far a database is: names applied and names this version holds that are still to apply. */
export type MigrationStatus = { applied: string[]; pending: string[] };

/** Reads which migrations a database has; changes nothing, and a database never migrated has none. */
export async function migrationStatus(ownerUrl: string): Promise<MigrationStatus> {
  const migrations = await readMigrations();
  const db = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await db.connect();
  try {
    const { rows: found } = await db.query<{ known: boolean }>(
      "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known",
    );
    if (!found[0]?.known) return { applied: [], pending: migrations.map(({ name }) => name) };
    const { rows } = await db.query<{ migration_name: string }>(
      "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1",
    );
    const applied = rows.map((row) => row.migration_name);
    return { applied, pending: migrations.map(({ name }) => name).filter((name) => !applied.includes(name)) };
  } finally {
    await db.end();
  }
}
