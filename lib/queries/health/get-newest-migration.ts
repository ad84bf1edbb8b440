import { signInPool } from "@/lib/db/pools";

/** The newest migration the database has; null when none was recorded. Fails when the database does not answer. */
export async function getNewestMigration(): Promise<string | null> {
  const { rows } = await signInPool().query<{ name: string | null }>({
    name: "newest-migration",
    text: "SELECT newest_migration() AS name",
  });
  return rows[0]?.name ?? null;
}
