import type { reports as vietnamese } from "../vi/reports";

type Words<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Words<T[Key]> };

/** Words of periodic reports and their periods, in English. */
export const reports: Words<typeof vietnamese> = {
  title: "Periodic reports",
  lead: "One report for each province and period, cumulative from 1 January. What the Ministry approved is the official figure.",
  of: "Report of {unit}, {period}",
  states: {
    OPEN: "Not begun",
    DRAFT: "Being written",
    SUBMITTED: "Certified, awaiting the Ministry",
    RETURNED: "Returned by the Ministry",
    APPROVED: "Approved by the Ministry",
    LOCKED: "Locked",
  },
  measures: { PLAN: "Plan", ACTUAL: "Actual", ESTIMATE: "Estimate" },
  sections: {
    results: "Results",
    limits: "Limits",
    causes: "Objective causes",
    subjectiveCauses: "Subjective causes",
    solutions: "Solutions",
    proposals: "Proposals",
  },
  periodStates: { PLANNED: "Not open yet", OPEN: "Open", CLOSED: "Closed" },
  findings: {
    missing: "{cell}: this period asks for it and it is empty. Write the amount, 0 where there is none.",
    "parts-over-total":
      "{cell}: the contents come to {value}, more than the total {against}. Mend a content or the total.",
    "parts-under-total":
      "{cell}: every content is given and they come to {value}, less than the total {against}. Mend a content or the total.",
    "estimate-below-actual": "{cell}: the estimate {value} is below what was carried out, {against}. Mend one of them.",
    difference: "{cell}: reported {value}, recorded in the portal {against}, a difference of {gap}.",
    "over-plan": "{cell}: {value}, above the plan {against}.",
    "below-earlier": "{cell}: {value}, below the cumulative amount certified in the earlier period, {against}.",
    "jump-year": "{cell}: {value}, far from the same period of last year, {against}.",
    "jump-period": "{cell}: {value}, growing far faster than up to the earlier period, {against}.",
    "share-moved": "The national fund's share of the actual is {value}, far from last year's {against}.",
  },
  cell: { total: "total", outputs: "outputs", empty: "empty" },
};
