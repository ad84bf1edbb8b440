import { type ClientBase, escapeIdentifier } from "pg";

const portalRole = "^portal_(public|auth|province|ministry|organiser|auditor|admin|job)$";

/**
 * Lets the application's login become each of the portal's roles for the length of a transaction.
 * It inherits nothing: without `set_config('role', …)` it may read no table, and it may make no temporary ones.
 */
export async function grantMembership(db: ClientBase, appUser: string): Promise<void> {
  const { rows } = await db.query<{ role: string; version: number }>(
    `SELECT r.rolname AS role, current_setting('server_version_num')::int AS version
     FROM pg_roles r
     WHERE r.rolname ~ $1 AND NOT EXISTS (
       SELECT FROM pg_auth_members m JOIN pg_roles u ON u.oid = m.member WHERE m.roleid = r.oid AND u.rolname = $2)
     ORDER BY r.rolname`,
    [portalRole, appUser],
  );
  for (const { role, version } of rows) {
    const inherit = version >= 160_000 ? " WITH INHERIT FALSE" : "";
    await db.query(`GRANT ${escapeIdentifier(role)} TO ${escapeIdentifier(appUser)}${inherit}`);
  }
  await withholdTemporaryTables(db, appUser);
}

/** A temporary table could stand in for one that a guard reads. Who does not own the database is told by `status`. */
async function withholdTemporaryTables(db: ClientBase, appUser: string): Promise<void> {
  const { rows } = await db.query<{ database: string }>(
    `SELECT datname AS database FROM pg_database WHERE datname = current_database()
     AND has_database_privilege($1, oid, 'TEMPORARY') AND pg_has_role(datdba, 'USAGE')`,
    [appUser],
  );
  for (const { database } of rows) {
    const name = escapeIdentifier(database);
    await db.query(`REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC, ${escapeIdentifier(appUser)}`);
  }
}
