import { Readable } from "node:stream";
import type { ByteRange } from "@/lib/domain/attachment/byte-range";
import { theStore } from "./store/the-store";

/**
 * The bytes of a kept file as they are read, of the whole or one part of it.
 * @throws FilesAway when the store does not give them.
 */
export async function openKeptFile(id: string, range: ByteRange): Promise<ReadableStream<Uint8Array>> {
  return Readable.toWeb(await (await theStore()).open(id, range)) as ReadableStream<Uint8Array>;
}
