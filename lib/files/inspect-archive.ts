import type { FileHandle } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";
import type { FileFormat } from "@/lib/domain/attachment/formats";
import { type ArchivePart, readDirectory } from "./archive-directory";
import { FileFaulty } from "./file-fault";

/** The most that a Word or Excel file may unpack to, counted while it is unpacked: its own sizes are claims. */
const MOST_INFLATED = 200_000_000;
const LOCAL_HEADER = 30;

/**
 * Whether an archive is a Word or an Excel file, without macros, all of whose parts unpack within bounds.
 * @throws FileFaulty when it is not.
 */
export async function inspectArchive(file: FileHandle, tail: Buffer): Promise<FileFormat> {
  const parts = await readDirectory(file, tail);
  const names = new Set(parts.map(({ name }) => name));
  if (parts.some(({ name }) => name.toLowerCase().endsWith("vbaproject.bin"))) throw new FileFaulty("macros");
  const format = names.has("word/document.xml") ? "docx" : names.has("xl/workbook.xml") ? "xlsx" : null;
  if (format === null || !names.has("[Content_Types].xml")) throw new FileFaulty("not-what-it-says");
  let left = MOST_INFLATED;
  for (const part of parts) {
    left -= await inflatedBytes(file, part, left);
    if (left < 0) throw new FileFaulty("inflates-too-much");
  }
  return format;
}

async function inflatedBytes(file: FileHandle, { at, packed, method }: ArchivePart, most: number): Promise<number> {
  const { buffer: header } = await file.read(Buffer.alloc(LOCAL_HEADER), 0, LOCAL_HEADER, at);
  const begin = at + LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (method === 0) return packed;
  if (method !== 8) throw new FileFaulty("damaged");
  if (packed === 0) return 0;
  const bytes = Readable.from(read(file, begin, begin + packed), { objectMode: false });
  let counted = 0;
  try {
    await pipeline(bytes, createInflateRaw(), async (inflated: AsyncIterable<Buffer>) => {
      for await (const chunk of inflated) {
        counted += chunk.length;
        if (counted > most) return;
      }
    });
  } catch {
    if (counted <= most) throw new FileFaulty("damaged");
  }
  if (counted > most) throw new FileFaulty("inflates-too-much");
  return counted;
}

async function* read(file: FileHandle, from: number, to: number): AsyncGenerator<Buffer> {
  for (let at = from; at < to; ) {
    const wanted = Math.min(65_536, to - at);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}
