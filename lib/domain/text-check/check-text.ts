import { checkDates } from "./check-dates";
import { checkDocuments } from "./check-documents";
import { checkOurShare, checkOurs, oursBySubject } from "./check-ours";
import { checkShare } from "./check-share";
import { checkSums } from "./check-sums";
import { checkYears } from "./check-years";
import type { TextFinding } from "./finding";
import type { KnownFigure } from "./known-figure";
import type { TextReading } from "./read-text";

/** All findings of a text that was read, in the order their figures stand in it. */
export function checkText(reading: TextReading, known: readonly KnownFigure[]): TextFinding[] {
  const { sentences, told } = reading;
  const ours = oursBySubject(known);
  const shares = reading.shares.flatMap((share) => {
    const sentence = sentences[share.sentence];
    if (!sentence) return [];
    const place = { start: sentence.start, end: sentence.end };
    const finding = checkShare(share, reading, told[share.sentence] ?? 0, place, known);
    const open = finding.verdict === "not-checkable";
    return [(open && checkOurShare(share, ours, place)) || finding];
  });
  return [
    ...shares,
    ...checkSums(reading.figures, sentences),
    ...checkDocuments(reading),
    ...checkDates(reading),
    ...checkYears(reading),
    ...checkOurs(reading, ours),
  ].sort((one, other) => one.place.start - other.place.start);
}
