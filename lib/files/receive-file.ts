import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { away, diskTrouble } from "./disk-trouble";
import { FileFaulty } from "./file-fault";
import { incomingFolder } from "./places";

/** A file that was received whole and stands apart until it is kept or removed. */
export type Received = { readonly id: string; readonly path: string; readonly bytes: number; readonly sha256: string };

/**
 * Writes a stream to disk as it comes, hashed and counted, never whole in memory. Nothing is left of what is cut.
 * @throws FileFaulty when it is empty or longer than that many bytes, FilesAway when the disk does not take it.
 */
export async function receiveFile(content: AsyncIterable<Uint8Array>, most: number): Promise<Received> {
  const id = randomUUID();
  const place = path.join(incomingFolder(), id);
  await mkdir(incomingFolder(), { recursive: true, mode: 0o700 }).catch(away);
  const hash = createHash("sha256");
  let bytes = 0;
  async function* counted() {
    for await (const part of content) {
      bytes += part.length;
      if (bytes > most) throw new FileFaulty("too-large");
      hash.update(part);
      yield part;
    }
    if (bytes === 0) throw new FileFaulty("empty");
  }
  // Opened before the first byte is asked for: a stream that fails at once would be removed before it is made.
  const file = await open(place, "wx", 0o600).catch(away);
  try {
    await pipeline(counted, file.createWriteStream({ flush: true }));
  } catch (error) {
    await rm(place, { force: true });
    throw diskTrouble(error);
  }
  return { id, path: place, bytes, sha256: hash.digest("hex") };
}

/** Removes a received file that nothing came of. */
export async function dropReceived({ path: place }: Received): Promise<void> {
  await rm(place, { force: true });
}
