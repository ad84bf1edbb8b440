import type { ThroughMonth } from "../period/period";
import { REPORT_SECTIONS, type ReportSection } from "./cell";
import type { PeriodKey } from "./period";

/** The sheets of a report's workbook. */
export const FORM_PARTS = ["amounts", "outputs", "passages", "own"] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** Whose report of which period a workbook is. */
export type FormOf = PeriodKey & { readonly unitId: string };

/** Mã dòng of the row of totals; no content is called so. */
export const TOTAL_CODE = "TONG";

const MARK = /(?:^|\s)([0-9]{4})\/([1-9]|1[0-2])\/([a-z0-9-]{2,60})\/(amounts|outputs|passages|own)$/;

/** Mã biểu, printed on each sheet: which part of which report it is, so that it is known again when it comes back. */
export function formMark({ year, through, unitId }: FormOf, part: FormPart): string {
  return `${year}/${through}/${unitId}/${part}`;
}

/** What a printed mark says; null for a text that has none. */
export function readFormMark(text: string): { readonly of: FormOf; readonly part: FormPart } | null {
  const match = MARK.exec(text.slice(0, 200).trim());
  if (!match) return null;
  const [, year, through, unitId = "", part] = match;
  return {
    of: { year: Number(year), through: Number(through) as ThroughMonth, unitId },
    part: FORM_PARTS.find((one) => one === part) ?? "amounts",
  };
}

/** The passage of a code of a row. */
export function sectionOf(code: string): ReportSection | null {
  return REPORT_SECTIONS.find((one) => one.toLowerCase() === code.toLowerCase()) ?? null;
}

/** Whether a form was printed for this report. */
export function sameReport(one: FormOf, other: FormOf): boolean {
  return one.year === other.year && one.through === other.through && one.unitId === other.unitId;
}
