import { createHash } from "node:crypto";
import { saveAuditEntry } from "@/lib/db/audit";
import {
  type FiguresPermit,
  loadStandingFigures,
  lockFigures,
  type RefusedFigure,
  type StandingFigure,
  saveFigures,
} from "@/lib/db/published-figures";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor, Operator } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { LONGEST_SAVING, type MadeThing } from "@/lib/domain/intake/import-run";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { boundedProblems } from "@/lib/intake/bounded-problems";
import { problemOf } from "@/lib/intake/problem-of";
import type { FigureFile } from "@/lib/intake/published-figures/read-file";
import type { PublishedRow } from "@/lib/intake/published-figures/read-published-figures";
import type { IntakeFile } from "@/lib/intake/read-records";
import { type Comparison, compareWithStanding } from "./compare-figures";
import { type DecidedFigure, decideFigures, type Purpose } from "./decide-figures";
import { loadKnown } from "./load-known";
import { markApart } from "./mark-apart";
import { readFigures } from "./read-figures";
import type { SheetInput } from "./sheet-input";

/** What an import found and did. With any problem nothing is saved; without `commit` nothing is saved either. */
export type ImportOutcome = {
  readonly problems: readonly IntakeProblem[];
  /** The file with its problems marked; null when there are none, or when it could not be opened at all. */
  readonly problemWorkbook: Buffer | null;
  /** Every row as it was read, in the file's order. */
  readonly rows: readonly PublishedRow[];
  readonly compared: Comparison;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly saved: boolean;
  /** The figures that were kept, by their ids; none where figures were corrected or withdrawn. */
  readonly made: readonly MadeThing[];
};

/** What is imported and how: `commit` saves; without it the same work is done and undone. */
type ImportInput = SheetInput & { readonly purpose: Purpose };

/**
 * Reads published figures from a file and, with `commit`, keeps them, all or none: new ones are added, those its purpose
 * corrects or withdraws are ended by a row that says why. A figure kept before is passed over, so the same file may be
 * imported again; one source may not state two values, two sources may. A preview asks the database itself, and undoes it.
 * While the file is read no transaction is open.
 */
export async function importPublishedFigures(
  actor: Actor | Operator,
  input: ImportInput,
  _at: Date,
): Promise<ImportOutcome> {
  const { file, locale, purpose } = input;
  const permit = authorize(actor, PERMISSION_FOR[purpose.kind], { id: hashOf(file), stewardUnitId: null });
  const read = await readFigures(file, await transaction(actor, loadKnown));
  const kept = await transaction(actor, (tx) => keepFigures(tx, permit, read, input), LONGEST_SAVING);
  return {
    ...kept,
    rows: read.rows,
    problemWorkbook: await markApart("published-figures", file, kept.problems, locale),
  };
}

const PERMISSION_FOR = {
  add: "published-figures.import",
  correct: "published-figures.correct",
  withdraw: "published-figures.withdraw",
} as const satisfies Record<Purpose["kind"], string>;

async function keepFigures(
  tx: Transaction,
  permit: FiguresPermit,
  read: FigureFile,
  { file, commit, purpose, told, kept }: ImportInput,
): Promise<Omit<ImportOutcome, "rows" | "problemWorkbook">> {
  if (commit) await lockFigures(tx, permit);
  const standing = await loadStandingFigures(tx);
  const compared = compareWithStanding(read.rows, standing);
  const { saves, problems: undecided } = decideFigures(purpose, compared, read.values);
  const found = [...read.problems, ...undecided];
  const refused =
    found.length === 0 && saves.length > 0 ? await saveFigures(tx, permit, saves, { keep: commit, told }) : null;
  const problems = refused === null ? boundedProblems(found) : [refusedRow(refused, saves, read)];
  const saved = commit && problems.length === 0;
  if (saved) await audit(tx, permit, file, saves);
  const made = saved && purpose.kind === "add" ? await madeAfter(tx, standing) : [];
  if (saved) await kept?.(tx, { toAdd: compared.fresh.length, unchanged: compared.same.length, made });
  return {
    problems,
    compared,
    corrected: saves.filter(({ corrects, withdrawn }) => corrects !== null && !withdrawn).length,
    withdrawn: saves.filter(({ withdrawn }) => withdrawn).length,
    saved,
    made,
  };
}

/** The figures that were kept since, while nobody else could add any. */
async function madeAfter(tx: Transaction, standing: readonly StandingFigure[]): Promise<MadeThing[]> {
  const before = new Set(standing.map(({ id }) => id));
  const added = (await loadStandingFigures(tx)).filter(({ id }) => !before.has(id));
  return added.map(({ id, printed, unit, source }) => {
    return { id: `${id}`, name: `${printed} ${unit} – ${source}`, version: null, rewritten: false };
  });
}

function refusedRow(
  { at, rule }: RefusedFigure,
  saves: readonly DecidedFigure[],
  { values }: FigureFile,
): IntakeProblem {
  return problemOf("database-refused", { sheet: values.sheet, row: saves[at]?.row ?? null, expected: rule });
}

/** One entry for what was added, one for what was corrected or withdrawn, with the figures it ended. */
async function audit(
  tx: Transaction,
  permit: FiguresPermit,
  { name }: IntakeFile,
  saves: readonly DecidedFigure[],
): Promise<void> {
  const rows = saves.filter(({ corrects }) => corrects === null).length;
  const ending = saves.filter(({ corrects }) => corrects !== null);
  if (rows > 0) {
    const added = authorize(permit.actor, "published-figures.import", permit);
    await saveAuditEntry(tx, added, { before: null, after: { file: name, rows } });
  }
  if (ending.length > 0) {
    const ended = ending.map(({ corrects }) => corrects);
    await saveAuditEntry(tx, permit, { before: null, after: { file: name, reason: ending[0]?.reason, ended } });
  }
}

function hashOf({ bytes }: IntakeFile): string {
  return createHash("sha256").update(bytes).digest("hex");
}
