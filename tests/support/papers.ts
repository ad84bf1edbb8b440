import { inflateRawSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A part of an archive by its path, found through the archive's own directory; empty where there is none. */
function partOf(file: Buffer, path: string): string {
  let entry = file.readUInt32LE(file.length - 6);
  while (file.readUInt32LE(entry) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((at) => file.readUInt16LE(entry + at));
    if (file.toString("utf8", entry + 46, entry + 46 + (name ?? 0)) === path) {
      const local = file.readUInt32LE(entry + 42);
      const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const bytes = file.subarray(from, from + file.readUInt32LE(entry + 20));
      return (file.readUInt16LE(entry + 10) === 0 ? bytes : inflateRawSync(bytes)).toString("utf8");
    }
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return "";
}

/** The texts of a Word file: its paragraphs, and the cells of each row of each table. */
export function readWord(bytes: Uint8Array) {
  const file = Buffer.from(bytes);
  const xml = partOf(file, "word/document.xml");
  const rows = [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
  );
  return { rows, text: [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([line]) => textOf(line)).join("\n") };
}

function textOf(xml: string): string {
  const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, run]) => run).join("");
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** The text of each page of a PDF file, its lines joined by single spaces. */
export async function readPdf(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("");
    pages.push(text.replace(/\s+/g, " "));
  }
  await document.destroy();
  return pages;
}
