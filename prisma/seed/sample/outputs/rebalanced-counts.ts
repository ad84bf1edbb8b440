import type { DraftLine } from "../budgets/cell";

/**
 * Counts that add up to `total`, at least one each: one more where each gets the most, one less
 * where each would still get the least.
 */
export function rebalancedCounts(lines: readonly DraftLine[], total: number): number[] {
  if (lines.length === 0 || lines.length > total) {
    throw new Error(`${lines.length} lines cannot share a count of ${total}`);
  }
  const counts = lines.map(({ count }) => count);
  const perCount = (index: number, count: number) => Number(lines[index]?.amount ?? 0n) / count;
  for (let sum = counts.reduce((all, count) => all + count, 0); sum !== total; sum += sum < total ? 1 : -1) {
    const more = sum < total;
    let chosen = -1;
    let best = more ? 0 : Number.POSITIVE_INFINITY;
    counts.forEach((count, index) => {
      const value = perCount(index, more ? count : count - 1);
      if (more ? value > best : count > 1 && value < best) [chosen, best] = [index, value];
    });
    counts[chosen] = (counts[chosen] ?? 0) + (more ? 1 : -1);
  }
  return counts;
}
