import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { away } from "../disk-trouble";
import { keptFolder, keptPath } from "../places";
import { type FileStore, isFileId, type Kept } from "./file-store";

const GROUP = 1_000;

/** Files in a folder of this machine, or one that machines share. */
export const diskStore: FileStore = {
  get place() {
    return `the folder ${path.dirname(keptFolder())}`;
  },
  isCopied: true,
  async keep({ id, path: place }) {
    const kept = keptPath(id);
    await mkdir(path.dirname(kept), { recursive: true, mode: 0o700 }).catch(away);
    await rename(place, kept).catch(away);
  },
  async open(id, range) {
    const file = await open(keptPath(id), "r").catch(away);
    return file.createReadStream(range && { start: range.from, end: range.to });
  },
  remove: (id) => rm(keptPath(id), { force: true }).catch(away),
  async *list() {
    for (const folder of await namesIn(keptFolder())) {
      const names = (await namesIn(path.join(keptFolder(), folder))).filter(isFileId);
      for (let from = 0; from < names.length; from += GROUP)
        yield await Promise.all(names.slice(from, from + GROUP).map(standing));
    }
  },
};

async function standing(id: string): Promise<Kept> {
  return { id, since: (await stat(keptPath(id)).catch(away)).mtimeMs };
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? [] : away(error)));
}
