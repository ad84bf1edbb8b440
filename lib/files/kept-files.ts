import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { FileGone } from "@/lib/domain/attachment/files-away";
import { keptFolder, keptPath } from "./places";
import { receiveFile } from "./receive-file";
import { isFileId } from "./store/file-store";
import { theStore } from "./store/the-store";

const isGone = (error: Error): boolean => {
  if (!(error instanceof FileGone)) throw error;
  return true;
};

/** Copies kept files into a folder, as they stand in the portal's own. Gives the ids of those that are not there. */
export async function copyOut(ids: readonly string[], folder: string): Promise<string[]> {
  const store = await theStore();
  const gone: string[] = [];
  for (const id of ids) {
    const copy = path.join(folder, path.relative(keptFolder(), keptPath(id)));
    await mkdir(path.dirname(copy), { recursive: true, mode: 0o700 });
    const opened = await store.open(id).catch((error: Error) => isGone(error) && null);
    if (opened) await pipeline(opened, createWriteStream(copy, { mode: 0o600 }));
    else gone.push(id);
  }
  return gone;
}

/** Which of these files the store does not list. */
export async function notThere(ids: readonly string[]): Promise<string[]> {
  const missing = new Set(ids);
  for await (const kept of (await theStore()).list()) for (const { id } of kept) missing.delete(id);
  return [...missing];
}

/** Keeps files that were copied out, under the ids they had; nothing where there are none. */
export async function copyIn(folder: string): Promise<void> {
  const found = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  for (const file of found.filter((name) => isFileId(path.basename(name))))
    await keepUnder(path.basename(file), createReadStream(path.join(folder, file)));
}

/** Keeps bytes under an id that is known already. Gives their number and hash. */
export async function keepUnder(id: string, content: AsyncIterable<Uint8Array>) {
  const received = await receiveFile(content, Number.POSITIVE_INFINITY);
  await (await theStore()).keep({ ...received, id });
  return { bytes: received.bytes, sha256: received.sha256 };
}

/** Whether a kept file is there, byte for byte what was received. */
export async function isAsReceived({ id, sha256 }: { readonly id: string; readonly sha256: string }): Promise<boolean> {
  const hash = createHash("sha256");
  const opened = await (await theStore()).open(id).catch((error: Error) => isGone(error) && null);
  if (!opened) return false;
  await pipeline(opened, hash);
  return hash.digest("hex") === sha256;
}
