import { referenceInMemory } from "@/lib/db/reference";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { sumOf } from "@/lib/domain/money";
import { namesOf } from "@/lib/domain/names";
import { type BudgetYear, vietnamDay } from "@/lib/domain/period/period";
import { registerPlace } from "@/lib/domain/project/register-list";
import type { CandidatePage, StepCandidate } from "@/lib/domain/project/step-candidate";
import { SHOWN_TOGETHER, type StepTogether } from "@/lib/domain/project/steps-together";
import { PROJECT_STEPS } from "@/lib/domain/steps/project-steps";

type Asked = {
  readonly step: StepTogether;
  readonly year: BudgetYear;
  readonly unitId: string | null;
  readonly content: string | null;
};

/** One page of the đề án of a plan year that wait for a step; the last page where there are fewer. */
export async function listForStep(scope: ReadScope, asked: Asked & { readonly page: number }): Promise<CandidatePage> {
  const found = await reading(scope, (tx) => findForStep(tx, asked));
  const size = SHOWN_TOGETHER[asked.step];
  const page = Math.max(1, Math.min(asked.page, Math.ceil(found.length / size)));
  const items = found.slice((page - 1) * size, page * size);
  return { items, page, size, total: found.length, support: sumOf(found.map(({ support }) => support)) };
}

/** Đề án of a plan year that wait for a step, in the order of Biểu số 2. */
export function findForStep(tx: Transaction, { step, year, unitId, content }: Asked): Promise<StepCandidate[]> {
  const { from, funds } = PROJECT_STEPS[`project.${step}`];
  const filters = { ...(unitId && { stewardUnitId: unitId }), ...(content && { contentCode: content }) };
  return candidates(tx, { startYear: year, state: { in: [...from] }, fund: { in: [...funds] }, ...filters });
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
