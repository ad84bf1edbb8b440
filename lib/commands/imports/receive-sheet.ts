import { readFile } from "node:fs/promises";
import { refuse } from "@/lib/domain/errors";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { FileFaulty } from "@/lib/files/file-fault";
import { dropReceived, receiveFile } from "@/lib/files/receive-file";
import { LIMITS } from "@/lib/intake/limits";
import { problemOf } from "@/lib/intake/problem-of";

/** A sheet while it is being received. */
export type SentFile = { readonly name: string; readonly content: AsyncIterable<Uint8Array> };

/**
 * Takes a sheet as it comes, counted and hashed; one without a name is called `unnamed`. Refuses with
 * `import.file-refused` where it is empty or too large.
 */
export async function receiveSheet({ name, content }: SentFile, unnamed: string) {
  try {
    const received = await receiveFile(content, LIMITS.fileBytes);
    try {
      return { bytes: await readFile(received.path), sha256: received.sha256, fileName: nameOf(name) || unnamed };
    } finally {
      await dropReceived(received);
    }
  } catch (error) {
    if (!(error instanceof FileFaulty)) throw error;
    return refuse({ code: "import.file-refused", problem: problemOfFault(error) });
  }
}

function problemOfFault({ fault }: FileFaulty): IntakeProblem {
  if (fault === "empty") return problemOf("file-empty");
  const megabytes = `${LIMITS.fileBytes / 1_000_000} MB`;
  return problemOf("file-too-large", { read: `> ${megabytes}`, expected: megabytes });
}

/** A file's name as it can be shown: without paths and unprintable characters, its end if it is very long. */
function nameOf(given: string): string {
  const shown = given.normalize("NFC").replace(/[\p{C}/\\]/gu, "_");
  return [...shown].slice(-150).join("").slice(-200);
}
