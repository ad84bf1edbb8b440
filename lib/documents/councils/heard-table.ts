import type { HeardProject } from "@/lib/domain/project/council-list";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { actingName } from "@/lib/format/acting-name";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Đề án before a council, with how many of its sheets are there. */
export function heardTable(heard: readonly HeardProject[], locale: Locale): ReportTable {
  const { councils: words, projects } = wordsOf(locale);
  return {
    ...{ name: "heard", title: words.projects, about: [], totals: [], notes: [] },
    columns: [
      { key: "project", label: words.project, kind: "text", head: true, language: "vi" },
      { key: "state", label: words.state, kind: "text" },
      { key: "sheets", label: words.sheets, kind: "text", firm: true },
      { key: "putBy", label: words.putBy, kind: "text", language: "vi" },
    ],
    rows: heard.map(({ code, title, state, members, sheets, putBy, onBehalfOf }) => ({
      key: code,
      values: [
        `${code} · ${title}`,
        projects.states[state],
        fill(words.sheetsOf, { sheets: String(sheets), members: String(members) }),
        actingName(putBy, onBehalfOf, locale),
      ],
      links: { project: `/projects/${encodeURIComponent(code)}` },
    })),
  };
}
