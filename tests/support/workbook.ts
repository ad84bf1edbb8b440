import writeExcel, { type SheetData } from "write-excel-file/node";
import { inflateParts } from "@/lib/intake/xlsx/inflate-parts";
import { readZipDirectory } from "@/lib/intake/xlsx/zip-directory";
import { storeParts } from "./store-parts";

/** A workbook of one sheet. */
export function workbook(data: SheetData, sheet = "Số liệu công bố"): Promise<Buffer> {
  return writeExcel(data, { sheet }).toBuffer();
}

/** The same workbook with the XML of some parts rewritten, as another program might have written it. */
export function rewritten(bytes: Buffer, edits: Record<string, (xml: string) => string>): Buffer {
  const directory = readZipDirectory(bytes);
  if ("problems" in directory) throw new Error("not an archive");
  const parts = inflateParts(bytes, directory.value);
  if ("problems" in parts) throw new Error("not a workbook");
  const changed = new Map(parts.value);
  for (const [path, edit] of Object.entries(edits)) {
    const before = changed.get(path)?.toString("utf8") ?? "";
    const after = edit(before);
    if (after === before) throw new Error(`the edit of ${path} changed nothing`);
    changed.set(path, Buffer.from(after));
  }
  return storeParts(changed);
}

/** Where write-excel-file puts the first sheet. */
export const FIRST_SHEET = "xl/worksheets/sheet1.xml";

/** The XML of a workbook's sheets, one after the other. */
export function sheetsOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const directory = readZipDirectory(file);
  if ("problems" in directory) throw new Error("not an archive");
  const parts = inflateParts(file, directory.value);
  if ("problems" in parts) throw new Error("not a workbook");
  const sheets = [...parts.value].filter(([path]) => path.startsWith("xl/worksheets/"));
  return sheets.map(([, xml]) => xml.toString("utf8")).join("\n");
}
