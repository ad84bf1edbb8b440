import type { Measure } from "@/lib/domain/figures/measures";
import type { Coverage, Origin } from "@/lib/domain/figures/origin";
import type { FundColumn } from "@/lib/domain/fund";
import { fill } from "./fill";
import type { Locale } from "./locale";
import { measures as english } from "./messages/en/measures";
import { measures as vietnamese } from "./messages/vi/measures";

const WORDS = { vi: vietnamese, en: english };

/** A measure's name: "Thực hiện so với kế hoạch". */
export function measureName(measure: Measure, locale: Locale): string {
  return WORDS[locale].name[measure];
}

/** A measure as a table's head has it, under its amount's head or standing alone. */
export function measureHead(measure: Measure, place: "head" | "flat", locale: Locale): string {
  return WORDS[locale][place][measure];
}

/** A fund column's short name, as a table's head has it: "KCĐP". */
export function columnName(column: FundColumn, locale: Locale): string {
  return WORDS[locale].column[column];
}

/** A fund column's full name: "Khuyến công địa phương". */
export function columnLongName(column: FundColumn, locale: Locale): string {
  return WORDS[locale].columnLong[column];
}

/** Where a figure comes from, in a word and in a sentence. Plans rest on decisions, everything else on records. */
export function originWords(origin: Origin, measure: Measure, locale: Locale): { word: string; detail: string } {
  const key = measure === "plan" && origin === "records" ? "decisions" : origin;
  return { word: WORDS[locale].origin[key], detail: WORDS[locale].originDetail[key] };
}

/** How many provinces of how many have reported: "13/15 tỉnh". */
export function formatCoverage({ reporting, expected }: Coverage, locale: Locale): string {
  return fill(WORDS[locale].coverage, { reporting: String(reporting), expected: String(expected) });
}
