import { randomUUID } from "node:crypto";
import { countFresh, saveRegisterImport } from "@/lib/db/register-imports";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { whyNoTable } from "@/lib/domain/intake/import-run";
import type { RegisterImport } from "@/lib/domain/registers/register-import";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { findRegisterImport } from "@/lib/queries/registers/find-register-import";
import type { Language } from "../imports/read-figures";
import { receiveSheet, type SentFile } from "../imports/receive-sheet";
import { loadKnownForRegister } from "./load-known-for-register";
import { projectProblems } from "./project-problems";
import { markEntriesApart, readEntriesApart } from "./read-entries-apart";

/**
 * Nộp tệp của một sổ: a sheet of a register, read in a process of its own and kept for a day with what was found. Nothing
 * of it stands in the register before `commitEntries`. Gives the preview.
 *
 * Refuses with `access.forbidden`, or `import.file-refused` where the file cannot be opened as a table.
 */
export async function handInEntries(
  actor: Actor,
  { kind }: { readonly kind: RegisterKind },
  sent: SentFile,
  at: Date,
  locale: Language,
): Promise<RegisterImport> {
  const id = randomUUID();
  const permit = authorize(actor, "register.import", { id, stewardUnitId: actor.unitId });
  const { bytes, sha256, fileName } = await receiveSheet(sent, kind);
  const file = { name: fileName, bytes };
  const known = await transaction(actor, (tx) => loadKnownForRegister(tx, actor.unitId));
  const read = await readEntriesApart(kind, file, known);
  const closed = whyNoTable(read.problems);
  if (closed) refuse({ code: "import.file-refused", problem: closed });
  const problems = [...read.problems, ...(await transaction(actor, (tx) => projectProblems(tx, read)))];
  const marked = await markEntriesApart(kind, file, problems, locale);
  const rows = read.entries.map(({ row: _, ...entry }) => entry);
  await transaction(actor, async (tx) => {
    const toAdd = await countFresh(tx, kind, rows);
    const sheet = {
      kind,
      fileName,
      sha256,
      rowCount: read.rows,
      rows,
      toAdd,
      problems: problems.slice(0, 2001),
      marked,
    };
    await saveRegisterImport(tx, permit, sheet);
  });
  const kept = await findRegisterImport(readScope(actor), { kind, id }, at);
  return kept ?? refuse({ code: "access.not-found", entity: "register_import", id });
}
