import type { ListedCouncil } from "@/lib/domain/project/council-list";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** The councils of a province, each opening its page. */
export function councilListTable(councils: readonly ListedCouncil[], locale: Locale): ReportTable {
  const { councils: words } = wordsOf(locale);
  return {
    ...{ name: "councils", title: words.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "number", label: words.list.number, kind: "text", head: true, language: "vi" },
      { key: "signedOn", label: words.list.signedOn, kind: "day" },
      { key: "members", label: words.list.members, kind: "count" },
      { key: "projects", label: words.list.projects, kind: "count" },
      { key: "waiting", label: words.list.waiting, kind: "count" },
    ],
    rows: councils.map(({ id, number, signedOn, members, projects, waiting }) => ({
      key: id,
      values: [number, signedOn, members, projects, waiting],
      links: { number: `/office/councils/${id}` },
    })),
  };
}
