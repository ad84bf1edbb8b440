import { sumOf } from "@/lib/domain/money";
import type { Randomness } from "../chance/randomness";
import { partOf } from "../chance/shares";
import type { PlannedLine } from "../plans/planned-project";

const STEP = 500_000n;

/**
 * Shares out what a region's year leaves unspent: so much for each line, a few per cent at a time, more where the
 * province is late. The savings add up to `saving` to the đồng.
 */
export function savedAmounts(
  random: Randomness,
  lines: readonly { readonly line: PlannedLine; readonly lag: number }[],
  saving: bigint,
): ReadonlyMap<PlannedLine, bigint> {
  const spendable = sumOf(lines.map(({ line }) => line.amount));
  if (saving < 0n || saving > spendable / 4n) throw new Error(`cannot leave ${saving} đồng of ${spendable} unspent`);
  const saved = new Map<PlannedLine, bigint>();
  const choices = lines.map(({ line, lag }) => ({ line, weight: (0.15 + lag) ** 3 }));
  let left = saving;
  while (left > 0n) {
    const { line } = random.weighted(choices);
    const before = saved.get(line) ?? 0n;
    const wanted = partOf(line.amount, 0.02 + 0.1 * random.fraction(), STEP) || STEP;
    const part = wanted < left ? wanted : left;
    if (before + part > line.amount / 3n) continue;
    saved.set(line, before + part);
    left -= part;
  }
  return saved;
}
