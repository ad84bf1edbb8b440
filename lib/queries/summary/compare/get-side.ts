import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Conference } from "@/lib/domain/conference/conference";
import type { Language } from "@/lib/domain/language";
import { arrangeSummary } from "@/lib/domain/summary/arrange-summary";
import type { SummaryClosing } from "@/lib/domain/summary/closing";
import type { SideAsked } from "@/lib/domain/summary/compared-side";
import { fittingWords } from "@/lib/domain/summary/fitting-words";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { findFreeze } from "../find-freeze";
import type { IssuedReport } from "../find-issue";
import { closingNow, getConferenceSummary } from "../get-conference-summary";
import { inLanguage } from "../in-language";

/** One side of a comparison as the reader may see it: figures, words, and since when they stand; null is now. */
export type ComparedSide = {
  readonly asked: SideAsked;
  readonly conference: Conference;
  readonly issue: IssuedReport | null;
  readonly summary: ConferenceSummary;
  readonly words: ReadonlyMap<string, string>;
  readonly closing: SummaryClosing;
  readonly at: Date | null;
};

/** A summary in the state asked for; null where the conference is not the reader's to see or has no such state. */
export async function getSide(scope: ReadScope, asked: SideAsked, language: Language): Promise<ComparedSide | null> {
  const { conferenceId, state } = asked;
  const opened = await getConferenceSummary(scope, conferenceId, language);
  if (!opened) return null;
  const { conference, summary, live, words, closing, drafts, issues, freeze } = opened;
  if (state === "now") {
    const now = live ?? summary;
    const own = drafts.size > 0 ? fittingWords(drafts, now) : words;
    return { asked, conference, issue: null, summary: now, words: own, closing: await closingNow(opened), at: null };
  }
  if (state === "frozen")
    return freeze && { asked, conference, issue: null, summary, words, closing, at: freeze.frozenAt };
  const issue = issues.find((one) => one.issue === state);
  if (!issue) return null;
  const kept = await reading(scope, (tx) => findFreeze(tx, conferenceId, issue.freezeId));
  if (!kept) return null;
  return {
    ...{ asked, conference, issue, at: kept.frozenAt },
    summary: arrangeSummary(await inLanguage(kept.summary, language), issue.parts),
    ...{ words: new Map(Object.entries(issue.prose)), closing: issue.closing },
  };
}
