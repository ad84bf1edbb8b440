import type { FileHandle } from "node:fs/promises";
import { FileFaulty } from "./file-fault";

/** A part of an archive as its directory lists it. */
export type ArchivePart = {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
};

const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const MOST_PARTS = 5_000;
const MOST_DIRECTORY = 2_000_000;

/**
 * The table of contents of an archive on disk, of which `tail` is the end.
 * @throws FileFaulty when it cannot be followed, is encrypted, or lists more than any Office file has.
 */
export async function readDirectory(file: FileHandle, tail: Buffer): Promise<ArchivePart[]> {
  const end = tail.lastIndexOf(END);
  if (end < 0 || end + END_BYTES > tail.length) throw new FileFaulty("damaged");
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  if (count > MOST_PARTS || size > MOST_DIRECTORY) throw new FileFaulty("inflates-too-much");
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, tail.readUInt32LE(end + 16));
  const directory = buffer.subarray(0, bytesRead);
  const parts: ArchivePart[] = [];
  for (let at = 0; parts.length < count; ) {
    if (at + ENTRY_BYTES > directory.length || directory.readUInt32LE(at) !== ENTRY) throw new FileFaulty("damaged");
    if (directory.readUInt16LE(at + 8) & 1) throw new FileFaulty("damaged");
    const nameEnd = at + ENTRY_BYTES + directory.readUInt16LE(at + 28);
    parts.push({
      name: directory.toString("utf8", at + ENTRY_BYTES, nameEnd),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      at: directory.readUInt32LE(at + 42),
    });
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return parts;
}
