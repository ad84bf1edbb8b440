import type { Translated } from "../translated";
import type { measures as vietnamese } from "../vi/measures";

/** Names of measures, columns and origins, and the sentences beside figures, in English. */
export const measures: Translated<typeof vietnamese> = {
  name: {
    plan: "Plan",
    released: "Released",
    committed: "Contracted",
    disbursed: "Disbursed",
    actual: "Executed",
    estimate: "Estimated execution",
    executed: "Executed against plan",
    releasedOfPlan: "Released against the national fund's plan",
    estimateExecuted: "Estimate against plan",
    planGrowth: "Plan against the year before",
    actualGrowth: "Executed against the same period",
    estimateGrowth: "Estimate against the same period",
    planShare: "Share of the plan",
    actualShare: "Share of execution",
    estimateShare: "Share of the estimate",
    planShareOfNation: "Share of all provincial funds' plan",
  },
  column: { ALL: "Total", KCQG: "National", KCDP: "Provincial" },
  columnLong: { ALL: "Both funds", KCQG: "National fund (KCQG)", KCDP: "Provincial funds (KCĐP)" },
  origin: {
    records: "Provisional",
    certified: "Certified",
    published: "Published",
    mixed: "Partly certified",
    decisions: "By decisions",
  },
  originDetail: {
    records: "Added up from vouchers; no certified report yet.",
    certified: "From certified reports of exactly this period.",
    published: "Taken from a published source; the portal has no records for it.",
    mixed: "Partly from certified reports, the rest added up from vouchers.",
    decisions: "The sum of the signed lines of issued decisions.",
  },
  coverage: "{reporting}/{expected} provinces",
  scope: { VN: "Whole country", BAC: "North", MTTN: "Central and Highlands", NAM: "South" },
  regionPhrase: { BAC: "northern region", MTTN: "central and highlands region", NAM: "southern region" },
  note: {
    "rebased-to-34": {
      asked: "Figures are re-based to today's 34 provinces, as chosen.",
      comparison: "A comparison across 1 July 2025: figures are re-based to today's 34 provinces.",
      "facts-after-merger":
        "Some figures were recorded under units that exist since 1 July 2025, so all are re-based to today's 34.",
      "new-unit": "This unit exists since 1 July 2025: earlier figures are the sum of the units it was formed from.",
    },
    "running-period": "The period is still running: figures through month {through} will change.",
    "incomplete-plan":
      "Provincial plans of {year} are known for {reporting} of {expected} provinces; ratios that need all of them are not computed.",
    "incomplete-estimate": "Estimates are known for {reporting} of {expected} provinces.",
    "no-ratio": {
      zero: "{measure}: not computed, the denominator is zero.",
      missing: "{measure}: not computed, one side is unknown.",
      incomplete: "{measure}: not computed, one side lacks provinces.",
    },
    "published-figure": "{measure}: as published by “{source}”.",
    "provisional-actual": "Execution is added up from vouchers; no certified report yet.",
    "unit-closed": "This unit was closed on {closedOn}; since then its figures belong to {successorName}.",
    "predecessors-summed": "Figures before 1 July 2025 are the sum of: {predecessors}.",
    rounding: "Rounded once from đồng: parts may differ from their total by 0.1.",
    "unknown-content": "There is no content “{content}”; all contents are counted.",
    "unconfirmed-region":
      "The region's list of provinces follows the conferences of 2025 and is not yet confirmed for this programme.",
  },
};
