import { availableInYear, type Limit, limitsOn, payingKind, tightest } from "../ledger/limits";
import { type Dong, sumOf } from "../money";
import type { YearStanding } from "./project-detail";
import { type ProjectState, STATES } from "./state";

/** One guard on what may still be paid; on a contract share, or on the whole budget year. */
export type AvailableLimit = Limit & {
  /** The share's contract; null for a limit of the year. */
  readonly contractNumber: string | null;
  readonly advancePercent: number | null;
  /** Whether it is one that decides. */
  readonly narrowest: boolean;
};

/** Why so much, and no more, could be paid in a budget year now, in đồng. */
export type AvailableExplained = { readonly limits: readonly AvailableLimit[]; readonly available: Dong };

/**
 * All limits of a year with those that decide marked: either the narrowest of each contract share, whose rooms add up
 * to what is available, or the year's own narrowest when it leaves less than the shares do. Where the đề án's state
 * allows no payment, that decides and no limit does.
 */
export function explainAvailable({ balance, shares }: YearStanding, state: ProjectState): AvailableExplained {
  const { paying } = STATES[state];
  const available = paying ? availableInYear(shares, balance) : 0n;
  const perShare = shares.map((share) => ({ share, limits: limitsOn(payingKind(share), { share, year: balance }) }));
  const ofYear = (perShare[0]?.limits ?? []).filter(isOfYear);
  const rooms = perShare.map(({ limits }) => tightest(limits.filter((limit) => !isOfYear(limit))));
  const onShares = sumOf(rooms.map(({ room }) => (room > 0n ? room : 0n)));
  const yearDecides = ofYear.length > 0 && tightest(ofYear).room < onShares;
  return {
    available,
    limits: [
      ...perShare.flatMap(({ share, limits }, at) =>
        limits
          .filter((limit) => !isOfYear(limit))
          .map((limit) => ({
            ...limit,
            contractNumber: share.contractNumber,
            advancePercent: limit.name === "advance" ? share.advancePercent : null,
            narrowest: paying && !yearDecides && limit.name === rooms[at]?.name,
          })),
      ),
      ...ofYear.map((limit) => ({
        ...limit,
        contractNumber: null,
        advancePercent: null,
        narrowest: paying && yearDecides && limit.name === tightest(ofYear).name,
      })),
    ],
  };
}

function isOfYear({ name }: Limit): boolean {
  return name === "assigned" || name === "released";
}
