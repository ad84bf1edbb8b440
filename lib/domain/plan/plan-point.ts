import type { IsoDate } from "../period/period";
import type { DecisionHeading } from "./decision";

/** A moment of a year's plan: right after one of its decisions, or at the end of a day. Null is before the first. */
export type PlanPoint = { readonly decision: string } | { readonly day: IsoDate } | null;

/** An issued decision of the year, as a comparison orders it: by the day it was signed, then by number. */
export type PlacedDecision = DecisionHeading & {
  /** Today's unit of the province that decided; null of the Ministry's. */
  readonly stewardUnitId: string | null;
};

/** How many decisions of the year, in order of signing, count at a point; null where it names a decision that is none of them. */
export function cutAt(decisions: readonly PlacedDecision[], point: PlanPoint): number | null {
  if (point === null) return 0;
  if ("day" in point) return decisions.filter(({ signedOn }) => signedOn <= point.day).length;
  const at = decisions.findIndex(({ id }) => id === point.decision);
  return at < 0 ? null : at + 1;
}

/** The one province whose decisions both points name; null where they name the Ministry's, several provinces' or none. */
export function provinceOf(decisions: readonly PlacedDecision[], points: readonly PlanPoint[]): string | null {
  const named = points.flatMap((point) =>
    point !== null && "decision" in point ? decisions.filter(({ id }) => id === point.decision) : [],
  );
  const stewards = new Set(named.map(({ stewardUnitId }) => stewardUnitId));
  return stewards.size === 1 ? ([...stewards][0] ?? null) : null;
}
