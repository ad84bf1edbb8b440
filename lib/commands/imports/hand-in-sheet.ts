import { type Found, type RunPermit, saveImportRun } from "@/lib/db/import-runs";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { ImportedSheet, ImportRun } from "@/lib/domain/intake/import-run";
import type { IntakeProblemCode } from "@/lib/domain/intake/problem";
import type { IntakeFile } from "@/lib/intake/read-records";
import { findImport } from "@/lib/queries/imports/find-import";
import { receiveSheet, type SentFile } from "./receive-sheet";

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
  const { bytes, sha256, fileName } = await receiveSheet(sent, sheet);
  const found = await read({ name: fileName, bytes });
  const closed = found.problems.find(({ code }) => code.startsWith("file-") || NO_TABLE.includes(code));
  if (closed) refuse({ code: "import.file-refused", problem: closed });
  await transaction(actor, (tx) => saveImportRun(tx, permit, { sheet, fileName, sha256, content: bytes }, found));
  const { id } = permit;
  return (await findImport(readScope(actor), id, at)) ?? refuse({ code: "access.not-found", entity: "import", id });
}
