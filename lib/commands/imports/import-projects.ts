import { randomUUID } from "node:crypto";
import { type ImportedProject, saveImportedProjects } from "@/lib/db/imported-projects";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { LONGEST_SAVING, type MadeThing } from "@/lib/domain/intake/import-run";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { NewProject } from "@/lib/domain/project/new-project";
import { contentOfItem } from "@/lib/domain/project/place-in-catalogue";
import { boundedProblems } from "@/lib/intake/bounded-problems";
import { problemOf } from "@/lib/intake/problem-of";
import type { DraftOfRows } from "@/lib/intake/projects/drafts-of-rows";
import type { KnownForProjects } from "@/lib/intake/projects/known";
import type { ProjectFile } from "@/lib/intake/projects/read-file";
import type { IntakeFile } from "@/lib/intake/read-records";
import { explaining } from "../projects/explaining";
import { compareProjects } from "./compare-projects";
import { loadKnownForProjects } from "./load-known-for-projects";
import { markApart } from "./mark-apart";
import { ReadingEnded, readApart } from "./read-apart";
import type { SheetInput } from "./sheet-input";

/** What an import of đề án found and did. With any problem nothing is saved; without `commit` nothing is saved either. */
type ProjectImportOutcome = {
  readonly rows: number;
  /** Đề án that the rows make, where they could be read. */
  readonly projects: number;
  readonly toAdd: number;
  readonly unchanged: number;
  readonly problems: readonly IntakeProblem[];
  readonly problemWorkbook: Buffer | null;
  /** Codes of the đề án that were begun, in the file's order. */
  readonly codes: readonly string[];
  readonly made: readonly MadeThing[];
  readonly drafts: readonly DraftOfRows[];
};

/**
 * Reads đề án of the actor's own province from a file and, with `commit`, begins those the portal has not, as drafts,
 * all or none. What it has already, word for word, stays as it is; what it has otherwise is a problem.
 *
 * Refuses with `access.forbidden` (not an officer of a province) or `project.busy`.
 */
export async function importProjects(actor: Actor, input: SheetInput): Promise<ProjectImportOutcome> {
  const { file, locale } = input;
  const unitId = actor.unitId ?? "";
  authorize(actor, "project.create", { id: randomUUID(), stewardUnitId: unitId });
  const known = await transaction(actor, (tx) => loadKnownForProjects(tx, unitId));
  const read = await readProjects(file, known);
  const done = await explaining(() => transaction(actor, (tx) => keep(tx, actor, read, known, input), LONGEST_SAVING), {
    step_allowed: { code: "access.forbidden", permission: "project.create" },
  });
  return {
    rows: read.rows,
    projects: read.drafts.length,
    drafts: read.drafts,
    ...done,
    problemWorkbook: await markApart("projects", file, done.problems, locale),
  };
}

async function readProjects(file: IntakeFile, known: KnownForProjects): Promise<ProjectFile> {
  try {
    return await readApart({ task: "read-projects", file, known });
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error;
    return { sheet: "", rows: 0, drafts: [], problems: [problemOf("reading-took-too-long")] };
  }
}

async function keep(
  tx: Transaction,
  actor: Actor,
  read: ProjectFile,
  known: KnownForProjects,
  { commit, told, kept }: SheetInput,
) {
  const { fresh, unchanged, problems: contradicting } = await compareProjects(tx, read, known.ownUnitId);
  const problems = boundedProblems([...read.problems, ...contradicting]);
  const saves = commit && problems.length === 0;
  const begins = saves ? fresh.map((draft) => begun(actor, draft, known)) : [];
  const codes = await saveImportedProjects(tx, begins, told);
  const made = begins.map(({ permit: { id } }, at) => ({ id, name: codes[at] ?? "", version: 1, rewritten: false }));
  const found = { toAdd: fresh.length, unchanged, made };
  if (saves) await kept?.(tx, found);
  return { ...found, problems, codes };
}

function begun(actor: Actor, draft: DraftOfRows, { items }: KnownForProjects): ImportedProject {
  const { title, fund, kind, unitId, year, content, item, implementingUnit, startOn, endOn } = draft;
  const written: NewProject = {
    project: {
      ...{ code: "", title, fund, kind, unitId, contentCode: content, itemCode: item, startYear: year, endYear: year },
      ...{
        implementingUnit,
        commune: null,
        startOn: startOn ? new Date(startOn) : null,
        endOn: endOn ? new Date(endOn) : null,
      },
    },
    outline: { need: null, goals: null, scale: null, technology: null, effects: null, capReason: null },
    budget: draft.budget.map(({ item: itemCode, ...money }) => {
      return { budgetYear: year, contentCode: contentOfItem(items, itemCode), itemCode, ...money };
    }),
    outputs: draft.outputs.map(({ indicator, target }) => {
      return { budgetYear: year, indicatorCode: indicator, target: BigInt(target) };
    }),
    beneficiaries: draft.beneficiaries.map((one) => ({ ...one, kind: "ENTERPRISE" as const, support: null })),
  };
  return { permit: authorize(actor, "project.create", { id: randomUUID(), stewardUnitId: unitId }), written };
}
