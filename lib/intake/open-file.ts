import { extname } from "node:path";
import { LIMITS } from "./limits";
import { problemOf, type Reading } from "./problem-of";

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

type GivenFile = { readonly name: string; readonly bytes: Buffer };
/** How a file is read once it is known what it is. */
type Readers<T> = { readonly xlsx: (bytes: Buffer) => Reading<T>; readonly csv: (bytes: Buffer) => Reading<T> };

/** Opens a file by what it is, whatever it is called: a workbook, or else CSV; or says why it is neither. */
export function openFile<T>({ name, bytes }: GivenFile, { xlsx, csv }: Readers<T>): Reading<T> {
  if (bytes.length === 0) return { problems: [problemOf("file-empty")] };
  if (bytes.length > LIMITS.fileBytes) {
    const read = `${Math.ceil(bytes.length / 1_000_000)} MB`;
    return { problems: [problemOf("file-too-large", { read, expected: `${LIMITS.fileBytes / 1_000_000} MB` })] };
  }
  if (bytes.subarray(0, OLE.length).equals(OLE)) return { problems: [problemOf("file-locked-or-old")] };
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return xlsx(bytes);
  if (extname(name).toLowerCase() === ".xlsx") return { problems: [problemOf("file-unreadable")] };
  return csv(bytes);
}
