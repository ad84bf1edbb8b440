import type { IntakeProblem } from "@/lib/domain/intake/problem";

/** What can be wrong in a file of a periodic report, and how to mend it. */
export const REPORT_PROBLEM_WORDS_EN = {
  "book-too-many-sheets": ({ read, expected }) =>
    `The file has ${read} sheets, more than ${expected}. Copy the tables of this period into a file of their own.`,
  "book-too-much": () =>
    "The file has too many cells or too much text for a report. Copy the tables of this period into a file of their own.",
  "amount-two-ways": ({ expected }) =>
    `This number can be read in two ways: ${expected}. Type it as a number, or write it as 1.234,5.`,
  "amount-fraction": () => "In đồng this number is not whole. Round it in the file, or check the unit.",
  "cell-said-twice": ({ expected }) =>
    `The same cell of the report has another number at ${expected}, so neither is taken. Keep one, or pass one row over.`,
  "report-row-unknown": () =>
    "The row has numbers, but its code or name is no content or indicator of this period, so it is not taken. Mend the code, or write it among the province's own figures.",
  "own-rows-too-many": ({ expected }) =>
    `The province's own figures have more than ${expected} rows, so they are not taken. Put some rows together.`,
} satisfies Record<string, (problem: IntakeProblem) => string>;
