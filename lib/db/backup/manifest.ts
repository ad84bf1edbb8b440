import fs from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const manifest = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Migrations the database had, oldest first. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })).min(1),
  tables: z.array(z.object({ name: z.string(), rows: z.number().int(), sha256: z.string() })),
  /** Where each counter of ids stands; null before its first. */
  sequences: z.array(z.object({ name: z.string(), last: z.string().nullable() })),
});

/** What a backup holds, and by what its files are known to be whole. */
export type Manifest = z.infer<typeof manifest>;

const FILE = "backup.json";

/** The file of one table's rows. */
export const tableFile = (folder: string, table: string): string => path.join(folder, `${table}.jsonl.gz`);

/** Written last: a folder without it is no backup. */
export async function writeManifest(folder: string, value: Manifest): Promise<void> {
  await fs.writeFile(path.join(folder, FILE), `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
}

/** @throws Error naming the folder when it holds no whole backup. */
export async function readManifest(folder: string): Promise<Manifest> {
  try {
    return manifest.parse(JSON.parse(await fs.readFile(path.join(folder, FILE), "utf8")));
  } catch (error) {
    throw new Error(`${folder} holds no whole backup: ${FILE} could not be read (${(error as Error).message})`, {
      cause: error,
    });
  }
}
