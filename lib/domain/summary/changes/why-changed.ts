import { sumOf } from "../../money";
import type { ChangedFigure } from "../compare-summaries";
import type { ConferenceSummary } from "../summary";
import { type ChangedTerm, changedTerms } from "./changed-terms";
import { contributionsTo } from "./contributions";
import { type Contribution, documentKey, type MovedDocument } from "./moved-document";
import type { Moves } from "./moves";

/** Why documents do not tell the whole of a change. */
export const REST_REASONS = ["territory", "published", "same-day", "derived", "other"] as const;
export type RestReason = (typeof REST_REASONS)[number];

/** What documents do not explain of a change: how much, where that can be said, and why. */
export type Rest = { readonly amount: bigint | null; readonly reason: RestReason };

/** A term of a changed figure with the documents that moved it: before + documents + others + rest = after. */
export type ExplainedChange = ChangedTerm & {
  /** Every document that moved it, the most money first. */
  readonly moved: readonly Contribution[];
  /** Those of them that are listed. */
  readonly documents: readonly Contribution[];
  /** Documents beyond those listed, together; null where all are. */
  readonly others: { readonly records: number; readonly amount: bigint } | null;
  readonly rest: Rest | null;
};

/** A changed figure with the documents that changed it, term by term. */
export type WhyChanged = ChangedFigure & { readonly terms: readonly ExplainedChange[] };

/** How many documents are listed of one term; the rest are counted. */
const LISTED = 5;

/**
 * Why a figure that one summary printed is otherwise in a later one: the documents recorded between the two that count in
 * it, with what each adds, and how much no document explains.
 */
export function whyChanged(
  changed: ChangedFigure,
  moves: Moves,
  [then, now]: readonly [ConferenceSummary, ConferenceSummary],
): WhyChanged {
  const terms = changedTerms(changed).map((term): ExplainedChange => {
    const found = withPublished(term, contributionsTo(term.place, moves), changed, moves);
    const [listed, more] = [found.slice(0, LISTED), found.slice(LISTED)];
    const others = {
      records: more.reduce((sum, { records }) => sum + records, 0),
      amount: sumOf(more.map(({ amount }) => amount)),
    };
    const amount = restOf(term, found);
    return {
      ...term,
      moved: found,
      documents: listed,
      others: more.length > 0 ? others : null,
      rest: amount === 0n ? null : { amount, reason: reasonOf(term, changed, [then, now]) },
    };
  });
  return {
    ...changed,
    terms: terms.filter(({ before, after, documents }) => before !== after || documents.length > 0),
  };
}

/** The one document that changed a figure; null where none or several did. */
export function onlyDocument(terms: WhyChanged["terms"]): MovedDocument | null {
  const documents = terms.flatMap((term) => term.documents.map(({ document }) => document));
  const [first] = documents;
  const isOne = new Set(documents.map(documentKey)).size === 1 && terms.every(({ others }) => others === null);
  return first && isOne ? first : null;
}

/** What no document explains; null where an amount of a ratio is not known on one side, as the ratio was refused there. */
function restOf({ role, before, after }: ChangedTerm, found: readonly Contribution[]): bigint | null {
  const explained = sumOf(found.map(({ amount }) => amount));
  if (role !== "amount" && (before === null || after === null)) return before === after ? 0n : null;
  return (after ?? 0n) - (before ?? 0n) - explained;
}

/** A published figure that stands on both sides moved by the one correction of it that there is. */
function withPublished(
  term: ChangedTerm,
  found: readonly Contribution[],
  { before, after }: ChangedFigure,
  { published, views }: Moves,
): readonly Contribution[] {
  if (before?.origin !== "published" || after?.origin !== "published" || term.place.kind !== "money") return found;
  const { view, amount, column } = term.place;
  const ours = published.filter(
    (one) => one.year === views[view].year && one.fund === column && one.measure.toLowerCase() === amount.toLowerCase(),
  );
  const [only] = ours;
  if (!only || ours.length > 1 || term.before === null || term.after === null) return found;
  return [{ document: only.document, amount: term.after - term.before, records: 1 }];
}

function reasonOf(
  { place }: ChangedTerm,
  { before, after }: ChangedFigure,
  [then, now]: readonly [ConferenceSummary, ConferenceSummary],
): RestReason {
  if (place.kind === "derived") return "derived";
  if (then.scope.layout !== now.scope.layout) return "territory";
  if ([before, after].some((figure) => figure?.origin === "published")) return "published";
  const runs = place.kind === "money" && place.amount === "actualBefore";
  return runs && then.scope.knownOn !== now.scope.knownOn ? "same-day" : "other";
}
