import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

type Overdue = {
  readonly inspectionId: string;
  readonly position: number;
  readonly what: string;
  readonly mender: string;
  readonly dueOn: string;
  readonly code: string;
};

/** Findings that should be closed by now, each opening its inspection. */
export function overdueFindingsTable(findings: readonly Overdue[], locale: Locale): ReportTable {
  const { overdueFindings: words } = wordsOf(locale).carrying;
  return {
    ...{ name: "overdue-findings", title: words.table, about: [], totals: [], notes: [] },
    columns: [
      { key: "what", label: words.what, kind: "text", head: true, language: "vi" },
      { key: "mender", label: words.mender, kind: "text", language: "vi" },
      { key: "project", label: words.project, kind: "text", firm: true },
      { key: "dueOn", label: words.dueOn, kind: "day" },
    ],
    rows: findings.map(({ inspectionId, position, what, mender, code, dueOn }) => ({
      key: `${inspectionId}-${position}`,
      values: [what, mender, code, dueOn],
      links: {
        what: `/inspections/${inspectionId}#finding-${position}`,
        project: `/projects/${encodeURIComponent(code)}`,
      },
    })),
  };
}
