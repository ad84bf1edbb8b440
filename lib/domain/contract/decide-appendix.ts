import { refuse } from "../errors";
import { type Dong, sumOf } from "../money";
import type { IsoDate } from "../period/period";
import { STATES } from "../project/state";
import type { AmendedContract, AmendedShare, PlanGiven } from "./amended-contract";

/** Phụ lục hợp đồng about to be recorded: new values of shares, a new last day, or both, and why. */
export type AppendixDraft = {
  readonly number: string;
  readonly signedOn: IsoDate;
  readonly endOn: IsoDate | null;
  readonly reason: string;
  /** The new value of each share it changes, in đồng; the content is left out where the đề án has one in the contract. */
  readonly shares: readonly { readonly projectCode: string; readonly content: string | null; readonly amount: Dong }[];
};

/** What an appendix adds to a share, or takes from it. */
export type AppendixLine = { readonly shareId: string; readonly signedAmount: Dong };

/**
 * What an appendix changes, share by share; those it leaves as they are left out.
 *
 * Refuses with `contract.signed-ahead`, `contract.ends-before-signed`, `contract.not-under-way`, `contract.paper-before`,
 * `contract.share-unknown`, `contract.content-twice`, `contract.below-paid`, `contract.below-advanced`, `contract.over-assigned`,
 * `contract.paper-before-decision` or `contract.paper-changes-nothing`.
 */
export function decideAppendix(
  draft: AppendixDraft,
  contract: AmendedContract,
  today: IsoDate,
): readonly AppendixLine[] {
  const { signedOn, endOn } = draft;
  if (signedOn > today) refuse({ code: "contract.signed-ahead", signedOn, today });
  if (endOn !== null && endOn < contract.signedOn) {
    refuse({ code: "contract.ends-before-signed", signedOn: contract.signedOn, endOn });
  }
  if (!contract.shares.some(isUnderWay)) refuse({ code: "contract.not-under-way", number: contract.number });
  const { latest } = contract;
  if (signedOn < latest.signedOn) {
    refuse({ code: "contract.paper-before", signedOn, number: latest.number, day: latest.signedOn });
  }
  const named = new Set<string>();
  const lines = draft.shares.flatMap((sent) => {
    const share = shareOf(contract, sent);
    const { id, projectCode: project, content } = share;
    if (named.has(id)) refuse({ code: "contract.content-twice", project, content });
    named.add(id);
    const added = sent.amount - share.amount;
    if (added !== 0n) requireRoom(share, sent.amount);
    return added === 0n ? [] : [{ share, shareId: share.id, signedAmount: added }];
  });
  requirePlan(lines, signedOn);
  if (lines.length === 0 && (endOn === null || endOn === contract.endOn)) {
    refuse({ code: "contract.paper-changes-nothing" });
  }
  return lines.map(({ shareId, signedAmount }) => ({ shareId, signedAmount }));
}

function isUnderWay({ state }: Pick<AmendedShare, "state">): boolean {
  return STATES[state].underWay;
}

function shareOf(contract: AmendedContract, sent: AppendixDraft["shares"][number]): AmendedShare {
  const own = contract.shares.filter(({ projectCode }) => projectCode === sent.projectCode);
  const named = own.filter(({ content }) => sent.content === null || content === sent.content);
  const [share] = named;
  if (!share || named.length > 1) return refuse({ code: "contract.share-unknown", project: sent.projectCode });
  if (!isUnderWay(share)) refuse({ code: "contract.not-under-way", number: contract.number });
  return share;
}

function requireRoom({ projectCode: project, standing, advancePercent, givenBack }: AmendedShare, amount: Dong): void {
  const { disbursed, advanced, accepted } = standing;
  if (amount < disbursed) refuse({ code: "contract.below-paid", project, amount, paid: disbursed });
  const limit = ((amount + givenBack) * BigInt(advancePercent)) / 100n;
  if (!accepted && advanced > limit) {
    refuse({ code: "contract.below-advanced", project, amount, advanced, percent: advancePercent });
  }
}

/** Two shares of one đề án draw on one plan, which by the day of the appendix must have been given. */
function requirePlan(
  lines: readonly { readonly share: AmendedShare; readonly signedAmount: Dong }[],
  signedOn: IsoDate,
): void {
  for (const code of new Set(lines.map(({ share }) => share.projectCode))) {
    const own = lines.filter(({ share }) => share.projectCode === code);
    const asked = own.reduce((sum, { signedAmount }) => sum + signedAmount, 0n);
    const [first] = own;
    if (!first) continue;
    const { plan, committed, decisions } = first.share.year;
    if (asked <= 0n) continue;
    if (committed + asked > plan) {
      refuse({ code: "contract.over-assigned", project: code, asked, plan, committed });
    }
    const given = givenBy(decisions, committed + asked, signedOn);
    if (given) {
      const { number, signedOn: decidedOn } = given;
      refuse({ code: "contract.paper-before-decision", project: code, signedOn, number, decidedOn });
    }
  }
}

/** The decision after that day with which the plan first holds this much; null where it did on the day. */
function givenBy(decisions: readonly PlanGiven[], needed: Dong, day: IsoDate): PlanGiven | null {
  const inOrder = [...decisions].sort((one, other) => (one.signedOn < other.signedOn ? -1 : 1));
  let plan = sumOf(inOrder.filter(({ signedOn }) => signedOn <= day).map(({ amount }) => amount));
  if (plan >= needed) return null;
  for (const decision of inOrder.filter(({ signedOn }) => signedOn > day)) {
    plan += decision.amount;
    if (plan >= needed) return decision;
  }
  return null;
}
