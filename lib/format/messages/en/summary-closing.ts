import type { Translated } from "../translated";
import type { summaryClosing as vietnamese } from "../vi/summary-closing";

export const summaryClosing: Translated<typeof vietnamese> = {
  table: {
    proposals: "Proposals and their answers",
    papers: "Papers given at the conference",
    awards: "Who was awarded",
  },
  head: {
    proposal: "Proposal",
    from: "Proposed by",
    addressee: "To",
    answer: "Answer",
    status: "Outcome",
    paper: "Paper",
    unit: "Of",
    speaker: "Given by",
    award: "Award",
    awarded: "Awarded to",
  },
  nextHost: "Host of the next conference: {host}.",
  nextHostIn: "Host of the next conference, planned for {year}: {host}.",
  nextIn: "The next conference is planned for {year}.",
};
