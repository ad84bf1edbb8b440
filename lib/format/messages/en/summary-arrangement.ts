import type { Translated } from "../translated";
import type { summaryArrangement as vietnamese } from "../vi/summary-arrangement";

export const summaryArrangement: Translated<typeof vietnamese> = {
  title: "Arrangement of the summary",
  lead: "Choose which sections the summary has, in which order, and with how many decimals each indicator is printed. It holds for the page and every file, until the figures are frozen.",
  back: "See the summary",
  sections: "Sections and their order",
  sectionsHelp:
    "Give each section its number. Where it is empty, the summary does not have the section; one without anything in it is left out by itself.",
  decimals: "Decimals",
  decimalsHelp: "Money is in billion VND, ratios in per cent. One decimal is usual.",
  indicator: {
    behind: "Money behind the pace",
    effort: "Provincial fund against the national fund",
    punctual: "Part in time",
    accuracy: "Difference of estimates",
  },
  save: "Save the arrangement",
};
