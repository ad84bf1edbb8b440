import { shapesOf } from "./sentence";
import type { ConferenceSummary } from "./summary";
import type { FigureValue, SummaryFigure } from "./summary-figure";

/** A number that two summaries print differently, or that only one of them prints. */
export type ChangedFigure = {
  readonly key: string;
  readonly before: SummaryFigure | null;
  readonly after: SummaryFigure | null;
};

/** A sentence that says other things in one summary than in the other: other clauses, or only in one of them. */
export type ChangedSentence = { readonly id: string; readonly in: "before" | "after" | "both" };

export type SummaryComparison = {
  readonly figures: readonly ChangedFigure[];
  readonly sentences: readonly ChangedSentence[];
};

/**
 * What differs between two summaries: of one conference at two times, or of two conferences. A number that neither
 * knows, or that is the same to the đồng, has not changed.
 */
export function compareSummaries(before: ConferenceSummary, after: ConferenceSummary): SummaryComparison {
  const keys = [...new Set([...before.figures.keys(), ...after.figures.keys()])];
  return {
    figures: keys
      .map((key) => ({ key, before: before.figures.get(key) ?? null, after: after.figures.get(key) ?? null }))
      .filter((pair) => !sameValue(pair.before?.value ?? null, pair.after?.value ?? null)),
    sentences: changedSentences(before, after),
  };
}

/** Whether two values are the same number: ratios by their amounts, so that a doubled pair is the same. */
export function sameValue(one: FigureValue | null, other: FigureValue | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === "money") return other.kind === "money" && one.amount === other.amount;
  if (one.kind === "count") return other.kind === "count" && one.count === other.count;
  return other.kind === "ratio" && one.ratio.part * other.ratio.whole === other.ratio.part * one.ratio.whole;
}

function changedSentences(before: ConferenceSummary, after: ConferenceSummary): ChangedSentence[] {
  const [old, now] = [shapesById(before), shapesById(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was === is) return [];
    return [{ id, in: was === undefined ? "after" : is === undefined ? "before" : "both" }];
  });
}

function shapesById({ parts }: ConferenceSummary): Map<string, string> {
  const sentences = parts.flatMap((part) => part.sentences);
  return new Map(sentences.map((sentence) => [sentence.id, shapesOf(sentence)]));
}
