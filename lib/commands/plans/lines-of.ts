import type { DecisionToDraft } from "@/lib/db/plan-decisions";
import { currentReference } from "@/lib/db/reference";
import type { Transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/domain/errors";
import type { WrittenLine } from "@/lib/domain/plan/written-decision";
import { isUnitOf } from "@/lib/domain/territory/unit-of-year";
import type { DecisionLineInput } from "@/lib/input/plan-decisions";
import { findItemCodes } from "@/lib/queries/catalogue/find-codes";
import { type FoundLineProject, findLineProjects } from "@/lib/queries/plans/find-line-projects";

type Of = Pick<DecisionToDraft, "fund" | "budgetYear" | "unitId">;

/**
 * The lines as they were sent, each with its đề án, province and item. What belongs to a đề án is its province's; money
 * without one must say of which province it is.
 *
 * Refuses with `decision.line-…`, which names the first line that is wrong.
 */
export async function linesOf(tx: Transaction, of: Of, sent: readonly DecisionLineInput[]): Promise<WrittenLine[]> {
  const { territory } = await currentReference();
  const codes = [...new Set(sent.flatMap(({ projectCode }) => projectCode ?? []))];
  const found = await findLineProjects(tx, { code: { in: codes } }, of.budgetYear);
  const projects = new Map(found.map((project) => [project.code, project]));
  const items = (await findItemCodes(tx)).filter(({ isGeneral }) => isGeneral);
  const general = new Map(items.map(({ code, contentCode }) => [contentCode, code]));
  const seen = new Set<string>();
  return sent.map(({ projectCode, unitId, content, amount, note, line }) => {
    const item = general.get(content) ?? refuse({ code: "decision.line-content-unknown", line, content });
    const written = { content, signedAmount: amount, note };
    if (projectCode === null) {
      const placed = unitId ?? of.unitId;
      if (placed === null || !territory.units.has(placed) || (of.unitId !== null && placed !== of.unitId))
        refuse({ code: "decision.line-unplaced", line });
      if (!isUnitOf(territory, placed, of.budgetYear))
        refuse({ code: "decision.unit-of-other-time", unitId: placed, year: of.budgetYear });
      return { ...written, item, project: null, isHidden: false, unitId: placed };
    }
    const project = projectOf(projects.get(projectCode), of, { line, project: projectCode });
    if (seen.has(`${project.id} ${content}`)) refuse({ code: "decision.line-repeated", line, project: projectCode });
    seen.add(`${project.id} ${content}`);
    return {
      ...written,
      item: content === project.content ? project.item : item,
      project,
      isHidden: false,
      unitId: project.unitId,
    };
  });
}

function projectOf(
  found: FoundLineProject | undefined,
  { fund, budgetYear, unitId }: Of,
  said: { readonly line: number; readonly project: string },
): FoundLineProject {
  if (!found || found.fund !== fund || (unitId !== null && found.stewardUnitId !== unitId))
    return refuse({ code: "decision.line-project-unknown", ...said });
  const { startYear, endYear } = found;
  const years = startYear === endYear ? String(startYear) : `${startYear}–${endYear}`;
  if (budgetYear < startYear || budgetYear > endYear) refuse({ code: "decision.line-of-other-year", ...said, years });
  return found;
}
