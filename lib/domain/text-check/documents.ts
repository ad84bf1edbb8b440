import type { WrittenDate } from "./dates";
import type { Token } from "./tokens";

/** A document's number in a text ("26/2013/NQ-CP", "1881/QĐ-TTg"), with the date that is given as its own. */
export type WrittenDocument = {
  readonly number: string;
  /** The year in the number; null where it has none. */
  readonly year: number | null;
  readonly date: WrittenDate | null;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
};

const YEAR = /^(19|20)[0-9]{2}$/;
/** More words than these between a number and a date, and the date is another thing's. */
const NEAR = 9;

/** Every document a text names by its number. */
export function documentsOf(text: string, tokens: readonly Token[], dates: readonly WrittenDate[]): WrittenDocument[] {
  const documents: WrittenDocument[] = [];
  const byPlace = new Map(dates.map((date) => [date.from, date]));
  for (let at = 0; at < tokens.length; at++) {
    const read = numberAt(tokens, at);
    if (!read) continue;
    const [start, end] = [tokens[at]?.start ?? 0, tokens[read.to - 1]?.end ?? 0];
    const number = text.slice(start, end).replace(/\s/g, "");
    documents.push({
      number,
      year: read.year,
      date: dateBehind(tokens, read.to, byPlace),
      from: at,
      to: read.to,
      start,
      end,
    });
    at = read.to - 1;
  }
  return documents;
}

function numberAt(tokens: readonly Token[], at: number): { year: number | null; to: number } | null {
  if (tokens[at]?.kind !== "number" || tokens[at + 1]?.text !== "/" || isJoined(tokens, at)) return null;
  const middle = tokens[at + 2]?.text ?? "";
  const dated = YEAR.test(middle) && tokens[at + 3]?.text === "/";
  let to = at + (dated ? 4 : 2);
  if (!isSign(tokens[to])) return null;
  for (to++; tokens[to]?.text === "-" && isSign(tokens[to + 1]) && to < at + 12; ) to += 2;
  return { year: dated ? Number(middle) : null, to };
}

/** The letters of a number are written large, but for a few in the middle: "NQ", "TTg", "QĐ". */
function isSign(token: Token | undefined): boolean {
  return token?.kind === "word" && token.text[0] !== token.text[0]?.toLowerCase();
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === "/" && tokens[at - 1]?.end === tokens[at]?.start;
}

/**
 * The date that belongs to a number: "… ngày 27/02/2023", "… của Chính phủ ngày …", "… (27/02/2023)". Behind a comma it does
 * only where its issuer follows, for a new sentence part may begin there: "theo Nghị định …, ngày 26/10/2023 đã họp".
 */
function dateBehind(
  tokens: readonly Token[],
  from: number,
  dates: ReadonlyMap<number, WrittenDate>,
): WrittenDate | null {
  let comma = false;
  for (let at = from; at < from + NEAR; at++) {
    const date = dates.get(at);
    if (date) return !comma || tokens[date.to]?.folded === "cua" ? date : null;
    const token = tokens[at];
    if (!token || token.kind === "number") return null;
    if (token.text === ",") comma = true;
    else if (token.kind === "mark" && token.text !== "(") return null;
  }
  return null;
}
