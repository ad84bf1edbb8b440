import { type Adjustment, waitsForPlan } from "@/lib/domain/adjustment/adjustment";
import { levelOf } from "@/lib/domain/adjustment/change";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

const linkOf = ({ id, project }: Adjustment) => `/projects/${encodeURIComponent(project.code)}/adjustments/${id}`;

/** Requests to adjust as a list: of one đề án, or of all that wait for somebody, which then are named. */
export function adjustmentTable(items: readonly Adjustment[], named: boolean, locale: Locale): ReportTable {
  const { adjustments: words } = wordsOf(locale);
  return {
    ...{ name: "adjustments", title: named ? words.waiting : words.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "number", label: words.number, kind: "text", firm: true, head: true },
      ...(named
        ? ([
            { key: "project", label: words.project, kind: "text", language: "vi" },
            { key: "code", label: words.project, kind: "text", under: "project", firm: true },
          ] as const)
        : []),
      { key: "what", label: words.what, kind: "text" },
      { key: "state", label: words.state, kind: "text" },
      { key: "decidedBy", label: words.decidedBy, kind: "text" },
      { key: "since", label: words.since, kind: "day" },
    ],
    rows: items.map((item) => {
      const { id, number, lines, state, project, steps } = item;
      const what = [...new Set(lines.map(({ change }) => words.changes[change]))].join(", ");
      return {
        key: id,
        values: [
          ...[String(number), ...(named ? [project.title, project.code] : []), what],
          waitsForPlan(item) ? `${words.states[state]} – ${words.waitsForPlan}` : words.states[state],
          words.levels[project.fund][levelOf(lines)],
          steps.at(-1)?.takenAt.slice(0, 10) ?? null,
        ],
        links: { number: linkOf(item), what: linkOf(item) },
      };
    }),
  };
}
