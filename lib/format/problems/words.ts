import type { Locale } from "../locale";
import { en } from "./en";
import type { ProblemCode, ProblemFacts, ProblemWords } from "./problem-words";
import { vi } from "./vi";

const WORDS: Record<Locale, ProblemWords> = { vi, en };

/** The title of an HTTP status, for a problem's heading. */
export function statusTitle(status: number, locale: Locale): string {
  return WORDS[locale].titles[status] ?? WORDS[locale].titles[status < 500 ? 400 : 500] ?? "";
}

/** What a problem says to the person it is told to. */
export function problemSentence(code: ProblemCode, locale: Locale, facts: ProblemFacts = {}): string {
  return WORDS[locale].sentences[code](facts);
}

/** The words around a problem that is shown as a page of its own. */
export function problemFrame(locale: Locale): Pick<ProblemWords, "home" | "open" | "requestId"> {
  return WORDS[locale];
}
