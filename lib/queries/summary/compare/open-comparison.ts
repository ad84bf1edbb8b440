import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Language } from "@/lib/domain/language";
import { type ComparableConference, usualFrom } from "@/lib/domain/summary/comparable";
import type { SideAsked, SideState } from "@/lib/domain/summary/compared-side";
import { type Comparison, getComparison } from "./get-comparison";
import { listSides } from "./list-sides";

/** A comparison as a page opens it: what may be chosen, what was, and whether the address was understood. */
export type OpenedComparison = Comparison & {
  readonly choices: readonly ComparableConference[];
  readonly isUnderstood: boolean;
};

/** What a page asks for: the other side, and this conference's own state; null is the usual. */
export type ComparisonAsked = { readonly id: string; readonly from: SideAsked | null; readonly to: SideState | null };

/**
 * Two summaries side by side for a page: where there is no such side, the usual one. Null where the conference itself is
 * not the reader's to see.
 */
export async function openComparison(
  scope: ReadScope,
  { id, from, to }: ComparisonAsked,
  language: Language,
): Promise<OpenedComparison | null> {
  const choices = await listSides(scope);
  const usual = { from: usualFrom(choices, id), to: { conferenceId: id, state: "now" as const } };
  const asked = { from: from ?? usual.from, to: to === null ? usual.to : { conferenceId: id, state: to } };
  const found = await getComparison(scope, asked, language);
  if (found) return { ...found, choices, isUnderstood: true };
  const instead = await getComparison(scope, usual, language);
  return instead && { ...instead, choices, isUnderstood: false };
}
