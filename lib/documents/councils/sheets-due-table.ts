import { vietnamDay } from "@/lib/domain/period/period";
import type { SheetDue } from "@/lib/domain/project/council-list";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Đề án whose sheet this person has to write, each opening its form. */
export function sheetsDueTable(due: readonly SheetDue[], locale: Locale): ReportTable {
  const { councils: words } = wordsOf(locale);
  return {
    ...{ name: "sheets-due", title: words.due.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "project", label: words.project, kind: "text", head: true, language: "vi" },
      { key: "council", label: words.due.council, kind: "text", firm: true },
      { key: "since", label: words.due.since, kind: "day" },
    ],
    rows: due.map(({ code, title, number, since }) => ({
      key: code,
      values: [`${code} · ${title}`, number, vietnamDay(new Date(since))],
      links: { project: `/projects/${encodeURIComponent(code)}/sheet` },
    })),
  };
}
