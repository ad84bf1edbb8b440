import type { FigureRef } from "./figure-ref";

/** Decimals that a conference prints an indicator with, where they are not the usual ones (domain §3.6). */
export type Decimals = Readonly<Partial<Record<string, number>>>;

/** The indicators whose decimals an organiser may choose: money in tỷ đồng, then percentages. */
export const DECIMAL_INDICATORS = [
  ...["plan", "released", "actual", "estimate", "behind"],
  ...["executed", "estimateExecuted", "releasedOfPlan", "planGrowth", "actualGrowth", "estimateGrowth"],
  ...["planShare", "actualShare", "estimateShare", "planShareOfNation", "effort", "punctual", "accuracy"],
] as const;
export type DecimalIndicator = (typeof DECIMAL_INDICATORS)[number];

/** One decimal where nobody has said otherwise, and so many at most. */
export const USUAL_DECIMALS = 1;
export const MOST_DECIMALS = 3;

/** The decimals a number is printed with: one for money in tỷ and percentages, none for counts, unless the conference says. */
export function decimalsOf(ref: FigureRef, decimals: Decimals): number {
  const indicator = indicatorOf(ref);
  return indicator === null ? 0 : (decimals[indicator] ?? USUAL_DECIMALS);
}

/** The indicator whose decimals a number has: last year's amounts have those of this year's; null for counts. */
function indicatorOf(ref: FigureRef): string | null {
  switch (ref.kind) {
    case "measure":
      return ref.measure in LAST_YEARS ? LAST_YEARS[ref.measure as keyof typeof LAST_YEARS] : ref.measure;
    case "nation-plan":
      return "plan";
    case "behind":
    case "content-behind":
      return "behind";
    case "effort":
    case "accuracy":
    case "punctual":
      return ref.kind;
    case "output":
    case "provinces":
    case "projects":
    case "release-days":
      return null;
  }
}

const LAST_YEARS = { planBefore: "plan", actualBefore: "actual", periodBefore: "actual" } as const;
