import type { ImportPreview } from "@/lib/domain/intake/import-run";
import { formatDate } from "@/lib/format/date";
import { PREVIEW_HEADINGS } from "@/lib/format/intake/preview-headings";
import { figureInWords } from "@/lib/format/intake/row-echo";
import type { Locale } from "@/lib/format/locale";
import { formatMoney } from "@/lib/format/money";
import type { DecisionOfRows } from "./plan-lines/decisions-of-rows";
import type { DraftOfRows } from "./projects/drafts-of-rows";
import type { PublishedRow } from "./published-figures/read-published-figures";
import type { VoucherRow } from "./vouchers/read-row";

/** Rows shown before saving; the file itself has all of them. */
const SHOWN = 20;

/** The first đề án of a sheet as they were read. */
export function previewOfDrafts(drafts: readonly DraftOfRows[], locale: Locale): ImportPreview {
  const rows = drafts.slice(0, SHOWN).map(({ row, title, fund, year, content, budget }) => {
    const support = budget.reduce((sum, line) => sum + line.support, 0n);
    return [`${row}`, title, fund, `${year}`, content, formatMoney(support, "dong", locale)];
  });
  return { headings: PREVIEW_HEADINGS[locale].projects, rows };
}

/** The first plan lines of a sheet as they were read. */
export function previewOfDecisions(decisions: readonly DecisionOfRows[], locale: Locale): ImportPreview {
  const lines = decisions.flatMap(({ number, fund, year, kind, lines: own }) =>
    own.slice(0, SHOWN).map((line) => ({ number, fund, year, kind, ...line })),
  );
  const rows = lines.slice(0, SHOWN).map(({ row, number, fund, year, kind, projectCode, unitId, content, amount }) => {
    const of = projectCode ?? unitId ?? "";
    return [`${row}`, number, `${fund} ${year}`, kind, of, content, formatMoney(amount, "dong", locale)];
  });
  return { headings: PREVIEW_HEADINGS[locale]["plan-lines"], rows };
}

/** The first vouchers of a sheet as they were read. */
export function previewOfVouchers(vouchers: readonly VoucherRow[], locale: Locale): ImportPreview {
  const rows = vouchers.slice(0, SHOWN).map((one) => {
    const { row, projectCode, contractNumber, kind, amount, paidOn, budgetYear, number } = one;
    const money = formatMoney(amount, "dong", locale);
    return [`${row}`, projectCode, contractNumber, kind, money, formatDate(paidOn, locale), `${budgetYear}`, number];
  });
  return { headings: PREVIEW_HEADINGS[locale].vouchers, rows };
}

/** A figure of a sheet, and what another source states. */
type Disputed = {
  readonly row: PublishedRow;
  readonly other: { readonly printed: string; readonly unit: string; readonly source: string };
};

/** The first published figures of a sheet as they were read, those first that another source states otherwise. */
export function previewOfFigures(
  figures: readonly PublishedRow[],
  disagreements: readonly Disputed[],
  locale: Locale,
): ImportPreview {
  const others = new Map(disagreements.map(({ row, other }) => [row.row, other]));
  const first = figures.filter(({ row }) => others.has(row)).slice(0, SHOWN);
  const rest = figures.filter(({ row }) => !others.has(row)).slice(0, SHOWN - first.length);
  const rows = [...first, ...rest].map((figure) => {
    const other = others.get(figure.row);
    const stated = other ? `${other.printed} ${other.unit} – ${other.source}` : "";
    return [`${figure.row}`, figureInWords(figure, locale), `${figure.printed} ${figure.unit}`, figure.source, stated];
  });
  return { headings: PREVIEW_HEADINGS[locale]["published-figures"], rows };
}
