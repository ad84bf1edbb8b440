import type { Share } from "./figure";
import { type TextFinding, UNEXPLAINED } from "./finding";
import { sentenceAt } from "./place";
import type { TextReading } from "./read-text";

const NO_FIGURE = { quantity: null, interval: null, formula: null, explanation: UNEXPLAINED };
const NEAR = 20;
const YEAR = /^(19|20)[0-9]{2}$/;

/** Years that contradict each other: a same period that is not earlier, an amount set against its own year, "2025–2021". */
export function checkYears(reading: TextReading): TextFinding[] {
  return [...reading.shares.flatMap((share) => againstItself(reading, share)), ...spansBackwards(reading)];
}

function againstItself(reading: TextReading, share: Share): TextFinding[] {
  const { wanted, topic, relation } = share;
  if (wanted.year === null || topic.year === null || wanted.year < topic.year) return [];
  const sameThing = relation.form !== "part" && wanted.measure !== null && wanted.measure === topic.measure;
  if (!wanted.samePeriod && !sameThing) return [];
  const { tokens } = reading;
  for (let at = share.quantity.to; at < share.quantity.to + NEAR; at++) {
    const token = tokens[at];
    if (token?.text === String(wanted.year)) return [finding(reading, at, at + 1, String(topic.year - 1))];
  }
  return [];
}

function spansBackwards(reading: TextReading): TextFinding[] {
  const { tokens } = reading;
  return tokens.flatMap((token, at) => {
    const [mark, next] = [tokens[at + 1]?.text ?? "", tokens[at + 2]?.text ?? ""];
    if (!YEAR.test(token.text) || !["-", "–"].includes(mark) || !YEAR.test(next) || tokens[at - 1]?.text === "/")
      return [];
    return Number(token.text) > Number(next) ? [finding(reading, at, at + 3, `${next}${mark}${token.text}`)] : [];
  });
}

function finding(reading: TextReading, from: number, to: number, expected: string): TextFinding {
  const place = { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
  const stated = reading.text.slice(place.start, place.end);
  return { ...NO_FIGURE, kind: "year", verdict: "wrong", place, sentence: sentenceAt(reading, from), stated, expected };
}
