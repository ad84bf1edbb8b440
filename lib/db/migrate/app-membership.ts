import { type ClientBase, escapeIdentifier } from "pg";

const portalRole = "^portal_(public|auth|province|ministry|organiser|auditor|admin|job)$";

/**
 * Lets the application's login become each of the portal's roles for the length of a transaction.
 * It inherits nothing: without `set_config('role', …)` it may read no table.
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
}
