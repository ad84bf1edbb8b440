import { stewardOf } from "../budgets/provinces";
import { addDays, dayOf, minutesLater, officeMoment, recordedAfter } from "../chance/days";
import { randomness } from "../chance/randomness";
import { sampleId } from "../chance/sample-id";
import { MILLION, partOf } from "../chance/shares";
import type { DatedPayment } from "../money/payments";
import { LAST_DAY } from "../plans/calendar";
import type { PlannedLine } from "../plans/planned-project";
import { shareIdOf } from "./share-id";
import type { SignedProject } from "./signed-project";

/** A voucher (chứng từ) of a line, with the mistaken one it replaced, if any. */
export type Voucher = DatedPayment & {
  readonly id: string;
  readonly shareId: string;
  /** Today's province, whose officer records and whose leader reverses. */
  readonly steward: string;
  readonly year: number;
  readonly contractNumber: string;
  readonly afterAcceptance: boolean;
  readonly recordedAt: string;
  readonly mistaken: {
    readonly id: string;
    readonly amount: bigint;
    readonly recordedAt: string;
    readonly reversalId: string;
    readonly reversedAt: string;
  } | null;
};

const MISTAKES = 0.009;

/** The vouchers of a đề án up to the sample's last day, each entered after what it rests on. */
export function vouchersOf({ dated, contract, acceptance }: SignedProject): Voucher[] {
  return dated.lines.flatMap(({ line, payments }) => {
    let previous = contract.recordedAt;
    return payments
      .filter(({ paidOn }) => paidOn <= LAST_DAY)
      .map((payment, index): Voucher => {
        const afterAcceptance = acceptance !== null && payment.paidOn >= acceptance.on;
        const grounds = [previous, ...(afterAcceptance ? [acceptance.recordedAt] : []), ...releasedBy(line, payment)];
        const id = sampleId("voucher", dated.project.key, line.item, index);
        const random = randomness(`voucher ${id}`);
        const entered = recordedAfter(random, payment.paidOn, ...grounds);
        const wrong = payment.kind !== "REFUND" && payment.amount >= 20n * MILLION && random.chance(MISTAKES);
        const reversedAt = officeMoment(random, addDays(dayOf(entered), random.integer(1, 3)));
        const mistaken = {
          id: sampleId("mistaken", id),
          amount: partOf(payment.amount, 0.9, MILLION / 2n),
          recordedAt: entered,
          reversalId: sampleId("reversal", id),
          reversedAt,
        };
        previous = wrong ? minutesLater(reversedAt, random.integer(20, 90)) : entered;
        return {
          ...payment,
          id,
          shareId: shareIdOf(contract, dated, line.item),
          steward: stewardOf(dated.project.unitId),
          year: dated.project.cell.year,
          contractNumber: contract.number,
          afterAcceptance,
          recordedAt: previous,
          mistaken: wrong ? mistaken : null,
        };
      });
  });
}

function releasedBy({ releases }: PlannedLine, { paidOn }: DatedPayment): string[] {
  return releases.filter(({ tranche }) => tranche.signedOn <= paidOn).map(({ tranche }) => tranche.issuedAt);
}
