import { refuse } from "../errors";
import type { Dong } from "../money";
import { type ProjectState, STATES } from "../project/state";
import { advance, type Requirements } from "../steps/advance";
import { posted, type Standing } from "./balances";
import { brokenGuards } from "./guards";
import type { VoucherKind } from "./voucher";

/** A voucher that somebody asks to reverse (bút toán đảo); the amount is signed, as the ledger keeps it. */
export type ReversalCandidate = {
  readonly number: string;
  readonly kind: VoucherKind;
  readonly signedAmount: Dong;
  readonly recordedBy: string;
  /** In whose name, where it was recorded under a delegation. */
  readonly onBehalfOf: string | null;
  readonly isReversal: boolean;
  readonly isReversed: boolean;
};

type Reversal = {
  /** Of a đề án that has ended what is committed follows what is paid: a reversed refund is paid again. */
  readonly ended: boolean;
  readonly voucher: ReversalCandidate;
  readonly standing: Standing;
  readonly persons: readonly string[];
};

const REQUIREMENTS: Requirements<"voucher.reverse", Reversal> = {
  "not-a-reversal": ({ voucher: { isReversal, number } }) => {
    if (isReversal) refuse({ code: "voucher.reverses-a-reversal", number });
  },
  "reversed-once": ({ voucher: { isReversed, number } }) => {
    if (isReversed) refuse({ code: "voucher.already-reversed", number });
  },
  "by-another-person": ({ voucher: { recordedBy, onBehalfOf, number }, persons }) => {
    if (persons.some((person) => person === recordedBy || person === onBehalfOf))
      refuse({ code: "voucher.reversed-by-recorder", number });
  },
  "balances-kept": ({ voucher, standing, ended }) => {
    const then = posted(standing, voucher.kind, -voucher.signedAmount);
    const { share } = then;
    const follows = ended && share.disbursed > share.amount;
    const after = follows ? { ...then, share: { ...share, amount: share.disbursed } } : then;
    if (brokenGuards(after).length > 0) {
      refuse({ code: "voucher.reversal-breaks-balance", paid: standing.share.disbursed });
    }
  },
};

/**
 * The signed amount of the reversal, in đồng: the whole voucher, by another person, once, and only where the
 * balances without it still keep every guard (reversing a refund pays the money again).
 *
 * Refuses with `step.not-now`, `voucher.reverses-a-reversal`, `voucher.already-reversed`,
 * `voucher.reversed-by-recorder` or `voucher.reversal-breaks-balance`.
 */
export function decideReversal(
  voucher: ReversalCandidate,
  standing: Standing,
  { persons, projectState }: { readonly persons: readonly string[]; readonly projectState: ProjectState },
): Dong {
  const standpoint = { state: projectState, fund: standing.year.fund };
  advance("voucher.reverse", standpoint, REQUIREMENTS, {
    voucher,
    standing,
    persons,
    ended: !STATES[projectState].open,
  });
  return -voucher.signedAmount;
}
