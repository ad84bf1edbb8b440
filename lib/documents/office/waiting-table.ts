import { standingOf } from "@/lib/domain/calendar/deadline";
import type { WaitingProject } from "@/lib/domain/office/waiting";
import { vietnamDay } from "@/lib/domain/period/period";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatDeadline } from "@/lib/format/deadline";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Đề án that wait, the most pressing first; each opens its page, where the step is taken. */
export function waitingTable(
  items: readonly WaitingProject[],
  name: string,
  title: string,
  locale: Locale,
): ReportTable {
  const { office, projects } = wordsOf(locale);
  const words = office.waiting;
  return {
    ...{ name, title, about: [], totals: [], notes: [] },
    columns: [
      { key: "project", label: words.project, kind: "text", head: true, language: "vi" },
      { key: "unit", label: words.unit, kind: "text" },
      { key: "fund", label: words.fund, kind: "text", firm: true },
      { key: "state", label: words.state, kind: "text" },
      { key: "since", label: words.since, kind: "day" },
      { key: "due", label: words.due, kind: "day" },
    ],
    rows: items.map(({ code, title: of, unitName, fund, state, since, deadline }) => ({
      key: code,
      values: [
        `${code} · ${of}`,
        unitName,
        projects.funds[fund],
        projects.states[state],
        vietnamDay(new Date(since)),
        deadline?.dueOn ?? null,
      ],
      ...(deadline && standingOf(deadline) !== "in-time" && { alarms: { due: formatDeadline(deadline, locale) } }),
      links: { project: `/projects/${code}` },
    })),
  };
}
