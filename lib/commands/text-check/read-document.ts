import { readFile } from "node:fs/promises";
import { FileFaulty } from "@/lib/files/file-fault";
import { dropReceived, type Received, receiveFile } from "@/lib/files/receive-file";
import { recogniseFile } from "@/lib/files/recognise";
import type { DocumentText } from "@/lib/intake/documents/read-document-text";
import { ReadingEnded, readApart } from "../imports/read-apart";

/** Why a document's text was not read: nothing sent, no Word or PDF file, too large, damaged or locked, no text in it. */
export type DocumentFault = "none-sent" | "not-text" | "too-large" | "unreadable" | "empty";

/** The most bytes of a document that is checked: 5 MB. */
const LARGEST = 5_242_880;
const LIMITS = { milliseconds: 8_000, heapMegabytes: 256 } as const;

/**
 * Reads the text of a Word or PDF file as it is received, told by its content and read in a process of its own; the file is
 * removed at once.
 */
export async function readDocument(
  content: AsyncIterable<Uint8Array>,
): Promise<{ readonly text: string } | { readonly fault: DocumentFault }> {
  let received: Received | null = null;
  try {
    received = await receiveFile(content, LARGEST);
    return await textOf(received);
  } catch (error) {
    if (error instanceof FileFaulty) return { fault: faultOf(error) };
    if (error instanceof ReadingEnded) return { fault: "unreadable" };
    throw error;
  } finally {
    if (received) await dropReceived(received);
  }
}

async function textOf(received: Received): Promise<DocumentText | { readonly fault: DocumentFault }> {
  const format = await recogniseFile(received.path);
  if (format !== "docx" && format !== "pdf") return { fault: "not-text" };
  const bytes = await readFile(received.path);
  return readApart({ task: "read-text", file: { name: `document.${format}`, bytes } }, LIMITS);
}

function faultOf({ fault }: FileFaulty): DocumentFault {
  if (fault === "empty") return "none-sent";
  if (fault === "too-large" || fault === "inflates-too-much") return "too-large";
  return fault === "not-what-it-says" ? "not-text" : "unreadable";
}
