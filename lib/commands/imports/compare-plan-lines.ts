import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { fundDecidedBy } from "@/lib/domain/access/decision-rules";
import type { IntakeProblem, IntakeProblemCode } from "@/lib/domain/intake/problem";
import { foldNumber } from "@/lib/domain/text/plain-text";
import type { PlanLineColumn } from "@/lib/intake/plan-lines/columns";
import type { DecisionOfRows } from "@/lib/intake/plan-lines/decisions-of-rows";
import type { PlanLineFile } from "@/lib/intake/plan-lines/read-file";
import { problemOf } from "@/lib/intake/problem-of";
import { findLineProjects } from "@/lib/queries/plans/find-line-projects";

/** A decision that is kept already under a number of the sheet. */
type KeptDecision = { readonly id: string; readonly version: number; readonly signer: string | null };

/** A decision of a sheet, beside the draft whose lines it writes anew; null begins one. */
export type ComparedDecision = { readonly decision: DecisionOfRows; readonly kept: KeptDecision | null };

/** What a sheet of plan lines would do: drafts to write, lines that stand so already, and what contradicts the portal. */
type ComparedPlanLines = {
  readonly toWrite: readonly ComparedDecision[];
  readonly unchanged: number;
  readonly problems: readonly IntakeProblem[];
};

/** Compares the decisions of a sheet with those of the actor's place, and their lines with the đề án there are. */
export async function comparePlanLines(
  tx: Transaction,
  actor: Actor,
  { sheet, decisions, places }: PlanLineFile,
): Promise<ComparedPlanLines> {
  const own = fundDecidedBy(actor);
  const problems: IntakeProblem[] = [];
  const wrong = (code: IntakeProblemCode, row: number, key: PlanLineColumn, read: string, expected = "") =>
    problems.push(problemOf(code, { sheet, row, read, expected, ...places[key] }));
  const toWrite: ComparedDecision[] = [];
  let unchanged = 0;
  const kept = await tx.planDecision.findMany({
    where: { unitId: actor.unitId, number: { not: null } },
    include: { lines: { include: { project: { select: { code: true } } } } },
  });
  for (const decision of decisions) {
    const { row, fund, year, number } = decision;
    if (fund !== own) {
      wrong("decision-of-other-place", row, "fund", fund, own);
      continue;
    }
    const found = kept.find((one) => isSame(decision, one));
    if (found && found.issuedAt !== null) wrong("decision-issued", row, "number", number);
    else if (found && (found.fund !== fund || found.budgetYear !== year))
      wrong("decision-elsewhere", row, "number", number, `${found.fund} ${found.budgetYear}`);
    const codes = [...new Set(decision.lines.flatMap(({ projectCode }) => projectCode ?? []))];
    const projects = new Map(
      (await findLineProjects(tx, { code: { in: codes } }, year)).map((project) => [project.code, project]),
    );
    for (const { row: at, projectCode, unitId } of decision.lines) {
      if (projectCode === null) {
        if (actor.unitId !== null && unitId !== actor.unitId)
          wrong("province-other", at, "unitId", unitId ?? "", actor.unitId);
        continue;
      }
      const project = projects.get(projectCode);
      const isOwn = project?.fund === fund && (actor.unitId === null || project.stewardUnitId === actor.unitId);
      if (!project || !isOwn) wrong("plan-project-unknown", at, "project", projectCode);
      else if (year < project.startYear || year > project.endYear)
        wrong("plan-project-other-year", at, "project", projectCode, yearsOf(project));
    }
    if (found && told(decision) === toldOf(found)) unchanged += decision.lines.length;
    else toWrite.push({ decision, kept: found ?? null });
  }
  return { toWrite, unchanged, problems };
}

type Found = Omit<KeptDecision, never> & {
  readonly number: string | null;
  readonly kind: string;
  readonly budgetYear: number;
  readonly signedOn: Date | null;
  readonly lines: readonly {
    readonly unitId: string;
    readonly contentCode: string;
    readonly signedAmount: bigint;
    readonly note: string | null;
    readonly project: { readonly code: string } | null;
  }[];
};

/** Numbers are used again each year: a signed one is compared with its year of signing, one not yet signed with its plan's. */
function isSame({ number, signedOn, year }: DecisionOfRows, kept: Found): boolean {
  if (foldNumber(number) !== foldNumber(kept.number ?? "")) return false;
  if (signedOn === null || kept.signedOn === null) return kept.budgetYear === year;
  return Number(signedOn.slice(0, 4)) === kept.signedOn.getUTCFullYear();
}

function yearsOf({ startYear, endYear }: { readonly startYear: number; readonly endYear: number }): string {
  return startYear === endYear ? String(startYear) : `${startYear}–${endYear}`;
}

/** A decision's head and lines as one text, the same whatever the order of its lines. */
function told({ kind, signedOn, lines }: DecisionOfRows): string {
  const texts = lines.map(({ unitId, projectCode, content, amount, note }) =>
    [projectCode ?? unitId, content, amount, note].join(" "),
  );
  return [kind, signedOn, ...texts.sort()].join("\n");
}

function toldOf({ kind, signedOn, lines }: Found): string {
  const texts = lines.map(({ unitId, project, contentCode, signedAmount, note }) =>
    [project?.code ?? unitId, contentCode, signedAmount, note].join(" "),
  );
  return [kind, signedOn?.toISOString().slice(0, 10) ?? null, ...texts.sort()].join("\n");
}
