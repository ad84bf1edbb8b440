import type { ReportColumn, ReportLine, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import type { MoneyAtRisk, RiskList } from "@/lib/domain/risk/risk";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { wordsOf } from "../words";

/**
 * Money that stands still, one row a sum. Where several kinds are listed together no sum stands on top: they overlap.
 */
export function riskListTable(
  list: RiskList,
  ofOneKind: boolean,
  about: readonly ReportLine[],
  locale: Locale,
): ReportTable {
  const words = wordsOf(locale).risks;
  const columns = columnsOf(ofOneKind, locale);
  const sums: Record<string, ReportValue> = {
    project: fill(words.listTotal, { count: formatCount(list.total, locale) }),
    amount: list.amount,
  };
  return {
    name: "money-at-risk",
    title: words.listTitle,
    about,
    columns,
    totals: ofOneKind ? [{ key: "total", level: "total", values: columns.map(({ key }) => sums[key] ?? null) }] : [],
    rows: list.items.map((item, at) => ({
      key: String(at),
      ordinal: String((list.page - 1) * list.size + at + 1),
      values: columns.map(({ key }) => valuesOf(item, locale)[key] ?? null),
      ...(item.project && { links: { project: `/projects/${encodeURIComponent(item.project.code)}` } }),
      marks: { fund: item.fund === "KCQG" ? ("kcqg" as const) : ("kcdp" as const) },
    })),
    notes: [],
  };
}

function columnsOf(ofOneKind: boolean, locale: Locale): ReportColumn[] {
  const { risks: words } = wordsOf(locale);
  return [
    { key: "project", label: words.project, kind: "text", head: true, language: "vi" },
    { key: "code", label: words.code, kind: "text", under: "project", firm: true },
    { key: "fund", label: words.fund, kind: "text", under: "project" },
    { key: "risk", label: words.kind, kind: "text" },
    { key: "unit", label: words.province, kind: "text" },
    { key: "contract", label: words.contract, kind: "text", firm: true },
    { key: "year", label: words.year, kind: "text" },
    { key: "since", label: words.since, kind: "day" },
    { key: "days", label: words.days, kind: "count" },
    { key: "amount", label: words.amount, kind: "money", ...(ofOneKind && { total: true as const }) },
  ];
}

function valuesOf(item: MoneyAtRisk, locale: Locale): Record<string, ReportValue> {
  const { risks, projects } = wordsOf(locale);
  return {
    project: item.project?.title ?? risks.notShared,
    code: item.project?.code ?? null,
    fund: projects.funds[item.fund],
    risk: risks.kinds[item.risk],
    unit: item.unitName,
    contract: item.contractNumber,
    year: String(item.budgetYear),
    since: item.since,
    days: item.days,
    amount: item.amount,
  };
}
