import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { migrate } from "../migrate/migrate";
import { readMigrations } from "../migrate/migration-files";
import { loadRows } from "./load-rows";
import { type Manifest, readManifest, tableFile } from "./manifest";

/** `ownerUrl`: owner of an empty database. `appUser`: the application's login. */
export type RestoreOptions = {
  readonly ownerUrl: string;
  readonly appUser: string;
  readonly folder: string;
  readonly onStep: (line: string) => void;
};

/**
 * Makes an empty database what the backup was, then brings it to this version. All rows come in one transaction: a
 * backup that is damaged leaves tables without a row.
 * @throws Error when the backup is not whole, was made by another version, or the database is not empty.
 */
export async function restore({ ownerUrl, appUser, folder, onStep }: RestoreOptions): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const newest = await newestOf(manifest);
  onStep("checking the files");
  await checkFiles(folder, manifest);
  await requireEmpty(ownerUrl);
  onStep(`tables as of ${newest}`);
  await migrate({ ownerUrl, appUser, upTo: newest });
  await loadRows(ownerUrl, folder, manifest, onStep);
  for (const name of await migrate({ ownerUrl, appUser })) onStep(`applied ${name}`);
  return manifest;
}

/** The backup's newest migration, once all of them are known to be ours, unedited. */
async function newestOf({ migrations }: Manifest): Promise<string> {
  const ours = new Map((await readMigrations()).map(({ name, checksum }) => [name, checksum]));
  const other = migrations.find(({ name, checksum }) => ours.get(name) !== checksum);
  if (other)
    throw new Error(`The backup was made by another version of the portal: its migration ${other.name} is not ours.`);
  const newest = migrations.at(-1)?.name;
  if (newest === undefined) throw new Error("The backup names no migration.");
  return newest;
}

async function checkFiles(folder: string, { tables }: Manifest): Promise<void> {
  for (const { name, sha256 } of tables) {
    const file = tableFile(folder, name);
    const hash = createHash("sha256");
    await pipeline(createReadStream(file), hash);
    if (hash.digest("hex") !== sha256) throw new Error(`${file} is damaged: its hash is not the one in backup.json.`);
  }
}

async function requireEmpty(ownerUrl: string): Promise<void> {
  const db = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await db.connect();
  try {
    const { rowCount } = await db.query(
      "SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' LIMIT 1",
    );
    if (rowCount !== 0) throw new Error("The database is not empty. Restore into a new one; nothing was changed.");
  } finally {
    await db.end();
  }
}
