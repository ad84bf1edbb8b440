import { setImmediate as otherWork } from "node:timers/promises";
import { crc32, createDeflateRaw } from "node:zlib";

/** One file of an archive, as slices of text. */
export type ZipPart = { readonly path: string; readonly slices: Iterable<string> };

type Packed = { readonly path: string; readonly bytes: Buffer; readonly crc: number; readonly size: number };

/**
 * A zip archive of text files. Text is made slice by slice and compressed on zlib's own threads, so that a long table
 * does not keep other requests waiting.
 */
export async function zip(parts: readonly ZipPart[]): Promise<Buffer> {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = await pack(part);
    const local = header(0x04034b50, packed, Buffer.alloc(0));
    directory.push(header(0x02014b50, packed, entryTail(offset)));
    written.push(local, packed.bytes);
    offset += local.length + packed.bytes.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...written, entries, end]);
}

async function pack({ path, slices }: ZipPart): Promise<Packed> {
  const deflate = createDeflateRaw();
  const chunks: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => deflate.once("end", resolve).once("error", reject));
  let [crc, size] = [0, 0];
  for (const slice of slices) {
    const bytes = Buffer.from(slice, "utf8");
    crc = crc32(bytes, crc);
    size += bytes.length;
    deflate.write(bytes);
    await otherWork();
  }
  deflate.end();
  await done;
  return { path, bytes: Buffer.concat(chunks), crc, size };
}

/** What local headers and directory entries share; a date of 1 January 1980, so that equal tables make equal files. */
function header(signature: number, { path, bytes, crc, size }: Packed, tail: Buffer): Buffer {
  const name = Buffer.from(path, "utf8");
  const central = signature === 0x02014b50;
  const fixed = Buffer.alloc(central ? 32 : 30);
  const from = central ? 2 : 0;
  fixed.writeUInt32LE(signature, 0);
  if (central) fixed.writeUInt16LE(20, 4);
  fixed.writeUInt16LE(20, 4 + from);
  fixed.writeUInt16LE(8, 8 + from);
  fixed.writeUInt16LE(0x21, 12 + from);
  fixed.writeUInt32LE(crc, 14 + from);
  fixed.writeUInt32LE(bytes.length, 18 + from);
  fixed.writeUInt32LE(size, 22 + from);
  fixed.writeUInt16LE(name.length, 26 + from);
  return Buffer.concat([fixed, tail, name]);
}

/** The rest of a directory entry: no comment, no attributes, where its local header stands. */
function entryTail(offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return tail;
}
