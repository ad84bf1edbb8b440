import { LIMITS } from "../limits";
import { problemOf, type Reading } from "../problem-of";

/** A part of the archive as its central directory declares it; sizes are the file's claim until it is inflated. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly claimedBytes: number;
  readonly headerAt: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const ENCRYPTED = 0x1;

/** Reads the archive's table of contents and refuses, before anything is inflated, what is too much or not a workbook. */
export function readZipDirectory(bytes: Buffer): Reading<readonly ZipEntry[]> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_BYTES > bytes.length || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) return unreadable();
  const count = bytes.readUInt16LE(end + 10);
  if (count > LIMITS.parts) {
    return { problems: [problemOf("file-too-many-parts", { read: `${count}`, expected: `${LIMITS.parts}` })] };
  }
  const entries: ZipEntry[] = [];
  for (let at = bytes.readUInt32LE(end + 16), seen = 0; seen < count; seen++) {
    const entry = readEntry(bytes, at);
    if (!entry) return unreadable();
    entries.push(entry.value);
    at = entry.next;
  }
  return refuseExcess(entries) ?? { value: entries };
}

function readEntry(bytes: Buffer, at: number): { value: ZipEntry; next: number } | null {
  if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
  if (bytes.readUInt16LE(at + 8) & ENCRYPTED) return null;
  const nameBytes = bytes.readUInt16LE(at + 28);
  const next = at + ENTRY_BYTES + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  const value = {
    name: bytes.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
    method: bytes.readUInt16LE(at + 10),
    packedBytes: bytes.readUInt32LE(at + 20),
    claimedBytes: bytes.readUInt32LE(at + 24),
    headerAt: bytes.readUInt32LE(at + 42),
  };
  return { value, next };
}

function refuseExcess(entries: readonly ZipEntry[]): Reading<never> | null {
  const inflated = entries.reduce((total, entry) => total + entry.claimedBytes, 0);
  const packed = entries.reduce((total, entry) => total + entry.packedBytes, 0);
  const excess =
    inflated > LIMITS.inflatedBytes ||
    entries.some((entry) => entry.claimedBytes > LIMITS.partBytes) ||
    (inflated > 1_000_000 && inflated > packed * LIMITS.ratio);
  if (excess) return tooMuch(inflated);
  const names = entries.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length) return unreadable();
  if (names.some((name) => name.endsWith("vbaproject.bin"))) return { problems: [problemOf("file-macros")] };
  if (names.some((name) => name.includes("externallinks/"))) return { problems: [problemOf("file-external-links")] };
  return null;
}

/** The file unpacks to more than is taken; `bytes` is as far as it was followed. */
export function tooMuch(bytes: number): Reading<never> {
  const megabytes = (size: number) => `${Math.ceil(size / 1_000_000)} MB`;
  const expected = megabytes(LIMITS.inflatedBytes);
  return { problems: [problemOf("file-inflates-too-much", { read: megabytes(bytes), expected })] };
}

export function unreadable(): Reading<never> {
  return { problems: [problemOf("file-unreadable")] };
}
