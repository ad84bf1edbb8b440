import type { FundColumn } from "../fund";
import type { IsoDate, ThroughMonth } from "../period/period";
import { withoutMarks } from "../text/without-marks";
import { dongPer, readPrinted } from "./printed-number";

/** A published figure (số liệu công bố) as a source states it: what it is about, what is printed, and who printed it. */
export type PublishedFacts = {
  readonly scope: string | null;
  readonly year: number | null;
  readonly through: ThroughMonth | null;
  readonly fund: FundColumn | null;
  readonly contentGroup: string | null;
  readonly measure: string;
  readonly printed: string;
  readonly unit: string;
  readonly decimals: number;
  readonly source: string;
  readonly sourceDate: IsoDate | null;
  readonly note: string | null;
};

/** Published measures that speak of a year's plan alone, and so of the whole year. */
const OF_PLAN = ["PLAN", "planGrowth", "planShare", "planShareOfNation"];

export function speaksOfPlanAlone(measure: string): boolean {
  return OF_PLAN.includes(measure) || measure.endsWith(":target");
}

/** The month a figure counts through: a plan is the whole year's, and its source need not say so. Null where none is said. */
export function monthOf({ through, measure }: Pick<PublishedFacts, "through" | "measure">): ThroughMonth | null {
  return through ?? (speaksOfPlanAlone(measure) ? 12 : null);
}

/** What a figure is about, whoever states it. */
export function subjectOf(figure: PublishedFacts): string {
  const { scope, year, fund, contentGroup, measure } = figure;
  return JSON.stringify([scope, year, monthOf(figure), fund, contentGroup, measure]);
}

/** What a figure is about and the source that states it, however that source's name is spelt: dashes, marks and case aside. */
export function statementOf(figure: PublishedFacts): string {
  return `${subjectOf(figure)} ${foldedSource(figure.source)}`;
}

export function foldedSource(source: string): string {
  return withoutMarks(source)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether two dates may be of one document: the same day, or one of them not given. */
export function mayBeOneDay(a: IsoDate | null, b: IsoDate | null): boolean {
  return a === null || b === null || a === b;
}

/** Whether two figures print the same number of the same unit, however they group its digits. */
export function printsTheSame(a: PublishedFacts, b: PublishedFacts): boolean {
  const sameUnit = a.unit === b.unit || (dongPer(a.unit) !== null && dongPer(a.unit) === dongPer(b.unit));
  return sameUnit && a.decimals === b.decimals && unitsOf(a) === unitsOf(b);
}

function unitsOf({ printed, decimals }: PublishedFacts): string {
  return readPrinted(printed, decimals)?.units.toString() ?? printed;
}

/** The amount a figure prints, in đồng; null when it is no money. Below one đồng is cut off. */
export function printedAmount({ printed, unit, decimals }: PublishedFacts): bigint | null {
  const size = dongPer(unit);
  const read = readPrinted(printed, decimals);
  return size === null || read === null ? null : (read.units * size) / 10n ** BigInt(decimals);
}
