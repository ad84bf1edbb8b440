import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { incomingFolder, keptFolder } from "./places";

/** How long a file may stand before nobody is taken to be at work on it. */
const RESTING_MS = 24 * 3_600_000;
const BATCH = 1_000;

/**
 * Removes files that no dossier knows, a day after they came: what a stopped process left half received or unrecorded.
 * Gives how many.
 */
export async function sweepFiles(at: Date, known: (ids: readonly string[]) => Promise<ReadonlySet<string>>) {
  const before = at.getTime() - RESTING_MS;
  const orphans = await restingFiles(incomingFolder(), before);
  for (const folder of await namesIn(keptFolder())) {
    const files = await restingFiles(path.join(keptFolder(), folder), before);
    for (let from = 0; from < files.length; from += BATCH) {
      const some = files.slice(from, from + BATCH);
      const kept = await known(some.map((file) => path.basename(file)));
      orphans.push(...some.filter((file) => !kept.has(path.basename(file))));
    }
  }
  for (const file of orphans) await rm(file, { force: true });
  return orphans.length;
}

async function restingFiles(folder: string, before: number): Promise<string[]> {
  const files = (await namesIn(folder))
    .filter((name) => /^[0-9a-f-]{36}$/.test(name))
    .map((name) => path.join(folder, name));
  const resting = await Promise.all(files.map(async (file) => ((await stat(file)).mtimeMs < before ? file : null)));
  return resting.filter((file) => file !== null);
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
}
