import type { SilentProject } from "@/lib/domain/carrying/progress-report";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Đề án of which nothing was said for too long, each opening its progress. */
export function silentTable(projects: readonly SilentProject[], locale: Locale): ReportTable {
  const { silent: words } = wordsOf(locale).carrying;
  return {
    ...{ name: "silent-projects", title: words.table, about: [], totals: [], notes: [] },
    columns: [
      { key: "project", label: words.project, kind: "text", head: true, language: "vi" },
      { key: "unit", label: words.unit, kind: "text", language: "vi" },
      { key: "percent", label: words.percent, kind: "count" },
      { key: "since", label: words.since, kind: "day" },
      { key: "days", label: words.days, kind: "count" },
    ],
    rows: projects.map(({ code, title, unitName, percent, since, silentDays }) => ({
      key: code,
      values: [`${code} · ${title}`, unitName, percent, since, silentDays],
      links: { project: `/projects/${encodeURIComponent(code)}/progress` },
    })),
  };
}
