import { datesOf, type WrittenDate } from "./dates";
import { documentsOf, type WrittenDocument } from "./documents";
import { type Place, type TextFinding, UNEXPLAINED } from "./finding";
import { sentenceAt } from "./place";
import type { TextReading } from "./read-text";

/** Judges documents' numbers by their dates, and the dates that a text gives one document in several places. */
export function checkDocuments(reading: TextReading): TextFinding[] {
  const { text, tokens } = reading;
  const found: TextFinding[] = [];
  const before = new Map<string, WrittenDate>();
  for (const document of documentsOf(text, tokens, datesOf(tokens))) {
    const { number, year, date } = document;
    if (!date) continue;
    const sentence = sentenceAt(reading, document.from);
    if (year !== null) found.push(byDate(document, year, date, sentence));
    const first = before.get(number.toLowerCase());
    if (!first) before.set(number.toLowerCase(), date);
    else if (!isSameDay(first, date)) found.push(otherDate(text, first, date, sentence));
  }
  return found;
}

const NO_FIGURE = { quantity: null, interval: null, formula: null, explanation: UNEXPLAINED };

function byDate(
  { number, start, end }: WrittenDocument,
  year: number,
  date: WrittenDate,
  sentence: Place,
): TextFinding {
  const agrees = year === date.year;
  return {
    ...{ ...NO_FIGURE, kind: "document-number", verdict: agrees ? "match" : "wrong", sentence },
    ...{ place: { start, end }, stated: number },
    expected: agrees ? number : number.replace(`/${year}/`, `/${date.year}/`),
  };
}

function otherDate(text: string, first: WrittenDate, { start, end }: WrittenDate, sentence: Place): TextFinding {
  const stated = text.slice(start, end);
  const expected = text.slice(first.start, first.end);
  return { ...NO_FIGURE, kind: "document-date", verdict: "wrong", sentence, place: { start, end }, stated, expected };
}

function isSameDay(one: WrittenDate, other: WrittenDate): boolean {
  return one.day === other.day && one.month === other.month && one.year === other.year;
}
