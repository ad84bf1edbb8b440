import { checkDates } from "./check-dates";
import { checkDocuments } from "./check-documents";
import { checkOurs } from "./check-ours";
import { checkShare } from "./check-share";
import { checkSums } from "./check-sums";
import { checkYears } from "./check-years";
import type { TextFinding } from "./finding";
import type { KnownFigure } from "./known-figure";
import type { TextReading } from "./read-text";

/** All findings of a text that was read, in the order their figures stand in it. */
export function checkText(reading: TextReading, known: readonly KnownFigure[]): TextFinding[] {
  const { sentences, told } = reading;
  const shares = reading.shares.flatMap((share) => {
    const sentence = sentences[share.sentence];
    return sentence
      ? [checkShare(share, reading, told[share.sentence] ?? 0, { start: sentence.start, end: sentence.end }, known)]
      : [];
  });
  return [
    ...shares,
    ...checkSums(reading.figures, sentences),
    ...checkDocuments(reading),
    ...checkDates(reading),
    ...checkYears(reading),
    ...checkOurs(reading, known),
  ].sort((one, other) => one.place.start - other.place.start);
}
