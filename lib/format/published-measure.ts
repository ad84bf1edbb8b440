import type { Measure } from "@/lib/domain/figures/measures";
import { measureFrom } from "@/lib/domain/figures/measures";
import type { Rational } from "@/lib/domain/figures/rational";
import { fill } from "./fill";
import { formatFraction } from "./fraction";
import type { Locale } from "./locale";
import { measureName } from "./measure-names";
import { published as english } from "./messages/en/published";
import { published as vietnamese } from "./messages/vi/published";

const WORDS = { vi: vietnamese, en: english };

const AMOUNTS: Readonly<Record<string, Measure>> = {
  PLAN: "plan",
  RELEASED: "released",
  COMMITTED: "committed",
  DISBURSED: "disbursed",
  ACTUAL: "actual",
  ESTIMATE: "estimate",
};

/** The name of what a published figure states: a measure of the money chain, or null for an indicator's code. */
export function publishedMeasureName(code: string, locale: Locale): string | null {
  const measure = AMOUNTS[code] ?? measureFrom(code);
  return measure && measureName(measure, locale);
}

/** The name of a figure that sources print and no formula of the portal speaks of; null when it is another. */
export function otherFigureName(code: string, locale: Locale): string | null {
  const others: Readonly<Record<string, string>> = WORDS[locale].other;
  return others[code] ?? null;
}

/** An indicator's name where the figure is what was planned: "Cơ sở được hỗ trợ máy móc (kế hoạch)". */
export function targetName(name: string, locale: Locale): string {
  return fill(WORDS[locale].target, { name });
}

/** The portal's own value of a published figure, in that figure's unit and to its decimals: "78,7". */
export function formatComputed(computed: Rational, decimals: number, locale: Locale): string {
  return formatFraction(computed.over, computed.under, { decimals }, locale);
}
