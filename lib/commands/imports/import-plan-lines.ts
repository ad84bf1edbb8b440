import { randomUUID } from "node:crypto";
import { saveDraft, saveDraftAnew } from "@/lib/db/plan-decisions";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { fundDecidedBy } from "@/lib/domain/access/decision-rules";
import { authorize } from "@/lib/domain/access/permit";
import { LONGEST_SAVING, type MadeThing } from "@/lib/domain/intake/import-run";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { STEPS_OF_FUND } from "@/lib/domain/steps/decision-steps";
import { plainNumber } from "@/lib/domain/text/plain-text";
import { boundedProblems } from "@/lib/intake/bounded-problems";
import type { DecisionOfRows } from "@/lib/intake/plan-lines/decisions-of-rows";
import type { PlanLineFile } from "@/lib/intake/plan-lines/read-file";
import { problemOf } from "@/lib/intake/problem-of";
import type { IntakeFile } from "@/lib/intake/read-records";
import { explainingDecision } from "../plans/explaining-decision";
import { linesOf } from "../plans/lines-of";
import { openDraft } from "../plans/open-draft";
import { type ComparedDecision, comparePlanLines } from "./compare-plan-lines";
import { loadKnownForProjects } from "./load-known-for-projects";
import { markApart } from "./mark-apart";
import { ReadingEnded, readApart } from "./read-apart";
import type { SheetInput } from "./sheet-input";

/** What an import of plan lines found and did. With any problem nothing is saved; without `commit` nothing is saved either. */
type PlanLineImportOutcome = {
  readonly rows: number;
  /** Decisions that the rows make, where they could be read. */
  readonly decisions: number;
  /** Lines of drafts that are begun or written anew. */
  readonly toAdd: number;
  readonly unchanged: number;
  readonly problems: readonly IntakeProblem[];
  readonly problemWorkbook: Buffer | null;
  /** The drafts that were written, in the file's order. */
  readonly ids: readonly string[];
  readonly made: readonly MadeThing[];
  readonly read: readonly DecisionOfRows[];
};

/**
 * Nhập dòng kế hoạch: reads all lines of one or several decisions of the actor's place from a file and, with `commit`,
 * begins a draft for each number the portal has not and writes the lines of the drafts it has anew, all or none. What is
 * issued is never touched.
 *
 * Refuses with `access.forbidden` (nobody who drafts decisions), `decision.stale` or `decision.busy`.
 */
export async function importPlanLines(actor: Actor, input: SheetInput): Promise<PlanLineImportOutcome> {
  const { file, locale } = input;
  authorize(actor, STEPS_OF_FUND[fundDecidedBy(actor)].draft, { id: randomUUID(), stewardUnitId: actor.unitId });
  const known = await transaction(actor, (tx) => loadKnownForProjects(tx, actor.unitId ?? ""));
  const read = await readLines(file, known);
  const done = await explainingDecision(() => transaction(actor, (tx) => keep(tx, actor, read, input), LONGEST_SAVING));
  return {
    ...{ rows: read.rows, decisions: read.decisions.length, read: read.decisions, ...done },
    problemWorkbook: await markApart("plan-lines", file, done.problems, locale),
  };
}

async function readLines(
  file: IntakeFile,
  { units, contents }: Awaited<ReturnType<typeof loadKnownForProjects>>,
): Promise<PlanLineFile> {
  try {
    return await readApart({ task: "read-plan-lines", file, known: { units, contents } });
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error;
    return { sheet: "", rows: 0, decisions: [], places: {}, problems: [problemOf("reading-took-too-long")] };
  }
}

async function keep(tx: Transaction, actor: Actor, read: PlanLineFile, { commit, kept }: SheetInput) {
  const { toWrite, unchanged, problems: contradicting } = await comparePlanLines(tx, actor, read);
  const problems = boundedProblems([...read.problems, ...contradicting]);
  const made: MadeThing[] = [];
  const saves = commit && problems.length === 0;
  if (saves) {
    for (const one of toWrite) {
      const version = (one.kept?.version ?? 0) + 1;
      const rewritten = one.kept !== null;
      made.push({ id: await write(tx, actor, one), name: plainNumber(one.decision.number), version, rewritten });
    }
  }
  const toAdd = toWrite.reduce((sum, { decision }) => sum + decision.lines.length, 0);
  if (saves) await kept?.(tx, { toAdd, unchanged, made });
  return { toAdd, unchanged, problems, made, ids: made.map(({ id }) => id) };
}

async function write(tx: Transaction, actor: Actor, { decision, kept }: ComparedDecision): Promise<string> {
  const { fund, year: budgetYear, kind, signedOn } = decision;
  const sent = decision.lines.map(({ row, ...line }) => ({ ...line, line: row }));
  const head = { kind, number: plainNumber(decision.number), signedOn, signer: kept?.signer ?? null };
  if (kept) {
    const { permit, before } = await openDraft(tx, actor, kept);
    await saveDraftAnew(tx, permit, { before, head, lines: await linesOf(tx, before, sent) });
    return kept.id;
  }
  const { unitId } = actor;
  const permit = authorize(actor, STEPS_OF_FUND[fund].draft, { id: randomUUID(), stewardUnitId: unitId });
  const lines = await linesOf(tx, { fund, budgetYear, unitId }, sent);
  await saveDraft(tx, permit, { ...head, fund, budgetYear, unitId, lines });
  return permit.id;
}
