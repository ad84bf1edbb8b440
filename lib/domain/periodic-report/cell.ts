import { FUNDS, type Fund } from "../fund";

/** What a report says of each fund (domain §6); others of the money chain come from documents only. */
export const REPORTED_MEASURES = ["PLAN", "ACTUAL", "ESTIMATE"] as const;
export type ReportedMeasure = (typeof REPORTED_MEASURES)[number];

/** Kết quả, tồn tại, nguyên nhân (khách quan, chủ quan), giải pháp, kiến nghị. `causes` are the objective ones. */
export const REPORT_SECTIONS = ["results", "limits", "causes", "subjectiveCauses", "solutions", "proposals"] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** One amount in đồng: of a fund, in all or of one content. */
export type AmountCell = {
  readonly of: "amount";
  readonly fund: Fund;
  readonly measure: ReportedMeasure;
  readonly content: string | null;
};
/** How many of an indicator were achieved with a fund's money. */
export type OutputCell = { readonly of: "output"; readonly fund: Fund; readonly indicator: string };
/** One passage of the text. */
export type TextCell = { readonly of: "text"; readonly section: ReportSection };
export type ReportCell = AmountCell | OutputCell | TextCell;

/** A cell by its name: `KCQG.ACTUAL`, `KCQG.ACTUAL.ND3`, `KCDP.outputs.fairs`, `text.results`. */
export type CellKey = string;

const CODE = /^[A-Za-z0-9-]{1,60}$/;

/** The name of a cell, as forms, the API, explanations and remarks have it. */
export function cellKey(cell: ReportCell): CellKey {
  if (cell.of === "text") return `text.${cell.section}`;
  if (cell.of === "output") return `${cell.fund}.outputs.${cell.indicator}`;
  return cell.content === null ? `${cell.fund}.${cell.measure}` : `${cell.fund}.${cell.measure}.${cell.content}`;
}

/** The name of an amount: in all, or of a content. */
export function amountKey(fund: Fund, measure: ReportedMeasure, content: string | null = null): CellKey {
  return cellKey({ of: "amount", fund, measure, content });
}

/** The cell of a name; null for a name that is none. Whether its content or indicator exists is not asked here. */
export function cellOf(key: CellKey): ReportCell | null {
  const [first, second, third, ...more] = key.split(".", 4);
  if (second === undefined || more.length > 0) return null;
  if (first === "text") return third === undefined ? textCell(second) : null;
  const fund = FUNDS.find((one) => one === first);
  if (!fund || (third !== undefined && !CODE.test(third))) return null;
  if (second === "outputs") return third === undefined ? null : { of: "output", fund, indicator: third };
  const measure = REPORTED_MEASURES.find((one) => one === second);
  return measure ? { of: "amount", fund, measure, content: third ?? null } : null;
}

function textCell(name: string): TextCell | null {
  const section = REPORT_SECTIONS.find((one) => one === name);
  return section ? { of: "text", section } : null;
}
