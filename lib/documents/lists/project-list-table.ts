import { standingOf } from "@/lib/domain/calendar/deadline";
import { ratioOf } from "@/lib/domain/figures/ratio";
import type { ListedProject, ProjectList } from "@/lib/domain/project/project-list";
import type { ProjectSortKey } from "@/lib/domain/project/project-query";
import type { ReportColumn, ReportLine, ReportRow, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import { formatDeadline } from "@/lib/format/deadline";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Columns of money by the key they are ordered by, and the measure each shows. */
const MEASURES = {
  support: "support",
  assigned: "plan",
  released: "released",
  committed: "committed",
  paid: "disbursed",
} as const satisfies Partial<Record<ProjectSortKey, keyof ProjectList["totals"]>>;
const MEASURE_KEYS = Object.keys(MEASURES) as (keyof typeof MEASURES)[];

/** A list of đề án: the sums over all that match on top, plan money that no đề án has yet, then the page's rows. */
export function projectListTable(list: ProjectList, about: readonly ReportLine[], locale: Locale): ReportTable {
  const { projects: words, layout } = wordsOf(locale);
  const columns = columnsOf(locale);
  return {
    name: "projects",
    title: words.title,
    about,
    columns,
    totals: [
      sumRow("total", layout.table.total, list.totals, columns),
      ...(list.notSharedOut
        ? [
            sumRow("not-shared-out", words.notSharedOut, { plan: list.notSharedOut }, columns),
            sumRow("plan", words.planTotal, { plan: list.totals.plan + list.notSharedOut }, columns),
          ]
        : []),
    ],
    rows: list.items.map((project, at) => projectRow(project, (list.page - 1) * list.size + at + 1, columns, locale)),
    notes: [],
  };
}

function columnsOf(locale: Locale): ReportColumn[] {
  const words = wordsOf(locale).projects;
  return [
    { key: "title", label: words.columns.project, kind: "text", language: "vi", head: true, sortable: true },
    { key: "code", label: words.columns.code, kind: "text", under: "title", firm: true },
    { key: "fund", label: words.filters.fund, kind: "text", under: "title" },
    { key: "content", label: words.filters.content, kind: "text", under: "title" },
    { key: "unit", label: words.columns.unit, kind: "text", firm: true, sortable: true },
    { key: "year", label: words.columns.year, kind: "text", firm: true, sortable: true },
    { key: "state", label: words.columns.state, kind: "text", firm: true, sortable: true },
    { key: "due", label: words.columns.due, kind: "day", under: "state", only: "screen" },
    { key: "standing", label: words.columns.daysLeft, kind: "text", under: "state", only: "screen" },
    { key: "stageDue", label: words.columns.stageDue, kind: "day", only: "file" },
    { key: "daysLeft", label: words.columns.daysLeft, kind: "count", only: "file" },
    { key: "endOn", label: words.columns.endOn, kind: "day", only: "file" },
    { key: "overdue", label: words.columns.overdue, kind: "count", only: "file" },
    ...MEASURE_KEYS.map((key) => ({
      key,
      label: words.columns[key],
      kind: "money" as const,
      sortable: true as const,
      total: true as const,
    })),
    { key: "paidRatio", label: words.columns.paidRatio, kind: "ratio" },
  ];
}

function projectRow(
  project: ListedProject,
  ordinal: number,
  columns: readonly ReportColumn[],
  locale: Locale,
): ReportRow {
  const words = wordsOf(locale).projects;
  const { code, title, fund, content, unit, startYear, endYear, state, amounts, endOn, daysOverdue, deadline } =
    project;
  const known: Record<string, ReportValue> = {
    title,
    code,
    fund: words.funds[fund],
    content: content[locale],
    unit: unit.name,
    year: startYear === endYear ? String(startYear) : `${startYear}–${endYear}`,
    state: words.states[state],
    due: deadline?.dueOn ?? endOn,
    standing: deadline && standingOf(deadline) === "in-time" ? formatDeadline(deadline, locale) : null,
    stageDue: deadline?.dueOn ?? null,
    daysLeft: deadline?.daysLeft ?? null,
    endOn,
    overdue: daysOverdue,
    ...Object.fromEntries(MEASURE_KEYS.map((key) => [key, amounts[MEASURES[key]]])),
    paidRatio: ratioOf(amounts.disbursed, amounts.committed),
  };
  return {
    key: code,
    ordinal: String(ordinal),
    values: columns.map(({ key }) => known[key] ?? null),
    links: { title: `/projects/${encodeURIComponent(code)}` },
    marks: { fund: fund === "KCQG" ? "kcqg" : "kcdp" },
    ...alarmOf(project, locale),
  };
}

/** What stands beside the deadline: of a stage where it has passed or is about to, else how long the đề án is past its end. */
function alarmOf({ deadline, daysOverdue }: ListedProject, locale: Locale): Pick<ReportRow, "alarms"> {
  if (deadline) return standingOf(deadline) === "in-time" ? {} : { alarms: { due: formatDeadline(deadline, locale) } };
  const { overdueBy } = wordsOf(locale).projects;
  return daysOverdue ? { alarms: { due: overdueBy.replace("{days}", String(daysOverdue)) } } : {};
}

function sumRow(
  key: string,
  label: string,
  sums: Partial<ProjectList["totals"]>,
  columns: readonly ReportColumn[],
): ReportRow {
  const values = columns.map(({ key: column, head }): ReportValue => {
    if (head) return label;
    const key = MEASURE_KEYS.find((measure) => measure === column);
    return key ? (sums[MEASURES[key]] ?? null) : null;
  });
  return { key, level: "total", values };
}
