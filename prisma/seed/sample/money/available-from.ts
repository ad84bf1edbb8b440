import { addDays, dayOf, latest, monthBounds } from "../chance/days";
import type { PlannedLine, PlannedProject } from "../plans/planned-project";

/** Days from a granted plan to a first advance, and to a first payment (work done and accepted). */
const TO_ADVANCE = 10;
const TO_PAYMENT = 32;
/** A month counts as open when at least so many days of it are left. */
const ROOM = 8;

/** The day after which the đề án may be contracted: its plan is granted in full. */
export function grantedOn({ lines }: PlannedProject): string {
  const moments = lines
    .flatMap(({ steps }) => steps.filter(({ amount }) => amount > 0n))
    .map((s) => s.decision.issuedAt);
  return dayOf(latest(moments[0] ?? "", ...moments));
}

/** First day an advance may be paid on a line: contracted, and something released. */
export function advanceFrom(project: PlannedProject, line: PlannedLine): string {
  return latest(addDays(grantedOn(project), TO_ADVANCE), ...releaseDays(line).slice(0, 1));
}

/** First day a payment may be made on a line: work accepted, and all of it released. */
export function paymentFrom(project: PlannedProject, line: PlannedLine): string {
  return latest(addDays(grantedOn(project), TO_PAYMENT), ...releaseDays(line));
}

function releaseDays({ releases }: PlannedLine): string[] {
  return releases.map(({ tranche }) => addDays(dayOf(tranche.issuedAt), 1));
}

/** The first month of the budget year that leaves room for a payment not before that day; 13 when none does. */
export function openMonth(year: number, day: string): number {
  for (let month = 1; month <= 12; month++) {
    const [, last] = monthBounds(year, month);
    if (addDays(day, ROOM) <= last) return month;
  }
  return 13;
}
