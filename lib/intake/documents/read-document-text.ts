import { docxText } from "./docx-text";
import { pdfText } from "./pdf-text";

/** The text of a document, lines and paragraphs apart; or that it cannot be read, or holds none. */
export type DocumentText = { readonly text: string } | { readonly fault: "unreadable" | "empty" };

/** Far more than is ever checked; what a file holds beyond is not kept. */
const MOST_CHARACTERS = 200_000;

/** Reads the text of a Word or PDF file, told apart by their first bytes. For a process of its own: it may be heavy. */
export async function readDocumentText(bytes: Buffer): Promise<DocumentText> {
  const isPdf = bytes.subarray(0, 5).toString("latin1") === "%PDF-";
  const text = isPdf ? await pdfText(bytes, MOST_CHARACTERS) : docxText(bytes, MOST_CHARACTERS);
  if (text === null) return { fault: "unreadable" };
  return text.trim() === "" ? { fault: "empty" } : { text: text.slice(0, MOST_CHARACTERS) };
}
