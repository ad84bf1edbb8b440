import { currentReference } from "@/lib/db/reference";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Conference } from "@/lib/domain/conference/conference";
import type { Language } from "@/lib/domain/language";
import { type IsoDate, vietnamDay } from "@/lib/domain/period/period";
import { arrangeSummary } from "@/lib/domain/summary/arrange-summary";
import type { Moves } from "@/lib/domain/summary/changes/moves";
import { type ClosingItem, closingOf, type SummaryClosing } from "@/lib/domain/summary/closing";
import { compareSummaries } from "@/lib/domain/summary/compare-summaries";
import { composeSummary } from "@/lib/domain/summary/compose-summary";
import { fittingWords } from "@/lib/domain/summary/fitting-words";
import { heldAgainst } from "@/lib/domain/summary/held-against";
import { sectionsOf } from "@/lib/domain/summary/sections";
import { seesSuggestions } from "@/lib/domain/summary/sees-suggestions";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { nameIn } from "@/lib/domain/territory/unit-names";
import { type CentralAgencies, listCentralAgencies } from "../agencies/list-central-agencies";
import { findConference } from "../conferences/find-conference";
import { getMoves } from "./changes/get-moves";
import { type Freeze, findFreeze } from "./find-freeze";
import { type IssuedReport, listIssues } from "./find-issue";
import { getSummaryFacts } from "./get-summary";
import { inLanguage } from "./in-language";
import { listClosingItems } from "./list-closing-items";
import { listProse, type WrittenWords } from "./list-prose";

/** A conference's summary as the reader sees it: its figures as they are now, or as they were frozen. */
export type OpenedSummary = {
  readonly conference: Conference;
  /** Who issues it, by the names they bear on the day of the conference. */
  readonly agencies: CentralAgencies;
  /** Null while figures are as they are now; its summary has every section, whichever the report is printed with. */
  readonly freeze: Freeze | null;
  readonly summary: ConferenceSummary;
  /** The same with suggested awards, printed or not, for those who arrange or write it; null for others. */
  readonly suggesting: ConferenceSummary | null;
  /** The entries its last part is made of, as far as the reader sees them. */
  readonly entries: readonly ClosingItem[];
  /** Drafts of its passages, for those who see them. */
  readonly drafts: ReadonlyMap<string, WrittenWords>;
  /** The words it is read with: those it was last issued with; before that the drafts that fit its sentences. */
  readonly words: ReadonlyMap<string, string>;
  /** Its last part as the reader sees it: as it was last issued; before that what the conference says. */
  readonly closing: SummaryClosing;
  /** The figures as they are now, where those shown are frozen. */
  readonly live: ConferenceSummary | null;
  /** What was recorded since an issued report's figures were frozen; null where none is issued or nothing has changed. */
  readonly moves: Moves | null;
  /** The issues of its report, the latest first. */
  readonly issues: readonly IssuedReport[];
};

/** The summary of a conference that the reader may see; null where it is absent or not theirs. */
export async function getConferenceSummary(
  scope: ReadScope,
  id: string,
  language: Language = "vi",
): Promise<OpenedSummary | null> {
  const found = await reading(scope, (tx) => findStanding(tx, id, language));
  if (!found) return null;
  const { region, period } = found.conference;
  const sees = seesSuggestions(scope, region);
  const arranged = sectionsOf(found.conference.parts);
  const parts = sees || found.issues.length > 0 ? arranged : arranged.filter((code) => code !== "suggestions");
  const request = { region, ...period, asOf: null };
  const facts = await getSummaryFacts(request, language);
  const composed = composeSummary(facts);
  const now = arrangeSummary(composed, parts);
  const whole = found.freeze ? await inLanguage(found.freeze.summary, language) : composed;
  const summary = found.freeze ? arrangeSummary(whole, parts) : now;
  const suggesting = sees ? arrangeSummary(whole, [...new Set([...parts, "suggestions"])]) : null;
  const live = found.freeze && heldAgainst(summary, now, facts);
  const [latest] = found.issues;
  const words = latest ? new Map(Object.entries(latest.prose)) : fittingWords(found.drafts, summary);
  const since = latest ? (found.freeze?.frozenAt ?? null) : null;
  const isCorrected = since !== null && compareSummaries(summary, live ?? now).figures.length > 0;
  const moves = isCorrected ? await getMoves(request, { since, until: null }) : null;
  const closing = latest?.closing ?? (await closingNow(found));
  return { ...found, words, closing, summary, suggesting, live, moves };
}

async function findStanding(tx: Transaction, id: string, language: Language) {
  const conference = await findConference(tx, id);
  if (!conference) return null;
  const issues = await listIssues(tx, id);
  const live = conference.state === "PLANNED" || conference.state === "OPEN";
  return {
    conference,
    agencies: await listCentralAgencies(tx, dayOf(conference), language),
    freeze: live ? null : await findFreeze(tx, id, issues[0]?.freezeId ?? null),
    drafts: await listProse(tx, id),
    entries: await listClosingItems(tx, id),
    issues,
  };
}

/** The last part as the conference says it now. */
export async function closingNow({ conference, entries }: Pick<OpenedSummary, "conference" | "entries">) {
  const { territory } = await currentReference();
  return closingOf(conference, entries, (unitId) => nameIn(territory, unitId, conference.period.year).name);
}

function dayOf({ heldOn, planned }: Conference): IsoDate {
  return heldOn ?? planned.on ?? vietnamDay(new Date());
}
