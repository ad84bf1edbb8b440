import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file of an archive that is written while it is read; `sha256` is what its bytes must come to. */
export type StreamedFile = {
  readonly path: string;
  readonly sha256: string;
  readonly open: () => Promise<AsyncIterable<Uint8Array>>;
};

const STREAMED_UTF8 = 0x0808;
const DEFLATED = 8;
const NEW_YEAR_1980 = 0x21;

/** A file of an archive whose bytes are not what its index says: the archive ends there, unfinished. */
class FileChanged extends Error {}

/**
 * A zip archive as a stream: no more of it is held than what is being written, and it goes on as fast as its reader takes
 * it. Every file's bytes are hashed on the way; one that is not what it should be breaks the archive off.
 */
export function zipStream(files: readonly StreamedFile[]): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(archive(files), { objectMode: false })) as ReadableStream<Uint8Array>;
}

async function* archive(files: readonly StreamedFile[]): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const start = offset;
    const count = { crc: 0, size: 0, packed: 0 };
    const local = header(0x04034b50, file.path, count, Buffer.alloc(0));
    offset += local.length;
    yield local;
    for await (const chunk of packed(file, count)) {
      offset += chunk.length;
      yield chunk;
    }
    const descriptor = descriptorOf(count);
    offset += descriptor.length;
    yield descriptor;
    directory.push(header(0x02014b50, file.path, count, tailAt(start)));
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  yield entries;
  yield end;
}

type Count = { crc: number; size: number; packed: number };

async function* packed({ path, sha256, open }: StreamedFile, count: Count): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  const source = await open();
  const counted = async function* () {
    for await (const chunk of source) {
      count.crc = crc32(chunk, count.crc);
      count.size += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
    if (hash.digest("hex") !== sha256) throw new FileChanged(`${path} is not what the index says`);
  };
  const deflate = createDeflateRaw();
  const input = Readable.from(counted(), { objectMode: false });
  input.once("error", (error) => deflate.destroy(error));
  for await (const chunk of input.pipe(deflate)) {
    count.packed += (chunk as Buffer).length;
    yield chunk as Buffer;
  }
}

function descriptorOf({ crc, size, packed }: Count): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(packed, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}

/** What local headers and directory entries share; sizes stand behind the file, and of a local header are still zero. */
function header(signature: number, path: string, { crc, size, packed }: Count, tail: Buffer): Buffer {
  const name = Buffer.from(path, "utf8");
  const central = signature === 0x02014b50;
  const from = central ? 2 : 0;
  const fixed = Buffer.alloc(30 + from);
  fixed.writeUInt32LE(signature, 0);
  if (central) fixed.writeUInt16LE(20, 4);
  fixed.writeUInt16LE(20, 4 + from);
  fixed.writeUInt16LE(STREAMED_UTF8, 6 + from);
  fixed.writeUInt16LE(DEFLATED, 8 + from);
  fixed.writeUInt16LE(NEW_YEAR_1980, 12 + from);
  fixed.writeUInt32LE(crc, 14 + from);
  fixed.writeUInt32LE(packed, 18 + from);
  fixed.writeUInt32LE(size, 22 + from);
  fixed.writeUInt16LE(name.length, 26 + from);
  return Buffer.concat([fixed, tail, name]);
}

/** The rest of a directory entry: no comment, no attributes, where its local header stands. */
function tailAt(offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return tail;
}
