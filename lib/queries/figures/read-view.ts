import { publicPool } from "@/lib/db/pools";
import { underReference } from "@/lib/db/reference";
import { type ExecutionRequest, scopeCode } from "@/lib/domain/figures/execution-query";
import { type ExecutionView, executionView, unitsThatDecide } from "@/lib/domain/figures/execution-view";
import { vietnamDay } from "@/lib/domain/period/period";
import type { Reference } from "@/lib/domain/reference";
import type { ExecutionRowSql } from "./execution-row";
import { EXECUTION_NOW, EXECUTION_PAST } from "./execution-sql";
import { expectedFacts, learnFacts } from "./expected-facts";

/** A view as it was decided, the reference data it was decided from, and its sums. */
export type ReadView = { readonly reference: Reference; readonly view: ExecutionView; readonly row: ExecutionRowSql };

/** Decides a view and reads its sums as the public sees them, in one statement. */
export async function readView(request: ExecutionRequest): Promise<ReadView> {
  const { answer, reference } = await underReference((known) => readUnder(known, request));
  return { reference, view: answer.view, row: answer.row };
}

type Answer = { readonly reference: string; readonly view: ExecutionView; readonly row: ExecutionRowSql };

/** The view is expected from what earlier answers taught; an answer that teaches otherwise is asked for again. */
async function readUnder(reference: Reference, request: ExecutionRequest): Promise<Answer> {
  const today = vietnamDay(new Date());
  for (;;) {
    const expected = expectedFacts(request, today);
    const view = executionView(reference, request, expected, today);
    const deciding = unitsThatDecide(reference, view);
    const row = await readRow(request, view, deciding);
    const surprised = learnFacts(request, expected, { view, row, open: deciding.length > 0 });
    if (!surprised) return { reference: row.reference, view, row };
  }
}

async function readRow(
  request: ExecutionRequest,
  view: ExecutionView,
  deciding: readonly string[],
): Promise<ExecutionRowSql> {
  const { year, through, scope, asOf } = view.query;
  const asked = [year, through, countedUnits(view), view.items, scopeCode(scope), deciding, request.year === null];
  const values = [...asked, view.sameDay];
  const { rows } = await publicPool().query<ExecutionRowSql>(
    asOf === null ? { ...EXECUTION_NOW, values } : { ...EXECUTION_PAST, values: [...values, asOf] },
  );
  const [row] = rows;
  if (!row) throw new Error("a statement of aggregates gives exactly one row");
  return row;
}

/** The units whose records count in the view: those in scope and what they were merged from. */
export function countedUnits({ units }: ExecutionView): readonly string[] {
  return units.flatMap(({ id, predecessors }) => [id, ...predecessors.map((part) => part.id)]);
}
