import { createHash, randomUUID } from "node:crypto";
import { countFresh, saveImportedEntries } from "@/lib/db/imported-entries";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { LONGEST_SAVING, type MadeThing } from "@/lib/domain/intake/import-run";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { boundedProblems } from "@/lib/intake/bounded-problems";
import type { RegisterFile } from "@/lib/intake/registers/read-file";
import type { RegisterRow } from "@/lib/intake/registers/read-row";
import type { SheetInput } from "../imports/sheet-input";
import { explainingRegister } from "./explaining-register";
import { loadKnownForRegister } from "./load-known-for-register";
import { projectProblems } from "./project-problems";
import { markEntriesApart, readEntriesApart } from "./read-entries-apart";

/** What an import of entries found and did. With any problem nothing is saved; without `commit` nothing is saved either. */
type EntryImportOutcome = {
  readonly rowCount: number;
  /** The rows that could be read, in the file's order. */
  readonly entries: readonly RegisterRow[];
  readonly toAdd: number;
  readonly unchanged: number;
  readonly problems: readonly IntakeProblem[];
  readonly problemWorkbook: Buffer | null;
  readonly made: readonly MadeThing[];
};

/**
 * Nhập một sổ: reads entries of a register from a file and, with `commit`, adds those the register has not, all or none.
 * An entry that stands word for word is passed over, so the same file may be sent again.
 *
 * Refuses with `access.forbidden`, `access.not-found` (no such register) or what a single entry is refused with.
 */
export async function importEntries(actor: Actor, input: SheetInput): Promise<EntryImportOutcome> {
  const { file, locale, registerKind } = input;
  const kind = registerKind ?? refuse({ code: "access.not-found", entity: "register", id: "" });
  authorize(actor, "register.import", { id: randomUUID(), stewardUnitId: actor.unitId });
  const known = await transaction(actor, (tx) => loadKnownForRegister(tx, actor.unitId));
  const read = await readEntriesApart(kind, file, known);
  const work = (tx: Transaction) => keep(tx, actor, kind, read, input);
  const done = await explainingRegister(() => transaction(actor, work, LONGEST_SAVING));
  const problemWorkbook = await markEntriesApart(kind, file, done.problems, locale);
  return { rowCount: read.rows, entries: read.entries, ...done, problemWorkbook };
}

async function keep(
  tx: Transaction,
  actor: Actor,
  kind: RegisterKind,
  read: RegisterFile,
  { file, commit, told, kept }: SheetInput,
) {
  const problems = boundedProblems([...read.problems, ...(await projectProblems(tx, read))]);
  const rows = read.entries.map(({ row: _, ...entry }) => entry);
  if (!commit || problems.length > 0) {
    const toAdd = await countFresh(tx, kind, rows);
    return { problems, toAdd, unchanged: rows.length - toAdd, made: [] };
  }
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const permit = authorize(actor, "register.import", { id: sha256, stewardUnitId: actor.unitId });
  const made = await saveImportedEntries(tx, permit, { kind, sha256, rows }, told);
  const found = { toAdd: made.length, unchanged: rows.length - made.length, made };
  await kept?.(tx, found);
  return { ...found, problems };
}
