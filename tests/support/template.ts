import pg from "pg";
import type { ClusterUrls } from "@/lib/cli/embedded/roles";
import { sourceHash } from "@/lib/cli/source-hash";
import { migrate } from "@/lib/db/migrate/migrate";

/** What a test's database holds at its start: tables only, also reference data, or also the whole sample. */
export type Content = "migrated" | "reference" | "sample";

const sources: Record<Content, string[]> = {
  migrated: ["prisma/migrations"],
  reference: ["prisma/migrations", "prisma/seed", "lib/domain", "lib/intake"],
  sample: ["prisma/migrations", "prisma/seed", "lib/domain", "lib/intake"],
};

/** One builder at a time, across processes. */
const builderLock = 72_707_370;

/** Name of a database with that content, to be cloned; built when its sources changed since it was last built. */
export async function template(content: Content, urls: ClusterUrls): Promise<string> {
  const name = `template_${content}_${sourceHash(sources[content])}`;
  const admin = new pg.Client({ connectionString: urls.adminUrl });
  await admin.connect();
  try {
    await admin.query("SELECT pg_advisory_lock($1)", [builderLock]);
    const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await build(name, content, urls, admin);
    return name;
  } finally {
    await admin.end();
  }
}

async function build(name: string, content: Content, urls: ClusterUrls, admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>("SELECT datname FROM pg_database WHERE datname LIKE $1", [
    `template\\_${content}\\_%`,
  ]);
  for (const { datname } of rows) await admin.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  const unfinished = `${name}_unfinished`;
  await admin.query(`CREATE DATABASE ${unfinished} OWNER portal_owner`);
  const ownerUrl = onDatabase(urls.ownerUrl, unfinished);
  await migrate({ ownerUrl, appUser: new URL(urls.appUrl).username });
  if (content !== "migrated") {
    const { seed } = await import("@/prisma/seed/seed");
    await seed({ ownerUrl, sample: content === "sample", onProgress: () => undefined });
  }
  await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
}

/** The same login on another database of the cluster. */
export function onDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
