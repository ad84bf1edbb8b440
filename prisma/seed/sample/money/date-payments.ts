import { addDays, dayWithin, earliest, latest, monthBounds } from "../chance/days";
import type { Randomness } from "../chance/randomness";
import { RUNNING_YEAR } from "../plans/calendar";
import type { PlannedLine, PlannedProject } from "../plans/planned-project";
import { advanceFrom, paymentFrom } from "./available-from";
import type { DatedPayment, MonthlyPayment } from "./payments";

/** Days between two vouchers of a line, where the months leave them. */
const BETWEEN = 12;
/** How many of December's last payments are made in the January after. */
const IN_JANUARY = 0.13;
const LAST_IN_JANUARY = "20";

/** Days for a line's monthly payments, in their order and never before its plan, its releases and its work allow. */
export function datePayments(
  random: Randomness,
  project: PlannedProject,
  line: PlannedLine,
  payments: readonly MonthlyPayment[],
): DatedPayment[] {
  const { year } = project.cell;
  let previous = "";
  return payments.map(({ kind, amount, month }, index) => {
    const last = index === payments.length - 1;
    const [first, end] = monthBounds(year, month);
    const possible = kind === "ADVANCE" ? advanceFrom(project, line) : paymentFrom(project, line);
    const spaced = previous ? earliest(addDays(previous, BETWEEN), end) : first;
    const from = latest(first, possible, spaced, previous);
    const late = month === 12 && last && year < RUNNING_YEAR && random.chance(IN_JANUARY);
    const paidOn = late
      ? dayWithin(random, `${year + 1}-01-03`, `${year + 1}-01-${LAST_IN_JANUARY}`)
      : dayWithin(random, from, end);
    previous = paidOn;
    return { kind, amount, paidOn };
  });
}
