import { referenceInMemory } from "@/lib/db/reference";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { sumOf } from "@/lib/domain/money";
import { namesOf } from "@/lib/domain/names";
import { type BudgetYear, vietnamDay } from "@/lib/domain/period/period";
import { registerPlace } from "@/lib/domain/project/register-list";
import type { StepCandidate } from "@/lib/domain/project/step-candidate";
import { SHOWN_TOGETHER, type StepTogether } from "@/lib/domain/project/steps-together";
import { PROJECT_STEPS } from "@/lib/domain/steps/project-steps";

type Asked = {
  readonly step: StepTogether;
  readonly year: BudgetYear;
  readonly unitId: string | null;
  readonly content: string | null;
};

/**
 * Đề án of a plan year that wait for a step, in the order of Biểu số 2, as many as one page offers; `total` counts all.
 */
export function listForStep(scope: ReadScope, { step, year, unitId, content }: Asked) {
  const { from, funds } = PROJECT_STEPS[`project.${step}`];
  const filters = { ...(unitId && { stewardUnitId: unitId }), ...(content && { contentCode: content }) };
  return reading(scope, async (tx) => {
    const found = await candidates(tx, {
      ...{ startYear: year, state: { in: [...from] }, fund: { in: [...funds] } },
      ...filters,
    });
    return { total: found.length, items: found.slice(0, SHOWN_TOGETHER[step]) };
  });
}

/** Those of these đề án that the reader sees, in the order of Biểu số 2. */
export function listChosen(scope: ReadScope, codes: readonly string[]): Promise<StepCandidate[]> {
  return reading(scope, (tx) => candidates(tx, { code: { in: [...codes] } }));
}

type Where = NonNullable<Parameters<Transaction["project"]["findMany"]>[0]>["where"];

async function candidates(tx: Transaction, where: Where): Promise<StepCandidate[]> {
  const reference = await referenceInMemory();
  const names = namesOf(reference, vietnamDay(new Date()));
  const contents = reference.catalogue.contents.map(({ code }) => code);
  const found = await tx.project.findMany({
    where: { ...where },
    select: {
      ...{ code: true, title: true, state: true, version: true, kind: true, startYear: true },
      ...{ contentCode: true, unitId: true, budgetLines: { select: { support: true } } },
    },
  });
  const rows = found.map(({ contentCode, unitId, budgetLines, ...project }) => ({
    ...project,
    content: names.content(contentCode, project.startYear),
    unitName: names.unit(unitId, project.startYear).name,
    support: sumOf(budgetLines.map(({ support }) => support)),
  }));
  const place = registerPlace(contents);
  return rows.sort((one, other) => place(one) - place(other) || (one.code < other.code ? -1 : 1));
}
