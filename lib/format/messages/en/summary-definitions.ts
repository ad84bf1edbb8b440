import type { Translated } from "../translated";
import type { summaryDefinitions as vietnamese } from "../vi/summary-definitions";

export const summaryDefinitions: Translated<typeof vietnamese> = {
  title: "Definitions",
  measure: "Measure",
  meaning: "How it is computed",
  quotient: "{part} divided by {whole}",
  growth: "({part} less {whole}) divided by {whole}",
  rounding: "Money is whole đồng; a ratio keeps both amounts and is rounded once, half up, where it is printed.",
  ranked: {
    effort: {
      name: "Provincial fund against the national fund",
      meaning: "the year's plan of the provincial fund divided by that of the national fund, of one province",
    },
    punctual: {
      name: "In time",
      meaning:
        "projects accepted by the day their contract ended, of those whose contract ended between the beginning of last year and the end of the period, stopped ones left out; reports certified by the day their period was due, of those certified",
    },
    accuracy: {
      name: "Difference of an estimate",
      meaning: "(estimate less actual) divided by actual, of the same period last year",
    },
    behind: {
      name: "Behind the region's pace",
      meaning: "the year's plan times the region's percentage, less what is executed",
    },
    "content-behind": {
      name: "A content behind the pace",
      meaning: "the content's plan times the percentage of all contents together, less what is disbursed",
    },
    projects: { name: "Projects", meaning: "projects with money in the year's plan, each counted once" },
    "release-days": {
      name: "Days to a release",
      meaning: "from the signing of the latest plan decision of the national fund to that of the release",
    },
  },
  amount: {
    plan: "Sum of the signed lines of the plan decisions issued for the budget year",
    released: "Sum of the releases of the national fund through the period",
    committed: "Value of the contracts signed through the period",
    disbursed: "Advances and payments, less refunds and reversals, through the period",
    actual: "Certified by a report of exactly this period; otherwise disbursed, by vouchers",
    estimate: "Estimate certified by a report of exactly this period",
  },
  term: {
    plan: "the year's plan",
    released: "released through the period",
    committed: "contracted through the period",
    disbursed: "disbursed through the period",
    actual: "executed through the period",
    estimate: "estimated through the period",
    planBefore: "the plan of the year before",
    actualBefore: "executed in the same period of last year",
    periodBefore: "executed in the same period of last year",
  },
  column: {
    own: "{amount}",
    "scope-all": "{amount} of both funds of the region",
    nation: "{amount} of the country's provincial fund",
    "national-fund": "{amount} of the national fund",
  },
};
