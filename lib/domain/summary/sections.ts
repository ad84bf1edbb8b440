import { SUMMARY_TEXTS } from "./passages";
import { SUMMARY_PARTS } from "./summary";

/** What the last part has from the conference: kiến nghị, tham luận, khen thưởng, đăng cai lần sau và bàn giao. */
export const SUMMARY_LISTS = ["proposals", "papers", "awards", "next-host"] as const;
export type SummaryListName = (typeof SUMMARY_LISTS)[number];

/** The sections of a report in their usual order (domain §7): parts drawn from figures, then those of part F. */
export const SUMMARY_SECTIONS = [...SUMMARY_PARTS, ...SUMMARY_TEXTS, ...SUMMARY_LISTS] as const;
export type SummarySectionCode = (typeof SUMMARY_SECTIONS)[number];
