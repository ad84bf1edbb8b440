import { readFile } from "node:fs/promises";
import { type Found, type RunPermit, saveImportRun } from "@/lib/db/import-runs";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { ImportedSheet, ImportRun } from "@/lib/domain/intake/import-run";
import type { IntakeProblem, IntakeProblemCode } from "@/lib/domain/intake/problem";
import { FileFaulty } from "@/lib/files/file-fault";
import { dropReceived, receiveFile } from "@/lib/files/receive-file";
import { LIMITS } from "@/lib/intake/limits";
import { problemOf } from "@/lib/intake/problem-of";
import type { IntakeFile } from "@/lib/intake/read-records";
import { findImport } from "@/lib/queries/imports/find-import";

/** A file as it is being received. */
export type SentFile = { readonly name: string; readonly content: AsyncIterable<Uint8Array> };

type HandedIn = {
  readonly sheet: ImportedSheet;
  readonly sent: SentFile;
  readonly at: Date;
  /** Reads the file and says what it would do. */
  readonly read: (file: IntakeFile) => Promise<Found>;
};

/** Problems of a file that is no table at all: there is nothing to preview, so it is not kept. */
const NO_TABLE: readonly IntakeProblemCode[] = [
  "table-too-many-rows",
  "table-too-many-columns",
  "table-no-headings",
  "reading-took-too-long",
];

/**
 * Takes a sheet as it comes, has it read in a process of its own, and keeps it for a day under the permit's id with what
 * was found. Nothing of it is saved before `commitImport`. Gives the preview.
 *
 * Refuses with `import.file-refused` where the file cannot be opened as a table.
 */
export async function handInSheet(
  actor: Actor,
  permit: RunPermit,
  { sheet, sent, at, read }: HandedIn,
): Promise<ImportRun> {
  const { bytes, sha256 } = await receive(sent.content);
  const fileName = nameOf(sent.name, sheet);
  const found = await read({ name: fileName, bytes });
  const closed = found.problems.find(({ code }) => code.startsWith("file-") || NO_TABLE.includes(code));
  if (closed) refuse({ code: "import.file-refused", problem: closed });
  await transaction(actor, (tx) => saveImportRun(tx, permit, { sheet, fileName, sha256, content: bytes }, found));
  const { id } = permit;
  return (await findImport(readScope(actor), id, at)) ?? refuse({ code: "access.not-found", entity: "import", id });
}

async function receive(content: SentFile["content"]): Promise<{ bytes: Buffer; sha256: string }> {
  try {
    const received = await receiveFile(content, LIMITS.fileBytes);
    try {
      return { bytes: await readFile(received.path), sha256: received.sha256 };
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
function nameOf(given: string, sheet: ImportedSheet): string {
  const shown = given.normalize("NFC").replace(/[\p{C}/\\]/gu, "_");
  return [...shown].slice(-150).join("").slice(-200) || sheet;
}
