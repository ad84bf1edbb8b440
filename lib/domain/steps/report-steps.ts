import type { ReportStepRow } from "./step";

const WRITING = { of: "report", from: ["DRAFT", "RETURNED"] } as const;
const MINISTRY = { of: "report", from: ["SUBMITTED"], by: ["MINISTRY_OFFICER", "MINISTRY_LEADER"] } as const;

/**
 * The way of a province's periodic report (domain §6): its officer writes it, its head certifies it, the Ministry returns
 * or approves it and locks it. What counts is corrected by a further version, which goes the same way; until it is approved,
 * the province that began it may withdraw it while it is its own again. A first report is owed and only stays unfinished.
 */
export const REPORT_STEPS = {
  "report.begin": {
    of: "report",
    permission: "report.begin",
    verb: "begin",
    from: ["OPEN"],
    to: "DRAFT",
    by: ["PROVINCE_OFFICER"],
    requires: [],
    note: "none",
  },
  "report.write": {
    ...WRITING,
    permission: "report.write",
    to: null,
    by: ["PROVINCE_OFFICER"],
    requires: [],
    note: "none",
  },
  "report.present": {
    ...WRITING,
    permission: "report.present",
    verb: "present",
    to: null,
    by: ["PROVINCE_OFFICER"],
    requires: [],
    note: "optional",
  },
  "report.decline": {
    ...WRITING,
    permission: "report.decline",
    verb: "decline",
    to: null,
    by: ["PROVINCE_LEADER"],
    requires: ["reason-given"],
    note: "required",
  },
  "report.submit": {
    ...WRITING,
    permission: "report.submit",
    verb: "submit",
    to: "SUBMITTED",
    by: ["PROVINCE_LEADER"],
    requires: ["by-another-person", "period-takes", "whole", "explained"],
    note: "optional",
    apartFrom: ["report.write", "report.present"],
  },
  "report.withdraw": {
    ...WRITING,
    permission: "report.withdraw",
    verb: "withdraw",
    to: "WITHDRAWN",
    by: ["PROVINCE_OFFICER", "PROVINCE_LEADER"],
    requires: ["a-correction", "reason-given"],
    note: "required",
  },
  "report.return": {
    ...MINISTRY,
    permission: "report.return",
    verb: "return",
    to: "RETURNED",
    requires: ["reason-given"],
    note: "required",
  },
  "report.approve": {
    ...MINISTRY,
    permission: "report.approve",
    verb: "approve",
    to: "APPROVED",
    requires: ["by-another-person"],
    note: "optional",
    apartFrom: ["report.write", "report.present", "report.submit"],
  },
  "report.lock": {
    of: "report",
    permission: "report.lock",
    verb: "lock",
    from: ["APPROVED"],
    to: "LOCKED",
    by: ["MINISTRY_LEADER"],
    requires: [],
    note: "optional",
  },
  "report.restate": {
    of: "report",
    permission: "report.restate",
    verb: "restate",
    from: ["APPROVED", "LOCKED"],
    to: null,
    by: ["PROVINCE_OFFICER", "PROVINCE_LEADER"],
    requires: ["reason-given"],
    note: "required",
  },
} as const satisfies Record<string, ReportStepRow>;

/** A step that stands in a report's history; writing has its own, and a correction begins another report. */
export type ReportMove = Exclude<keyof typeof REPORT_STEPS, "report.write" | "report.restate">;

/** The words of its addresses (contract §4). */
export const REPORT_VERBS = ["begin", "present", "decline", "submit", "withdraw", "return", "approve", "lock"] as const;
export type ReportVerb = (typeof REPORT_VERBS)[number];
