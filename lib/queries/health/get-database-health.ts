import { signInPool } from "@/lib/db/pools";

/** What the database says of itself to whoever asks whether the portal is ready. */
export type DatabaseHealth = {
  /** The newest migration it has; null when none was recorded. */
  readonly migration: string | null;
  /** What to run for each collation whose version is no longer the one that texts were sorted by. */
  readonly staleCollations: readonly string[];
};

const STATEMENT = `
  SELECT newest_migration() AS migration, ARRAY(
    SELECT format('ALTER DATABASE %I REFRESH COLLATION VERSION', datname) FROM pg_database
    WHERE datname = current_database() AND datcollversion <> pg_database_collation_actual_version(oid)
    UNION
    SELECT format('ALTER COLLATION %s REFRESH VERSION', c.oid::regcollation) FROM pg_collation c
    WHERE c.collversion <> pg_collation_actual_version(c.oid) AND EXISTS (
      SELECT FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
      WHERE a.attcollation = c.oid AND t.relnamespace = 'public'::regnamespace)
    ORDER BY 1) AS "staleCollations"`;

/** Fails when the database does not answer. */
export async function getDatabaseHealth(): Promise<DatabaseHealth> {
  const { rows } = await signInPool().query<DatabaseHealth>({ name: "database-health", text: STATEMENT });
  return rows[0] ?? { migration: null, staleCollations: [] };
}
