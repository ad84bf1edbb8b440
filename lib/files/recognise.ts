import { type FileHandle, open } from "node:fs/promises";
import type { FileFormat } from "@/lib/domain/attachment/formats";
import { FileFaulty } from "./file-fault";
import { inspectArchive } from "./inspect-archive";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPG = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const TAIL = 65_557;

/**
 * What a file on disk is by its content, whatever its name says: its beginning, its end, and what an archive unpacks to.
 * @throws FileFaulty when it is nothing that is taken, incomplete, has macros or unpacks to too much.
 */
export async function recogniseFile(place: string): Promise<FileFormat> {
  const file = await open(place, "r");
  try {
    const { size } = await file.stat();
    const head = await slice(file, 0, Math.min(size, 64));
    const tail = await slice(file, Math.max(0, size - TAIL), size);
    return await formatOf(file, head, tail);
  } finally {
    await file.close();
  }
}

async function formatOf(file: FileHandle, head: Buffer, tail: Buffer): Promise<FileFormat> {
  if (head.subarray(0, PNG.length).equals(PNG)) return whole("png", tail.includes("IEND"));
  if (head.subarray(0, JPG.length).equals(JPG)) return whole("jpg", tail.includes(Buffer.from([0xff, 0xd9])));
  if (head.subarray(0, 5).toString("latin1") === "%PDF-") return whole("pdf", tail.includes("%%EOF"));
  if (head.subarray(0, ZIP.length).equals(ZIP)) return inspectArchive(file, tail);
  throw new FileFaulty("not-what-it-says");
}

function whole(format: FileFormat, complete: boolean): FileFormat {
  if (!complete) throw new FileFaulty("damaged");
  return format;
}

async function slice(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
  return buffer.subarray(0, bytesRead);
}
