import { type Decimals, decimalsOf } from "@/lib/domain/summary/decimals";
import type { SummaryFigure } from "@/lib/domain/summary/summary-figure";
import { formatFraction } from "../fraction";
import type { Locale } from "../locale";
import { MISSING } from "../missing";
import { formatMoney, moneyUnitName } from "../money";
import { formatCount } from "../number";

const TY = 1_000_000_000n;

/** How a summary's numbers are written: the reader's language, and the conference's own decimals. */
export type SummaryPen = { readonly locale: Locale; readonly decimals: Decimals };

/** A number as a table prints it, in tỷ đồng or per cent, without its unit: "45,9", "-8,5", "129". */
export function writeBareFigure({ ref, value }: SummaryFigure, { locale, decimals: own }: SummaryPen): string {
  if (value === null) return MISSING;
  const decimals = decimalsOf(ref, own);
  switch (value.kind) {
    case "money":
      return formatMoney(value.amount, "ty", locale, decimals);
    case "ratio":
      return formatFraction(value.ratio.part * 100n, value.ratio.whole, { decimals }, locale);
    case "count":
      return formatCount(value.count, locale);
  }
}

/**
 * A number as a sentence prints it, with its unit: "45,9 tỷ đồng", "58,3%". Money below one tỷ is printed in triệu,
 * which would be lost in a decimal of a tỷ.
 */
export function writeFigure(figure: SummaryFigure, pen: SummaryPen): string {
  const { value } = figure;
  if (value === null) return MISSING;
  if (value.kind === "ratio") return `${writeBareFigure(figure, pen)}%`;
  if (value.kind === "count") return writeBareFigure(figure, pen);
  if (value.amount === 0n) return `0 ${moneyUnitName("dong", pen.locale)}`;
  const small = value.amount < TY && value.amount > -TY;
  const amount = small ? formatMoney(value.amount, "trieu", pen.locale, 1) : writeBareFigure(figure, pen);
  return `${amount} ${moneyUnitName(small ? "trieu" : "ty", pen.locale)}`;
}

/** A change without its sign, which the words before it say: "8,5%". */
export function writeChange(figure: SummaryFigure, pen: SummaryPen): string {
  return writeFigure(figure, pen).replace(/^[-+]/, "");
}
