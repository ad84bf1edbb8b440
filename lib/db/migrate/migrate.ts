import pg from "pg";
import { grantMembership } from "./app-membership";
import { installJobQueue } from "./job-queue";
import { type Migration, readMigrations } from "./migration-files";
import { createRecord, pendingMigrations, recordApplied, recordFailed } from "./migration-record";

/** `ownerUrl`: login that owns the tables. `appUser`: the application's login. `folder`: other migrations than ours. */
export type MigrateOptions = {
  ownerUrl: string;
  appUser?: string;
  folder?: string;
  /** The newest migration to apply; all of them unless said. */
  upTo?: string;
  onProgress?: (line: string) => void;
};

/** The advisory lock Prisma Migrate takes, so that two migrators wait for each other. */
const prismaLock = 72_707_369;

/**
 * Brings a database to this version: applies each pending migration in a transaction of its own, installs the queue of
 * jobs, then lets the application's login become the portal's roles. Gives the names applied; applying again gives none.
 * @throws Error naming the migration that failed, was edited after it was applied, or never finished.
 */
export async function migrate({ ownerUrl, appUser, folder, upTo, onProgress }: MigrateOptions): Promise<string[]> {
  const migrations = (await readMigrations(folder)).filter(({ name }) => upTo === undefined || name <= upTo);
  const db = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await db.connect();
  try {
    await db.query("SELECT pg_advisory_lock($1)", [prismaLock]);
    await createRecord(db);
    const pending = await pendingMigrations(db, migrations);
    for (const migration of pending) {
      onProgress?.(migration.name);
      await apply(db, migration);
    }
    if (!folder) await installJobQueue(db, ownerUrl);
    if (appUser) await grantMembership(db, appUser);
    return pending.map((migration) => migration.name);
  } finally {
    await db.end();
  }
}

async function apply(db: pg.Client, migration: Migration): Promise<void> {
  await db.query("BEGIN");
  try {
    await db.query(migration.sql);
    await recordApplied(db, migration);
    await db.query("COMMIT");
  } catch (error) {
    await db.query("ROLLBACK");
    const words = explain(error, migration.sql);
    await recordFailed(db, migration, words);
    throw new Error(`Migration ${migration.name} failed and was undone: ${words}`, { cause: error });
  }
}

function explain(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError)) return String(error);
  const line = error.position ? ` at line ${sql.slice(0, Number(error.position)).split("\n").length}` : "";
  return `${error.code} ${error.message}${line}${error.detail ? ` (${error.detail})` : ""}`;
}
