import type { ReportTable } from "@/lib/domain/report/report-table";
import { STATEMENT_GROUPS, type StatementHead } from "@/lib/domain/statement/statement";
import type { StatementSum, statementSums } from "@/lib/domain/statement/statement-sums";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Statements as a list, the latest first. */
export function statementListTable(
  items: readonly (StatementHead & { readonly lines: number })[],
  nameOf: (unitId: string) => string,
  locale: Locale,
): ReportTable {
  const { statements: words, projects } = wordsOf(locale);
  return {
    ...{ name: "statements", title: words.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "file", label: words.fileName, kind: "text", head: true, language: "vi" },
      { key: "unit", label: words.unit, kind: "text" },
      { key: "fund", label: words.fund, kind: "text" },
      { key: "year", label: words.year, kind: "text", firm: true },
      { key: "period", label: words.period, kind: "text" },
      { key: "lines", label: words.lines, kind: "count" },
    ],
    rows: items.map(({ id, fileName, unitId, fund, budgetYear, fromOn, toOn, lines }) => ({
      key: id,
      values: [
        ...[fileName, nameOf(unitId), projects.funds[fund], String(budgetYear)],
        ...[`${formatDate(fromOn, locale)} – ${formatDate(toOn, locale)}`, lines],
      ],
      links: { file: `/vouchers/statements/${id}` },
    })),
  };
}

/** The sums of a statement: of each group and altogether, both sides and their difference. */
export function statementSumsTable(
  id: string,
  { groups, all }: ReturnType<typeof statementSums>,
  locale: Locale,
): ReportTable {
  const { statements: words } = wordsOf(locale);
  const values = ({ rows, treasury, portal }: StatementSum) => [rows, treasury, portal, treasury - portal];
  return {
    ...{ name: "statement-sums", title: words.title, about: [], notes: [] },
    columns: [
      { key: "group", label: words.group, kind: "text", head: true },
      { key: "rows", label: words.rows, kind: "count" },
      { key: "treasury", label: words.treasury, kind: "money" },
      { key: "portal", label: words.portal, kind: "money" },
      { key: "difference", label: words.difference, kind: "money", signed: true },
    ],
    totals: [{ key: "total", level: "total", values: [words.total, ...values(all)] }],
    rows: STATEMENT_GROUPS.map((group) => ({
      key: group,
      values: [words.groups[group], ...values(groups[group])],
      links: { group: `/vouchers/statements/${id}?group=${group}` },
    })),
  };
}
