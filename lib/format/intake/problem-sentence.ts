import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { Locale } from "../locale";
import { PROBLEM_WORDS_EN } from "./problem-words-en";
import { PROBLEM_WORDS_VI } from "./problem-words-vi";

const WORDS = { vi: PROBLEM_WORDS_VI, en: PROBLEM_WORDS_EN } as const;
const PLACE_WORDS = {
  vi: { sheet: "trang", row: "dòng", column: "cột", read: "đọc được" },
  en: { sheet: "sheet", row: "row", column: "column", read: "read" },
} as const;
const SHOWN = 60;

/** What is wrong and how to mend it, without the place: the words that stand beside the marked cell. */
export function problemWords(problem: IntakeProblem, locale: Locale): string {
  return WORDS[locale][problem.code](problem);
}

/** The whole sentence: sheet, row, column, what was read there, and how to mend it. */
export function problemSentence(problem: IntakeProblem, locale: Locale): string {
  const { sheet, row, heading, column, read } = problem;
  const words = PLACE_WORDS[locale];
  const place = [
    sheet && `${words.sheet} “${sheet}”`,
    row !== null && `${words.row} ${row}`,
    heading !== null && (column !== null || row === null) && `${words.column} “${heading}”`,
    row !== null && column !== null && read !== "" && `${words.read} “${clip(read)}”`,
  ].filter((part) => part !== false && part !== "");
  const where = place.join(", ");
  const told = problemWords(problem, locale);
  return where === "" ? told : `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${told}`;
}

function clip(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain;
}
