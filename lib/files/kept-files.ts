import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, copyFile, cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { keptFolder, keptPath } from "./places";

const isGone = (error: NodeJS.ErrnoException): boolean => {
  if (error.code !== "ENOENT") throw error;
  return true;
};

/** Copies kept files into a folder, as they stand in their own. Gives the ids of those that are not there. */
export async function copyOut(ids: readonly string[], folder: string): Promise<string[]> {
  const gone: string[] = [];
  for (const id of ids) {
    const copy = path.join(folder, path.relative(keptFolder(), keptPath(id)));
    await mkdir(path.dirname(copy), { recursive: true, mode: 0o700 });
    if (await copyFile(keptPath(id), copy).then(() => false, isGone)) gone.push(id);
  }
  return gone;
}

/** Puts files that were copied out back where dossiers' files stand; nothing where there are none. */
export async function copyIn(folder: string): Promise<void> {
  if (await access(folder).then(() => false, isGone)) return;
  await mkdir(keptFolder(), { recursive: true, mode: 0o700 });
  await cp(folder, keptFolder(), { recursive: true });
}

/** Whether a kept file is there, byte for byte what was received. */
export async function isAsReceived({ id, sha256 }: { readonly id: string; readonly sha256: string }): Promise<boolean> {
  const hash = createHash("sha256");
  if (await pipeline(createReadStream(keptPath(id)), hash).then(() => false, isGone)) return false;
  return hash.digest("hex") === sha256;
}
