import { randomBytes } from "node:crypto";
import pg from "pg";
import { startEmbedded } from "@/lib/cli/embedded/start";
import { type Content, onDatabase, template } from "./template";

/** A database of one's own, gone when dropped. */
export type Clone = { ownerUrl: string; appUrl: string; drop: () => Promise<void> };

/** Copies the template of that content in about a tenth of a second. */
export async function cloneDatabase(content: Content): Promise<Clone> {
  const urls = await startEmbedded({ kind: "test" });
  const name = `clone_${process.pid}_${randomBytes(4).toString("hex")}`;
  const source = await template(content, urls);
  await asAdmin(urls.adminUrl, `CREATE DATABASE ${name} TEMPLATE ${source} STRATEGY FILE_COPY OWNER portal_owner`);
  await asAdmin(urls.adminUrl, `REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
  return {
    ownerUrl: onDatabase(urls.ownerUrl, name),
    appUrl: onDatabase(urls.appUrl, name),
    drop: () => asAdmin(urls.adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** Drops the clones whose process is gone. */
export async function dropAbandonedClones(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>("SELECT datname FROM pg_database WHERE datname ~ '^clone_'");
  for (const { datname } of rows) {
    if (!lives(Number(datname.split("_")[1]))) await admin.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
}

async function asAdmin(adminUrl: string, sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
