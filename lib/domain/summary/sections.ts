import { SUMMARY_TEXTS } from "./passages";

/**
 * The parts that are drawn from figures, in the order of domain §7, then suggested awards (đề nghị xem xét khen thưởng); F,
 * the text, is the conference's own.
 */
export const SUMMARY_PARTS = [
  "last-year",
  "plan",
  "releases",
  "so-far",
  "contents",
  "provinces",
  "suggestions",
] as const;
export type SummaryPartCode = (typeof SUMMARY_PARTS)[number];

/** What the last part has from the conference: kiến nghị, tham luận, khen thưởng, đăng cai lần sau và bàn giao. */
export const SUMMARY_LISTS = ["proposals", "papers", "awards", "next-host"] as const;
export type SummaryListName = (typeof SUMMARY_LISTS)[number];

/** The sections of a report in their usual order (domain §7): parts drawn from figures, then those of part F. */
export const SUMMARY_SECTIONS = [...SUMMARY_PARTS, ...SUMMARY_TEXTS, ...SUMMARY_LISTS] as const;
export type SummarySectionCode = (typeof SUMMARY_SECTIONS)[number];

/** The sections a report is printed with while nobody has said: suggestions are the organiser's to put in. */
export const USUAL_SECTIONS = SUMMARY_SECTIONS.filter((code) => code !== "suggestions");

/** A section as an organiser places it: by its number in the order; null leaves it out. */
export type PlacedSection = { readonly code: SummarySectionCode; readonly place: number | null };

/**
 * The sections of a report by their places (bố cục báo cáo), equal places in their usual order; null where that is the usual
 * ones in their usual order, as it is while nobody has said.
 */
export function arrangementOf(placed: readonly PlacedSection[]): readonly SummarySectionCode[] | null {
  const placeOf = new Map(placed.flatMap(({ code, place }) => (place === null ? [] : [[code, place] as const])));
  const chosen = SUMMARY_SECTIONS.filter((code) => placeOf.has(code)).toSorted(
    (one, other) => (placeOf.get(one) ?? 0) - (placeOf.get(other) ?? 0),
  );
  const isUsual = chosen.length === USUAL_SECTIONS.length && chosen.every((code, at) => code === USUAL_SECTIONS[at]);
  return isUsual ? null : chosen;
}

/** The sections a conference's report has, in its order; codes that there are no more are left out. */
export function sectionsOf(parts: readonly string[] | null): readonly SummarySectionCode[] {
  if (parts === null) return USUAL_SECTIONS;
  return parts.flatMap((part) => SUMMARY_SECTIONS.find((code) => code === part) ?? []);
}
