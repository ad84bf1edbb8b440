import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { incomingFolder } from "./places";
import { isFileId } from "./store/file-store";
import { theStore } from "./store/the-store";

/** How long a file may stand before nobody is taken to be at work on it. */
const RESTING_MS = 24 * 3_600_000;
/** As many as one sweep removes; the next goes on. */
const MOST_REMOVED = 10_000;

/**
 * Removes files that no dossier knows, a day after they came: what a stopped process left half received or unrecorded.
 * Gives how many.
 * @throws FilesAway when the store does not answer; the next sweep goes on.
 */
export async function sweepFiles(at: Date, known: (ids: readonly string[]) => Promise<ReadonlySet<string>>) {
  const before = at.getTime() - RESTING_MS;
  let removed = await sweepIncoming(before);
  const store = await theStore();
  for await (const kept of store.list()) {
    const resting = kept.filter(({ since }) => since < before).map(({ id }) => id);
    if (resting.length === 0) continue;
    const wanted = await known(resting);
    for (const id of resting.filter((one) => !wanted.has(one))) {
      if (removed >= MOST_REMOVED) return removed;
      await store.remove(id);
      removed += 1;
    }
  }
  return removed;
}

async function sweepIncoming(before: number): Promise<number> {
  let removed = 0;
  for (const name of (await namesIn(incomingFolder())).filter(isFileId)) {
    const file = path.join(incomingFolder(), name);
    // One that is whole by now has gone where files are kept.
    const since = await stat(file).then(({ mtimeMs }) => mtimeMs, always);
    if (since >= before) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}

const always = (): number => Number.POSITIVE_INFINITY;

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
}
