import type { Translated } from "../translated";
import type { published as vietnamese } from "../vi/published";

/** Words of the page of published figures and their sources, in English. */
export const published: Translated<typeof vietnamese> = {
  title: "Published figures and their sources",
  lead: "Each figure as its source printed it, beside what the portal computes from decisions, contracts and vouchers for the same scope and period.",
  filters: {
    label: "Filter published figures",
    scope: "Scope",
    year: "Year",
    all: "All",
    submit: "Show",
    clear: "Clear",
  },
  columns: {
    figure: "Figure",
    scope: "Scope",
    period: "Period",
    printed: "Printed",
    computed: "Computed",
    exact: "Exact",
    verdict: "Verdict",
  },
  target: "{name} (planned)",
  corrections: {
    title: "Corrections",
    corrected: "{figure}: {after} instead of {before}, corrected on {day}, source “{source}”. Reason: {reason}",
    withdrawn: "{figure}: {before} was withdrawn on {day}, source “{source}”. Reason: {reason}",
  },
  noPeriod: "no period named",
  source: "{source}, {day}",
  sourceUndated: "{source}, undated",
  verdicts: {
    equal: "equal",
    "within-rounding": "within rounding",
    different: "different",
    "no-records": "no records",
  },
  verdictHelp: {
    equal: "Our value, rounded once to the printed digits, is the printed text.",
    "within-rounding": "Our side itself rests on printed figures, so rounding intervals are compared; they meet.",
    different: "Our value is another than the printed one.",
    "no-records": "The portal has no decision, contract or voucher to compute this figure from.",
  },
  other: {
    "plan-decisions": "Plan decisions",
    "projects-contracted": "Projects contracted",
    "support-to-establishment": "Support to one establishment",
  },
  summary: "{count} published figures",
  onPage: "On this page:",
  empty: { title: "No published figures", text: "No source has been entered for this scope and year." },
};
