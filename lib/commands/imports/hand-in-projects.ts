import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { saveImportRun } from "@/lib/db/import-runs";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { IntakeProblem, IntakeProblemCode } from "@/lib/domain/intake/problem";
import { FileFaulty } from "@/lib/files/file-fault";
import { dropReceived, receiveFile } from "@/lib/files/receive-file";
import { LIMITS } from "@/lib/intake/limits";
import { problemOf } from "@/lib/intake/problem-of";
import { findImport } from "@/lib/queries/imports/find-import";
import { foundIn } from "./found-in";
import { importProjects } from "./import-projects";
import type { Language } from "./read-figures";

type SentFile = { readonly name: string; readonly content: AsyncIterable<Uint8Array> };

/** Problems of a file that is no table at all: there is nothing to preview, so it is not kept. */
const NO_TABLE: readonly IntakeProblemCode[] = [
  "table-too-many-rows",
  "table-too-many-columns",
  "table-no-headings",
  "reading-took-too-long",
];

/**
 * Nộp tệp đề án: takes a sheet as it comes, has it read in a process of its own, and keeps it for a day with what was
 * found. Nothing of it becomes a đề án before `commitImport`. Gives the preview.
 *
 * Refuses with `access.forbidden`, or `import.file-refused` where the file cannot be opened as a table.
 */
export async function handInProjects(actor: Actor, _input: object, sent: SentFile, at: Date, locale: Language) {
  const permit = authorize(actor, "project.create", { id: randomUUID(), stewardUnitId: actor.unitId ?? "" });
  const { bytes, sha256 } = await receive(sent.content);
  const fileName = nameOf(sent.name);
  const outcome = await importProjects(actor, { file: { name: fileName, bytes }, commit: false, locale });
  const closed = outcome.problems.find(({ code }) => code.startsWith("file-") || NO_TABLE.includes(code));
  if (closed) refuse({ code: "import.file-refused", problem: closed });
  await transaction(actor, (tx) => saveImportRun(tx, permit, { fileName, sha256, content: bytes }, foundIn(outcome)));
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
function nameOf(given: string): string {
  const shown = given.normalize("NFC").replace(/[\p{C}/\\]/gu, "_");
  return [...shown].slice(-150).join("").slice(-200) || "projects";
}
