import type { Named } from "../catalogue/wording";
import type { Dong } from "../money";
import type { BudgetYear } from "../period/period";
import type { ProjectKind } from "../project/kind";
import type { ProjectState } from "../project/state";

/** Most đề án that one list holds; more than the Cục appraises in a year. */
export const MOST_RESERVED = 2_000;

/** The state, fund and first year that a đề án must have to stand in reserve for a plan year. */
export const RESERVED_STATE = "APPRAISED_CENTRAL" as const satisfies ProjectState;
export const RESERVED_FUND = "KCQG" as const;

/** A đề án that the Cục has appraised and no plan decision has reached; `proposed` is what the Cục proposes for it. */
export type Reservable = {
  readonly code: string;
  readonly title: string;
  readonly kind: ProjectKind;
  readonly content: Named;
  readonly unitId: string;
  readonly unitName: string;
  readonly proposed: Dong;
};

/** Its place; `cumulative` is what it and all before it would take. */
export type ReservePlace = Reservable & {
  readonly rank: number;
  readonly cumulative: Dong;
  /** ISO 8601, UTC. */
  readonly placedAt: string;
};

/** Who left a list, and why: a reason, or the state it went on to. */
export type ReserveRemoval = {
  readonly code: string;
  readonly title: string;
  readonly rank: number;
  readonly reason: string | null;
  readonly leftFor: ProjectState | null;
  /** Null where the portal's records were loaded. */
  readonly removedBy: string | null;
  /** In whose role, where in another's. */
  readonly onBehalfOf: string | null;
  readonly removedAt: string;
};

/** Danh sách dự phòng of a plan year, and the đề án that may still be put on it. */
export type ReserveList = {
  readonly year: BudgetYear;
  /** 1 until it is first arranged. */
  readonly version: number;
  readonly changedBy: string | null;
  /** In whose role, where in another's. */
  readonly onBehalfOf: string | null;
  readonly changedAt: string | null;
  readonly places: readonly ReservePlace[];
  readonly waiting: readonly Reservable[];
  /** The latest, newest first. */
  readonly removals: readonly ReserveRemoval[];
};

/** Each place with what it and all before it would take. */
export function withRunningTotal<Place extends { readonly proposed: Dong }>(
  places: readonly Place[],
): (Place & { readonly cumulative: Dong })[] {
  let cumulative = 0n;
  return places.map((place) => {
    cumulative += place.proposed;
    return { ...place, cumulative };
  });
}

/** Where a đề án stands in reserve, for those who may see it before it is assigned. */
export type ReserveStanding = { readonly year: BudgetYear; readonly rank: number };
