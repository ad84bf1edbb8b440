import { addDays, dayOf, dayWithin, earliest, latest, monthBounds } from "../chance/days";
import { randomness } from "../chance/randomness";
import { partOf } from "../chance/shares";
import type { PlannedLine, PlannedProject } from "../plans/planned-project";
import { grantedOn } from "./available-from";
import { datePayments } from "./date-payments";
import type { DatedLine, DatedProject } from "./dated-project";
import type { PaidLine } from "./pay-region";
import { advanceLimit } from "./payable-lines";
import type { DatedPayment } from "./payments";

const STEP = 500_000n;
/** Days from a contract to its first voucher: long enough for both to be entered in order. */
const TO_FIRST_VOUCHER = 8;
const ADVANCE_MONTH = 7;
const REFUND_MONTH = 9;

/** Dates for a đề án: contract after the plan, vouchers in their months, acceptance before the first payment. */
export function dateProject(project: PlannedProject, paid: ReadonlyMap<PlannedLine, PaidLine>): DatedProject {
  const random = randomness(`dates ${project.key}`);
  if (project.fate === "stopped-unstarted") return { project, lines: [], contractedOn: null, acceptedOn: null };
  const lines = project.lines.map((line): DatedLine => {
    if (project.fate === "stopped-refunded") return refundedLine(project, line);
    const { contracted, payments } = paid.get(line) ?? { contracted: line.amount, payments: [] };
    return { line, contracted, payments: datePayments(random, project, line, payments) };
  });
  const payments = lines.flatMap((line) => line.payments);
  const signable = addDays(grantedOn(project), 1);
  const firstVoucher = earliest(`${project.cell.year}-12-20`, ...payments.map(({ paidOn }) => paidOn));
  const lastSigning = latest(signable, addDays(firstVoucher, -TO_FIRST_VOUCHER));
  const contractedOn = dayWithin(random, latest(signable, addDays(lastSigning, -45)), lastSigning);
  return { project, lines, contractedOn, acceptedOn: acceptanceDay(project, contractedOn, payments) };
}

/** A day before the first payment and after the advances that came before it; none when nothing was paid on acceptance. */
function acceptanceDay(
  project: PlannedProject,
  contractedOn: string,
  payments: readonly DatedPayment[],
): string | null {
  const onAcceptance = payments.filter(({ kind }) => kind === "PAYMENT").map(({ paidOn }) => paidOn);
  const [some, ...others] = onAcceptance;
  if (!some) return null;
  const firstPayment = earliest(some, ...others);
  const advances = payments.filter(({ kind, paidOn }) => kind === "ADVANCE" && paidOn < firstPayment);
  const floor = latest(addDays(contractedOn, 3), ...advances.map(({ paidOn }) => addDays(paidOn, 1)));
  const last = addDays(firstPayment, -1);
  const random = randomness(`acceptance ${project.key}`);
  return dayWithin(random, latest(earliest(floor, last), addDays(last, -14)), last);
}

/** Advanced in July, given up, and paid back in September. */
function refundedLine(project: PlannedProject, line: PlannedLine): DatedLine {
  const random = randomness(`refund ${project.key}`);
  const advance = partOf(advanceLimit(line, line.amount), 0.6 + 0.4 * random.fraction(), STEP);
  const [, july] = monthBounds(project.cell.year, ADVANCE_MONTH);
  const [september] = monthBounds(project.cell.year, REFUND_MONTH);
  const released = line.releases.map(({ tranche }) => addDays(dayOf(tranche.issuedAt), 1));
  const from = latest(addDays(july, -11), ...released);
  return {
    line,
    contracted: line.amount,
    payments: [
      { kind: "ADVANCE", amount: advance, paidOn: dayWithin(random, from, july) },
      { kind: "REFUND", amount: -advance, paidOn: dayWithin(random, addDays(september, 2), addDays(september, 22)) },
    ],
  };
}
