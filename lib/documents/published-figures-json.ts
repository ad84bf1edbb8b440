import { type PublishedComparison, VERDICTS } from "@/lib/domain/figures/published-comparison";
import { asNumber } from "@/lib/domain/figures/rational";

/** The answer of `GET /api/v1/published-figures`: each figure as printed, with our unrounded value in its own unit and the verdict. */
export function publishedFiguresJson(comparisons: readonly PublishedComparison[]) {
  const items = comparisons.map(({ figure, computed, verdict }) => {
    const { known, correctedOn, ...printed } = figure;
    return { ...printed, computed: computed && asNumber(computed), verdict };
  });
  const count = (verdict: string) => items.filter((item) => item.verdict === verdict).length;
  const totals = Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)]));
  return { items, page: 1, size: items.length, total: items.length, totals };
}
