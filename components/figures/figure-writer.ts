import type { Figures } from "@/lib/domain/figures/execution";
import { isGrowth, type RatioMeasure } from "@/lib/domain/figures/measures";
import type { Ratio } from "@/lib/domain/figures/ratio";
import type { Dong } from "@/lib/domain/money";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { Locale } from "@/lib/format/locale";
import { MISSING } from "@/lib/format/missing";
import { formatMoney } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";

/** Writes amounts and ratios in one unit and language, for a page full of them. */
export type FigureWriter = {
  readonly money: (amount: Dong | null | undefined) => string;
  readonly share: (ratio: Ratio | null | undefined) => string;
  readonly growth: (ratio: Ratio | null | undefined) => string;
  /** Several ratios of one row, growths with their sign. */
  readonly ratio: (figures: Figures | null, measure: RatioMeasure) => string;
};

/** A writer for this unit and language. */
export function figureWriter(unit: MoneyUnit, locale: Locale): FigureWriter {
  const share = (ratio: Ratio | null | undefined) => formatPercent(ratio ?? null, {}, locale);
  const growth = (ratio: Ratio | null | undefined) => formatPercent(ratio ?? null, { signed: true }, locale);
  return {
    money: (amount) => formatMoney(amount ?? null, unit, locale),
    share,
    growth,
    ratio: (figures, measure) => (figures === null ? MISSING : (isGrowth(measure) ? growth : share)(figures[measure])),
  };
}
