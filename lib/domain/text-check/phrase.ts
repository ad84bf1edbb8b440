import type { Token } from "./tokens";

const BREAKS = [";", ".", ":", ")"];
const VERBS = ["chiem", "dat", "bang", "tang", "giam", "cao", "thap", "vuot", "uoc", "hoan", "tuong"];

/**
 * Where the words behind a percentage end that say what it is taken of: at a mark, at the next verb behind "và", at
 * "trong đó", or at `limit`, the next figure. A bracket belongs to them when the figure stands in it.
 */
export function phraseEnd(tokens: readonly Token[], from: number, limit: number): number {
  let bracket = -1;
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (!token) return at;
    if (token.text === "(") {
      if (bracket >= 0) return bracket;
      bracket = at;
    } else if (breaks(tokens, at)) return bracket >= 0 ? bracket : at;
  }
  return limit;
}

function breaks(tokens: readonly Token[], at: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]?.folded ?? ""];
  if (!here) return true;
  if (here.text === ",") return next !== "thanh";
  if (BREAKS.includes(here.text)) return true;
  if (here.folded === "va") return VERBS.includes(next);
  return (here.folded === "trong" && next === "do") || here.folded === "gom";
}

/** Whether a place stands between brackets that open in its sentence. */
export function inBrackets(tokens: readonly Token[], sentenceFrom: number, at: number): boolean {
  for (let index = at - 1; index >= sentenceFrom && index > at - 40; index--) {
    const text = tokens[index]?.text;
    if (text === ")") return false;
    if (text === "(") return true;
  }
  return false;
}
