import type { AcceptanceList, ListedAcceptance } from "@/lib/domain/project/acceptance-query";
import type { ReportColumn, ReportLine, ReportRow, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { wordsOf } from "../words";

/** A list of acceptances with that year's money, the sums over all that match on top. */
export function acceptanceListTable(list: AcceptanceList, about: readonly ReportLine[], locale: Locale): ReportTable {
  const words = wordsOf(locale).acceptances;
  const columns = columnsOf(locale);
  const sums: Record<string, ReportValue> = {
    project: fill(words.total, { count: formatCount(list.total, locale) }),
    ...list.totals,
  };
  return {
    name: "acceptances",
    title: words.title,
    about,
    columns,
    totals: [{ key: "total", level: "total", values: columns.map(({ key }) => sums[key] ?? null) }],
    rows: list.items.map((item, at) => ({
      ...rowOf(item, columns, locale),
      ordinal: String((list.page - 1) * list.size + at + 1),
    })),
    notes: [words.note],
  };
}

function columnsOf(locale: Locale): ReportColumn[] {
  const { acceptances: words, projects, vouchers } = wordsOf(locale);
  return [
    { key: "project", label: vouchers.field.project, kind: "text", head: true, language: "vi" },
    { key: "code", label: projects.columns.code, kind: "text", under: "project", firm: true },
    { key: "fund", label: vouchers.field.fund, kind: "text", under: "project" },
    { key: "unit", label: vouchers.field.unit, kind: "text" },
    { key: "budgetYear", label: vouchers.field.budgetYear, kind: "text", under: "unit" },
    { key: "acceptedOn", label: words.acceptedOn, kind: "day" },
    { key: "outputs", label: words.outputs, kind: "text", only: "screen" },
    { key: "reached", label: words.reached, kind: "count", only: "file" },
    { key: "targets", label: words.targets, kind: "count", only: "file" },
    { key: "contracted", label: words.contracted, kind: "money", total: true },
    { key: "paid", label: words.paid, kind: "money", total: true },
    { key: "settled", label: words.settled, kind: "money", total: true },
    { key: "settledOn", label: words.settledOn, kind: "day" },
    { key: "dueOn", label: words.dueOn, kind: "day" },
    { key: "daysLate", label: words.daysLate, kind: "count", only: "file" },
  ];
}

function rowOf(item: ListedAcceptance, columns: readonly ReportColumn[], locale: Locale): Omit<ReportRow, "ordinal"> {
  const { acceptances: words, projects } = wordsOf(locale);
  const { projectCode, projectTitle, fund, unitName, budgetYear, targets, reached, ...own } = item;
  const counts = { reached: formatCount(reached, locale), targets: formatCount(targets, locale) };
  const known: Record<string, ReportValue> = {
    ...{ ...own, targets, reached, project: projectTitle, code: projectCode },
    fund: projects.funds[fund],
    unit: unitName,
    budgetYear: String(budgetYear),
    outputs: targets === 0 ? words.noTargets : fill(words.ofTargets, counts),
  };
  const project = `/projects/${encodeURIComponent(projectCode)}`;
  return {
    key: `${projectCode}-${budgetYear}`,
    values: columns.map(({ key }) => known[key] ?? null),
    links: {
      project,
      acceptedOn: `${project}/acceptance?year=${budgetYear}`,
      ...(item.settledOn && { settledOn: `${project}/settlement` }),
    },
    linkNames: { acceptedOn: fill(words.minutesOf, { code: projectCode, year: String(budgetYear) }) },
    marks: { fund: fund === "KCQG" ? "kcqg" : "kcdp" },
    ...(item.daysLate && { alarms: { dueOn: fill(words.late, { days: formatCount(item.daysLate, locale) }) } }),
  };
}
