import { randomUUID } from "node:crypto";
import type { ClientBase } from "pg";
import type { Migration } from "./migration-files";

type Row = { migration_name: string; checksum: string; finished_at: Date | null };

/** The database has a migration that this version does not hold: another version made it. */
export class OtherVersion extends Error {
  override name = "OtherVersion";

  constructor(migration: string) {
    super(
      `The database has migration ${migration}, which this version does not know: another version of the portal made it. Use that version, or an empty database.`,
    );
  }
}

/** Makes the table in which Prisma keeps what was applied, so that Prisma's own `migrate` accepts the result. */
export async function createRecord(db: ClientBase): Promise<void> {
  await db.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY NOT NULL,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`);
}

/**
 * The migrations still to apply, after checking that those applied are the ones we hold.
 * @throws OtherVersion naming a migration that is unknown here, Error naming one that was edited afterwards or never finished.
 */
export async function pendingMigrations(db: ClientBase, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await db.query<Row>(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at",
  );
  const ours = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const migration = ours.get(row.migration_name);
    if (!row.finished_at)
      throw new Error(
        `Migration ${row.migration_name} began and never finished. Look at the database, then mark its row in _prisma_migrations as finished or rolled back.`,
      );
    if (!migration) throw new OtherVersion(row.migration_name);
    if (migration.checksum !== row.checksum)
      throw new Error(
        `Migration ${row.migration_name} was edited after it was applied. Restore its text and put the change in a new migration.`,
      );
  }
  const applied = new Set(rows.map((row) => row.migration_name));
  return migrations.filter((migration) => !applied.has(migration.name));
}

/** Records a migration as applied; belongs in the migration's own transaction. */
export async function recordApplied(db: ClientBase, migration: Migration): Promise<void> {
  await db.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), migration.checksum, migration.name],
  );
}

/** Records a migration as failed and undone, with PostgreSQL's words: it may be mended and tried again. */
export async function recordFailed(db: ClientBase, migration: Migration, logs: string): Promise<void> {
  await db.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, logs, rolled_back_at)
     VALUES ($1, $2, $3, $4, clock_timestamp())`,
    [randomUUID(), migration.checksum, migration.name, logs],
  );
}
