import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Language } from "@/lib/domain/language";
import type { Moves } from "@/lib/domain/summary/changes/moves";
import type { SideAsked } from "@/lib/domain/summary/compared-side";
import type { SummaryScope } from "@/lib/domain/summary/summary";
import { getMoves } from "../changes/get-moves";
import { type ComparedSide, getSide } from "./get-side";

/** Two summaries beside each other, the older first where they are of one conference. */
export type Comparison = {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** What was recorded between the two; null where they are not of one conference and period, so that no document explains them. */
  readonly moves: Moves | null;
};

/** Two states of summaries side by side; null where either is absent or not the reader's to see. */
export async function getComparison(
  scope: ReadScope,
  { from, to }: { readonly from: SideAsked; readonly to: SideAsked },
  language: Language,
): Promise<Comparison | null> {
  const [one, other] = [await getSide(scope, from, language), await getSide(scope, to, language)];
  if (!one || !other) return null;
  const isOne = from.conferenceId === to.conferenceId && isOfOne(one.summary.scope, other.summary.scope);
  const [first, last] = isOne && isLater(one, other) ? [other, one] : [one, other];
  const { region, year, through, uses } = last.summary.scope;
  const moves =
    isOne && first.at !== null
      ? await getMoves({ region, year, through, uses, asOf: null }, { since: first.at, until: last.at })
      : null;
  return { from: first, to: last, moves };
}

function isOfOne(one: SummaryScope, other: SummaryScope): boolean {
  return one.region === other.region && one.year === other.year && one.through === other.through;
}

function isLater(one: ComparedSide, other: ComparedSide): boolean {
  if (one.at === null || other.at === null) return one.at === null && other.at !== null;
  return one.at > other.at;
}
