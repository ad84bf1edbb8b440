import type { ImportPreview } from "@/lib/domain/intake/import-run";
import type { DecisionOfRows } from "./plan-lines/decisions-of-rows";
import type { DraftOfRows } from "./projects/drafts-of-rows";
import type { PublishedRow } from "./published-figures/read-published-figures";
import type { RegisterRow } from "./registers/read-row";
import type { VoucherRow } from "./vouchers/read-row";

/** Rows shown before saving; the file itself has all of them. */
const SHOWN = 20;

/** The first đề án of a sheet as they were read. */
export function previewOfDrafts(drafts: readonly DraftOfRows[]): ImportPreview {
  const rows = drafts.slice(0, SHOWN).map(({ row, title, fund, year, content, budget }) => {
    const support = budget.reduce((sum, line) => sum + line.support, 0n);
    return [`${row}`, title, fund, `${year}`, content, `${support}`];
  });
  return { columns: ["row", "title", "fund", "year", "content", "support"], rows };
}

/** The first plan lines of a sheet as they were read. */
export function previewOfDecisions(decisions: readonly DecisionOfRows[]): ImportPreview {
  const lines = decisions.flatMap(({ number, fund, year, kind, lines: own }) =>
    own.slice(0, SHOWN).map((line) => ({ number, fund, year, kind, ...line })),
  );
  const rows = lines.slice(0, SHOWN).map(({ row, number, fund, year, kind, projectCode, unitId, content, amount }) => {
    return [`${row}`, number, fund, `${year}`, kind, projectCode ?? unitId ?? "", content, `${amount}`];
  });
  return { columns: ["row", "decision", "fund", "year", "decisionKind", "of", "content", "amount"], rows };
}

/** The first vouchers of a sheet as they were read. */
export function previewOfVouchers(vouchers: readonly VoucherRow[]): ImportPreview {
  const rows = vouchers.slice(0, SHOWN).map((one) => {
    const { row, projectCode, contractNumber, kind, amount, paidOn, budgetYear, number } = one;
    return [`${row}`, projectCode, contractNumber, kind, `${amount}`, paidOn, `${budgetYear}`, number];
  });
  return { columns: ["row", "project", "contract", "voucherKind", "amount", "paidOn", "year", "number"], rows };
}

/** A figure of a sheet, and what another source states. */
type Disputed = {
  readonly row: PublishedRow;
  readonly other: { readonly printed: string; readonly unit: string; readonly source: string };
};

/** The first published figures of a sheet as they were read, those first that another source states otherwise. */
export function previewOfFigures(figures: readonly PublishedRow[], disagreements: readonly Disputed[]): ImportPreview {
  const others = new Map(disagreements.map(({ row, other }) => [row.row, other]));
  const first = figures.filter(({ row }) => others.has(row)).slice(0, SHOWN);
  const rest = figures.filter(({ row }) => !others.has(row)).slice(0, SHOWN - first.length);
  const rows = [...first, ...rest].map(({ row, scope, year, through, fund, measure, printed, unit, source }) => {
    const other = others.get(row);
    const stated = other ? `${other.printed} ${other.unit} – ${other.source}` : "";
    const about = [scope, year, through, fund].map((part) => `${part ?? ""}`);
    return [`${row}`, ...about, measure, `${printed} ${unit}`, source, stated];
  });
  return { columns: ["row", "scope", "year", "through", "fund", "measure", "value", "source", "other"], rows };
}

/** The first entries of a sheet of a register as they were read, their fields as they are kept. */
export function previewOfEntries(entries: readonly RegisterRow[]): ImportPreview {
  const rows = entries.slice(0, SHOWN).map(({ row, unitId, name, fields }) => {
    return [`${row}`, unitId, name, JSON.stringify(fields)];
  });
  return { columns: ["row", "unit", "name", "fields"], rows };
}
