import { refuse } from "../errors";
import type { ContractShare } from "../ledger/contract-share";
import { brokenGuards } from "../ledger/guards";
import type { Dong } from "../money";
import type { IsoDate } from "../period/period";
import { type AcceptedPart, acceptedOf, type PartBeneficiary, standingParts } from "./accepted-part";
import type { ProjectState } from "./state";

/** Nghiệm thu of one beneficiary on one share, as it is recorded; the amount of support is in đồng, above 0. */
export type PartTaking = { readonly beneficiaryId: string; readonly on: IsoDate; readonly amount: Dong };

type Share = Pick<ContractShare, "id" | "contractNumber" | "signedOn" | "budgetYear" | "acceptedOn" | "standing">;

/** What a part is decided on: the đề án's state, its beneficiaries and all that was accepted of them. */
export type PartFacts = {
  readonly state: ProjectState;
  readonly share: Share;
  readonly beneficiaries: readonly PartBeneficiary[];
  readonly parts: readonly AcceptedPart[];
};

/**
 * Whether what was done for a beneficiary may be accepted on its own: while its year is carried out, once, within what the
 * contract commits and what the beneficiary is given.
 *
 * Refuses with `acceptance.part-not-now`, `acceptance.year-accepted`, `acceptance.in-future`,
 * `acceptance.before-contract`, `acceptance.beneficiary-unknown`, `acceptance.part-taken`,
 * `acceptance.parts-over-contract` or `acceptance.part-over-support`.
 */
export function decidePart(taking: PartTaking, facts: PartFacts, today: IsoDate): void {
  const { on, amount, beneficiaryId } = taking;
  const { share, parts } = facts;
  requireCarriedOut(facts);
  if (on > today) refuse({ code: "acceptance.in-future", on, today });
  const { signedOn, contractNumber, standing } = share;
  if (on < signedOn) refuse({ code: "acceptance.before-contract", on, signedOn, contractNumber });
  const { name, support } = beneficiaryNamed(facts, beneficiaryId);
  const same = standingParts(parts).find((part) => part.shareId === share.id && part.beneficiaryId === beneficiaryId);
  if (same) refuse({ code: "acceptance.part-taken", name, on: same.on, amount: same.amount });
  const { amount: committed, acceptedParts: accepted } = standing.share;
  const given = acceptedOf(beneficiaryId, parts);
  const ofSupport = support !== null && support - given < committed - accepted;
  if (ofSupport && given + amount > support) {
    refuse({ code: "acceptance.part-over-support", name, support, accepted: given });
  }
  if (accepted + amount > committed) {
    refuse({ code: "acceptance.parts-over-contract", contractNumber, committed, accepted });
  }
}

/**
 * Whether an accepted part may be taken back: while its year is carried out, once, and only where no payment stands on it.
 *
 * Refuses with `acceptance.part-not-now`, `acceptance.year-accepted`, `acceptance.part-recalled` or
 * `acceptance.part-paid`.
 */
export function decideRecall(part: AcceptedPart, facts: Pick<PartFacts, "state" | "share">): void {
  requireCarriedOut(facts);
  const { beneficiaryName: name, recalled, amount } = part;
  if (recalled !== null) refuse({ code: "acceptance.part-recalled", name });
  const { share, year } = facts.share.standing;
  const without = { ...share, acceptedParts: share.acceptedParts - amount };
  if (brokenGuards({ share: without, year }).includes("payment_after_acceptance")) {
    refuse({ code: "acceptance.part-paid", name, accepted: share.acceptedParts, paid: share.disbursed });
  }
}

function beneficiaryNamed({ beneficiaries }: PartFacts, named: string): PartBeneficiary {
  return beneficiaries.find(({ id }) => id === named) ?? refuse({ code: "acceptance.beneficiary-unknown" });
}

function requireCarriedOut({ state, share }: Pick<PartFacts, "state" | "share">): void {
  if (state !== "IN_PROGRESS") refuse({ code: "acceptance.part-not-now", state });
  if (share.acceptedOn !== null) refuse({ code: "acceptance.year-accepted", year: share.budgetYear });
}
