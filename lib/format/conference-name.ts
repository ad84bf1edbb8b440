import type { Conference } from "@/lib/domain/conference/conference";
import { romanOf } from "@/lib/domain/conference/ordinal";
import { fill } from "./fill";
import type { Locale } from "./locale";
import { conferences as en } from "./messages/en/conferences";
import { conferences as vi } from "./messages/vi/conferences";
import { formatPeriod } from "./period";
import { regionPhrase, scopeName } from "./scope-names";

const WORDS = { vi, en };

/** A conference's full name: "Hội nghị khuyến công khu vực miền Trung – Tây Nguyên lần thứ XIII". */
export function conferenceName({ region, ordinal }: Pick<Conference, "region" | "ordinal">, locale: Locale): string {
  return fill(WORDS[locale].name, { region: regionPhrase(region, locale), ordinal: romanOf(ordinal) });
}

/** The same in short, for lists and paths. */
export function shortConferenceName(
  { region, ordinal }: Pick<Conference, "region" | "ordinal">,
  locale: Locale,
): string {
  return fill(WORDS[locale].short, { region: scopeName(region, locale), ordinal: romanOf(ordinal) });
}

/** The period a conference reports, with whether its figures are actual or estimated. */
export function conferencePeriod({ period }: Pick<Conference, "period">, locale: Locale): string {
  return fill(WORDS[locale].period[period.uses], { period: formatPeriod(period.year, period.through, locale) });
}
