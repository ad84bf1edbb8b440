import type { Ratio } from "@/lib/domain/figures/ratio";
import { formatFraction } from "./fraction";
import type { Locale } from "./locale";
import { MISSING } from "./missing";

/** How a percentage is written; one decimal, no plus, unless said otherwise. */
export type PercentStyle = { readonly decimals?: number; readonly signed?: boolean };

/** A ratio as a percentage, rounded once from its exact pair: "94,8%", signed "+85,8%"; a refused ratio is "–". */
export function formatPercent(ratio: Ratio | null, style: PercentStyle, locale: Locale): string {
  if (ratio === null) return MISSING;
  const { decimals = 1, signed = false } = style;
  return `${formatFraction(ratio.part * 100n, ratio.whole, { decimals, signed }, locale)}%`;
}
