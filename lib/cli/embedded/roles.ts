import pg from "pg";
import type { Memory } from "./memory";

/** Connection addresses of a cluster: the tables' owner, the application's login, and the cluster's administrator. */
export type ClusterUrls = { ownerUrl: string; appUrl: string; adminUrl: string };

/** Addresses of one database of the cluster. The administrator's address names the maintenance database. */
export function clusterUrls(memory: Memory, database = "portal"): ClusterUrls {
  const at = (user: string, password: string, name: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${memory.port}/${name}`;
  return {
    ownerUrl: at("portal_owner", memory.ownerPassword, database),
    appUrl: at("portal_app", memory.appPassword, database),
    adminUrl: at("postgres", memory.adminPassword, "postgres"),
  };
}

/**
 * Makes the two logins and the database `portal`, or sets their passwords anew.
 * `portal_owner` owns every table and may create roles; `portal_app` owns nothing and inherits nothing.
 */
export async function createLogins(memory: Memory): Promise<void> {
  const admin = new pg.Client({ connectionString: clusterUrls(memory).adminUrl });
  await admin.connect();
  try {
    await createLogin(admin, "portal_owner", "CREATEROLE CREATEDB", memory.ownerPassword);
    await createLogin(admin, "portal_app", "NOINHERIT NOCREATEROLE NOCREATEDB", memory.appPassword);
    const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = 'portal'");
    if (rowCount === 0) await admin.query("CREATE DATABASE portal OWNER portal_owner");
  } finally {
    await admin.end();
  }
}

async function createLogin(admin: pg.Client, name: string, rights: string, password: string): Promise<void> {
  const { rowCount } = await admin.query("SELECT FROM pg_roles WHERE rolname = $1", [name]);
  const verb = rowCount === 0 ? "CREATE" : "ALTER";
  const secret = admin.escapeLiteral(password);
  await admin.query(`${verb} ROLE ${name} LOGIN NOSUPERUSER NOBYPASSRLS ${rights} PASSWORD ${secret}`);
}
