import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import type { ByteRange } from "@/lib/domain/attachment/byte-range";
import { keptPath } from "./places";

/** The bytes of a kept file as they are read, of the whole or one part of it. */
export function openKeptFile(id: string, range: ByteRange): ReadableStream<Uint8Array> {
  const { from: start, to: end } = range;
  return Readable.toWeb(createReadStream(keptPath(id), { start, end })) as ReadableStream<Uint8Array>;
}
