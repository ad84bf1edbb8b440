import { datesOf, isInCalendar, type WrittenDate } from "./dates";
import { type TextFinding, UNEXPLAINED } from "./finding";
import { sentenceAt } from "./place";
import type { TextReading } from "./read-text";

const NO_FIGURE = { quantity: null, interval: null, formula: null, explanation: UNEXPLAINED };

/** Days that no calendar has, and periods that end before they begin ("từ ngày 15/12/2023 đến ngày 14/6/2023"). */
export function checkDates(reading: TextReading): TextFinding[] {
  const { text, tokens } = reading;
  const found: TextFinding[] = [];
  let before: WrittenDate | null = null;
  for (const date of datesOf(tokens)) {
    const reversed = before !== null && isSpan(reading, before, date) && dayNumber(date) < dayNumber(before);
    if (!isInCalendar(date) || reversed) {
      const { start, end } = date;
      const stated = text.slice(start, end);
      const sentence = sentenceAt(reading, date.from);
      found.push({
        ...NO_FIGURE,
        kind: "date",
        verdict: "wrong",
        place: { start, end },
        sentence,
        stated,
        expected: null,
      });
    }
    before = date;
  }
  return found;
}

function isSpan({ tokens }: TextReading, from: WrittenDate, to: WrittenDate): boolean {
  const between = tokens.slice(from.to, Math.min(to.from, from.to + 4)).map(({ folded }) => folded);
  return to.from - from.to <= 3 && (between.includes("den") || between.includes("-") || between.includes("–"));
}

function dayNumber({ day, month, year }: WrittenDate): number {
  return (year * 100 + month) * 100 + day;
}
