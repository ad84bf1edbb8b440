import type { Cell } from "../budgets/cell";
import { randomness } from "../chance/randomness";
import type { PlannedLine, PlannedProject } from "../plans/planned-project";
import { advanceFrom, openMonth, paymentFrom } from "./available-from";
import { spendingCurve } from "./curve";
import { payableLines } from "./payable-lines";
import type { MonthlyPayment } from "./payments";
import { spreadMonths } from "./spread-months";

/** Items that published texts count early in the year: their đề án go first. */
const FIRST_SERVED = ["sxsh-pilot-model", "demonstration-model"];

/** A line's share of the contract and its payments by month. */
export type PaidLine = { readonly contracted: bigint; readonly payments: readonly MonthlyPayment[] };

/** Pays a region's year along its curve; stopped đề án are left out. */
export function payRegion(cell: Cell, projects: readonly PlannedProject[]): ReadonlyMap<PlannedLine, PaidLine> {
  const random = randomness(`money ${cell.region} ${cell.year} ${cell.fund}`);
  const payable = payableLines(random, cell, projects);
  const spread = spreadMonths(
    payable.map(({ project, line, dues }) => ({
      dues,
      from: openMonth(cell.year, advanceFrom(project, line)),
      paymentFrom: openMonth(cell.year, paymentFrom(project, line)),
      work: random.integer(2, 4),
      rank: FIRST_SERVED.includes(line.item) ? -1 : random.fraction() + 0.6 * project.lag,
    })),
    spendingCurve(cell),
  );
  return new Map(payable.map(({ line, contracted }, index) => [line, { contracted, payments: spread[index] ?? [] }]));
}
