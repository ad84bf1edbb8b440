import type { Measure } from "@/lib/domain/figures/measures";
import { measureFrom } from "@/lib/domain/figures/measures";
import type { Rational } from "@/lib/domain/figures/rational";
import { formatFraction } from "./fraction";
import type { Locale } from "./locale";
import { measureName } from "./measure-names";

const AMOUNTS: Readonly<Record<string, Measure>> = {
  PLAN: "plan",
  RELEASED: "released",
  ACTUAL: "actual",
  ESTIMATE: "estimate",
};

/** The name of what a published figure states: a measure of the money chain, or null for an indicator's code. */
export function publishedMeasureName(code: string, locale: Locale): string | null {
  const measure = AMOUNTS[code] ?? measureFrom(code);
  return measure && measureName(measure, locale);
}

/** The portal's own value of a published figure, in that figure's unit and to its decimals: "78,7". */
export function formatComputed(computed: Rational, decimals: number, locale: Locale): string {
  return formatFraction(computed.over, computed.under, { decimals }, locale);
}
