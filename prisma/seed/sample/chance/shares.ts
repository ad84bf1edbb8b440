import { sumOf } from "@/lib/domain/money";

export const MILLION = 1_000_000n;

/** đồng in that many triệu đồng. */
export function million(amount: number): bigint {
  return BigInt(amount) * MILLION;
}

/** An amount as a whole multiple of `step`, rounded down. */
export function roundedDown(amount: bigint, step: bigint): bigint {
  return (amount / step) * step;
}

/** A thousandth-exact part of an amount, rounded down to a multiple of `step`. */
export function partOf(amount: bigint, fraction: number, step: bigint): bigint {
  return roundedDown((amount * BigInt(Math.round(fraction * 1000))) / 1000n, step);
}

/**
 * A total shared out by weights in whole steps; the parts add up to the total to the đồng (the heaviest part takes
 * what steps leave over).
 */
export function sharedOut(total: bigint, weights: readonly number[], step: bigint): bigint[] {
  const scaled = weights.map((weight) => BigInt(Math.round(weight * 1_000_000)));
  const whole = sumOf(scaled);
  if (whole <= 0n) throw new Error("weights must add up to more than nothing");
  const parts = scaled.map((weight) => roundedDown((total * weight) / whole, step));
  const heaviest = scaled.reduce((best, weight, index) => (weight > (scaled[best] ?? 0n) ? index : best), 0);
  let left = total - sumOf(parts);
  for (let index = 0; left >= step; index = (index + 1) % parts.length) {
    if ((scaled[index] ?? 0n) === 0n) continue;
    parts[index] = (parts[index] ?? 0n) + step;
    left -= step;
  }
  parts[heaviest] = (parts[heaviest] ?? 0n) + left;
  return parts;
}
