import type { RegionCode, Scope } from "@/lib/domain/figures/execution-query";
import type { Locale } from "./locale";
import { measures as english } from "./messages/en/measures";
import { measures as vietnamese } from "./messages/vi/measures";

const WORDS = { vi: vietnamese, en: english };

/** The country or a region as a heading or a crumb has it: "Miền Trung – Tây Nguyên". */
export function scopeName(scope: "VN" | RegionCode, locale: Locale): string {
  return WORDS[locale].scope[scope];
}

/** A region inside a sentence: "khu vực miền Trung – Tây Nguyên". */
export function regionPhrase(region: RegionCode, locale: Locale): string {
  return WORDS[locale].regionPhrase[region];
}

/** A scope as a heading has it: the country and regions in the reader's language, a province by its own name. */
export function scopeLabelOf(scope: Scope, unitName: string, locale: Locale): string {
  if (scope.kind === "unit") return unitName;
  return scopeName(scope.kind === "nation" ? "VN" : scope.region, locale);
}
