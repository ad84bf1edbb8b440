import { randomUUID } from "node:crypto";
import { saveImportRun } from "@/lib/db/import-runs";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { permissionToImport } from "@/lib/domain/access/import-rules";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { type ImportRun, type KeptSheet, whyNoTable } from "@/lib/domain/intake/import-run";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { findImport } from "@/lib/queries/imports/find-import";
import type { Language } from "./read-figures";
import { receiveSheet, type SentFile } from "./receive-sheet";
import { SHEET_WORK } from "./sheet-work";

type HandedIn = {
  readonly sheet: KeptSheet;
  /** The register that a sheet of a register is of. */
  readonly registerKind?: RegisterKind;
  readonly sent: SentFile;
  readonly at: Date;
  readonly locale: Language;
};

/**
 * Nộp tệp: takes a sheet as it comes, has it read in a process of its own, and keeps it for a day with what was found.
 * Nothing of it is saved before `commitImport`. Gives the preview.
 *
 * Refuses with `access.forbidden`, or `import.file-refused` where the file cannot be opened as a table.
 */
export async function handInSheet(
  actor: Actor,
  { sheet, registerKind, sent, at, locale }: HandedIn,
): Promise<ImportRun> {
  const id = randomUUID();
  const permit = authorize(actor, permissionToImport(sheet, actor), { id, stewardUnitId: actor.unitId });
  const { bytes, sha256, fileName } = await receiveSheet(sent, registerKind ?? sheet);
  const file = { name: fileName, bytes };
  const found = await SHEET_WORK[sheet](actor, { file, commit: false, locale, registerKind });
  const closed = whyNoTable(found.problems);
  if (closed) refuse({ code: "import.file-refused", problem: closed });
  const kept = { sheet, registerKind: registerKind ?? null };
  await transaction(actor, (tx) => saveImportRun(tx, permit, { ...kept, fileName, sha256, content: bytes }, found));
  return (await findImport(readScope(actor), id, at)) ?? refuse({ code: "access.not-found", entity: "import", id });
}
