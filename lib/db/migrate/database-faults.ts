import pg from "pg";

type Faults = { temporary: boolean; shadowed: string[] | null; collations: string[] | null };

const faults = `
  SELECT has_database_privilege($1, current_database(), 'TEMPORARY') AS temporary,
    (SELECT array_agg(p.oid::regprocedure::text ORDER BY 1) FROM pg_proc p
     WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef
       AND NOT EXISTS (SELECT FROM unnest(p.proconfig) AS setting (line) WHERE line ~ '^search_path=.*, "?pg_temp"?$')) AS shadowed,
    (SELECT array_agg(name ORDER BY name) FROM (
       SELECT format('ALTER DATABASE %I REFRESH COLLATION VERSION', datname) AS name FROM pg_database
       WHERE datname = current_database() AND datcollversion <> pg_database_collation_actual_version(oid)
       UNION
       SELECT format('ALTER COLLATION %s REFRESH VERSION', c.oid::regcollation) FROM pg_collation c
       WHERE c.collversion <> pg_collation_actual_version(c.oid) AND EXISTS (
         SELECT FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
         WHERE a.attcollation = c.oid AND t.relnamespace = 'public'::regnamespace)) stale) AS collations`;

/**
 * What is wrong with the database's own set-up, a sentence with its remedy each: the application's login may make
 * temporary tables, a guard would read one before the real table, or text was sorted by another version of its collation.
 */
export async function databaseFaults(ownerUrl: string, appUser: string): Promise<string[]> {
  const db = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await db.connect();
  try {
    const { rows } = await db.query<Faults>(faults, [appUser]);
    return rows[0] ? told(rows[0], appUser) : [];
  } finally {
    await db.end();
  }
}

function told({ temporary, shadowed, collations }: Faults, appUser: string): string[] {
  return [
    ...(temporary
      ? [`${appUser} may make temporary tables. As the database's owner: REVOKE TEMPORARY ON DATABASE … FROM PUBLIC`]
      : []),
    ...(shadowed ?? []).map((name) => `${name} may read a temporary table: its search_path must end with pg_temp`),
    ...(collations ?? []).map((remedy) => `A collation's version changed. Run: REINDEX DATABASE; ${remedy}`),
  ];
}
