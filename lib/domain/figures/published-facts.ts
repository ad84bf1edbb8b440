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

/** What a figure is about, whoever states it. */
export function subjectOf({ scope, year, through, fund, contentGroup, measure }: PublishedFacts): string {
  return JSON.stringify([scope, year, through, fund, contentGroup, measure]);
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
