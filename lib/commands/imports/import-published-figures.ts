import { createHash } from "node:crypto";
import { attempt, type FigureToSave, loadStandingFigures, lockFigures, saveFigures } from "@/lib/db/published-figures";
import type { Transaction } from "@/lib/db/transaction";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { problemOf } from "@/lib/intake/problem-of";
import type { PublishedRow } from "@/lib/intake/published-figures/read-published-figures";
import type { IntakeFile } from "@/lib/intake/read-records";
import { type Comparison, compareWithStanding } from "./compare-figures";
import { decideFigures, type Purpose } from "./decide-figures";
import { loadKnown } from "./load-known";
import { type Language, markFigures, readFigures } from "./read-figures";

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
};

/** What is imported and how: `commit` saves; without it the same work is done and undone. */
export type ImportInput = {
  readonly file: IntakeFile;
  readonly commit: boolean;
  readonly locale: Language;
  readonly purpose: Purpose;
};

/**
 * Reads published figures from a file and, with `commit`, keeps them, all or none: new ones are added, those its purpose
 * corrects or withdraws are ended by a row that says why. A figure kept before is passed over, so the same file may be
 * imported again; one source may not state two values, two sources may. A preview asks the database itself, and undoes it.
 */
export async function importPublishedFigures(
  db: Transaction,
  { file, commit, locale, purpose }: ImportInput,
): Promise<ImportOutcome> {
  const read = await readFigures(file, await loadKnown(db));
  if (commit) await lockFigures(db);
  const compared = compareWithStanding(read.rows, await loadStandingFigures(db));
  const decided = decideFigures(purpose, compared, read.values);
  const found = [...read.problems, ...decided.problems];
  const refused =
    found.length === 0 && decided.saves.length > 0
      ? await attempt(db, () => saveFigures(db, decided.saves), commit)
      : null;
  const problems = refused === null ? found : [problemOf("database-refused", { expected: refused })];
  const saved = commit && problems.length === 0;
  if (saved) await audit(db, file, decided.saves);
  return {
    problems,
    problemWorkbook: await markFigures(file, problems, locale),
    rows: read.rows,
    compared,
    corrected: decided.saves.filter(({ corrects, withdrawn }) => corrects !== null && !withdrawn).length,
    withdrawn: decided.saves.filter(({ withdrawn }) => withdrawn).length,
    saved,
  };
}

/** One entry for what was added, one for what was corrected or withdrawn, with the figures it ended. */
async function audit(db: Transaction, file: IntakeFile, saves: readonly FigureToSave[]): Promise<void> {
  const hash = createHash("sha256").update(file.bytes).digest("hex");
  const added = saves.filter(({ corrects }) => corrects === null);
  const ending = saves.filter(({ corrects }) => corrects !== null);
  if (added.length > 0) {
    await enter(db, "published-figures.import", hash, { file: file.name, rows: added.length });
  }
  if (ending.length > 0) {
    const permission = ending.some(({ withdrawn }) => withdrawn)
      ? "published-figures.withdraw"
      : "published-figures.correct";
    const ended = ending.map(({ corrects }) => corrects);
    await enter(db, permission, hash, { file: file.name, reason: ending[0]?.reason, ended });
  }
}

async function enter(db: Transaction, permission: string, hash: string, after: object): Promise<void> {
  await db.$executeRaw`
    INSERT INTO audit_entry (permission, entity, entity_id, after)
    VALUES (${permission}, 'published_figure', ${hash}, ${JSON.stringify(after)}::jsonb)`;
}
