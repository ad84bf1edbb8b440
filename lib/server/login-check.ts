import pg from "pg";
import { EnvironmentRefused } from "@/lib/environment";

type Powers = { name: string; superuser: boolean; bypasses: boolean; owned: string | null };

const powers = `
  SELECT r.rolname AS name, r.rolsuper AS superuser, r.rolbypassrls AS bypasses,
    (SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'v', 'm') AND pg_has_role(r.oid, c.relowner, 'MEMBER')
        AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'
      ORDER BY 1 LIMIT 1) AS owned
  FROM pg_roles r WHERE r.rolname = session_user`;

/**
 * Makes sure the application's login cannot step past row security, before the first request.
 * @throws EnvironmentRefused when it is a superuser, bypasses row security or owns tables.
 */
export async function refuseUnsafeLogin(databaseUrl: string): Promise<void> {
  const db = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
  await db.connect();
  try {
    const { rows } = await db.query<Powers>(powers);
    const reason = rows[0] && why(rows[0]);
    if (reason)
      throw new EnvironmentRefused(
        `DATABASE_URL logs in as ${rows[0]?.name}, which ${reason}. Use the login made for the application.`,
      );
  } finally {
    await db.end();
  }
}

function why({ superuser, bypasses, owned }: Powers): string | undefined {
  if (superuser) return "is a superuser";
  if (bypasses) return "bypasses row security";
  return owned ? `owns the table ${owned} and with it every row` : undefined;
}
