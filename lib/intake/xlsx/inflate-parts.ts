import { inflateRawSync } from "node:zlib";
import { LIMITS } from "../limits";
import { problemOf, type Reading } from "../problem-of";
import { tooMuch, unreadable, type ZipEntry } from "./zip-directory";

/** Parts of an archive by their path, inflated. */
export type Parts = ReadonlyMap<string, Buffer>;

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const WORKBOOK_PART =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/.*|xl\/worksheets\/[^/]*\.xml)$/i;

/**
 * Inflates the parts that are read: a workbook's, or those `wanted`. What the file claims about their sizes is not believed: inflating stops at
 * the limit, whatever was declared. A part with a DOCTYPE is refused, for the entities it could expand.
 */
export function inflateParts(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  wanted: RegExp = WORKBOOK_PART,
): Reading<Parts> {
  const parts = new Map<string, Buffer>();
  let total = 0;
  for (const entry of entries) {
    if (!wanted.test(entry.name)) continue;
    const part = inflate(bytes, entry, Math.min(LIMITS.partBytes, LIMITS.inflatedBytes - total));
    if (part === "too much") return tooMuch(LIMITS.inflatedBytes + 1);
    if (part === "unreadable") return unreadable();
    if (part.includes("<!DOCTYPE") || part.includes("<!ENTITY")) return { problems: [problemOf("file-doctype")] };
    total += part.length;
    parts.set(entry.name, part);
  }
  return { value: parts };
}

function inflate(bytes: Buffer, entry: ZipEntry, limit: number): Buffer | "too much" | "unreadable" {
  const at = entry.headerAt;
  if (at + LOCAL_HEADER_BYTES > bytes.length || bytes.readUInt32LE(at) !== LOCAL_HEADER) return "unreadable";
  const from = at + LOCAL_HEADER_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(from, from + entry.packedBytes);
  if (packed.length < entry.packedBytes) return "unreadable";
  if (entry.method === STORED) return packed.length > limit ? "too much" : packed;
  if (entry.method !== DEFLATED) return "unreadable";
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) });
  } catch (error) {
    return error instanceof RangeError ? "too much" : "unreadable";
  }
}
