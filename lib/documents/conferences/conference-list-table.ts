import type { ListedConference } from "@/lib/domain/conference/conference-list";
import { CONFERENCE_STATE_RECORDS } from "@/lib/domain/conference/state";
import type { Names } from "@/lib/domain/names";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { conferencePeriod, shortConferenceName } from "@/lib/format/conference-name";
import { formatDate } from "@/lib/format/date";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Conferences, each opening its page; what was only planned says so. */
export function conferenceListTable(
  conferences: readonly ListedConference[],
  names: Names,
  locale: Locale,
): ReportTable {
  const { conferences: words } = wordsOf(locale);
  const { list, planned } = words;
  return {
    ...{ name: "conferences", title: words.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "name", label: list.conference, kind: "text", head: true },
      { key: "year", label: list.year, kind: "text", firm: true },
      { key: "period", label: list.period, kind: "text" },
      { key: "held", label: list.held, kind: "text", firm: true },
      { key: "host", label: list.host, kind: "text" },
      { key: "papers", label: list.papers, kind: "count" },
      { key: "tasks", label: list.tasks, kind: "count" },
      { key: "state", label: list.state, kind: "text" },
    ],
    rows: conferences.map((one) => {
      const { id, year, heldOn, hostUnitId, planned: plan, counts, state } = one;
      const day = heldOn ?? plan.on;
      const host = hostUnitId ?? plan.hostUnitId;
      const isOut = CONFERENCE_STATE_RECORDS[state].published;
      const tasks = isOut || counts.tasks > 0 ? counts.tasks : null;
      const saying = (text: string | null, isPlanned: boolean) => (text && isPlanned ? `${text} (${planned})` : text);
      return {
        key: id,
        values: [
          shortConferenceName(one, locale),
          String(year),
          conferencePeriod(one, locale),
          saying(day && formatDate(day, locale), heldOn === null),
          saying(host && names.unit(host, year).name, hostUnitId === null),
          ...[counts.papers, tasks, words.states[state]],
        ],
        links: { name: `/conferences/${id}` },
      };
    }),
  };
}
