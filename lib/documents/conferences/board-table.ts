import type { ConferenceBoard } from "@/lib/domain/conference/board";
import type { ReportMark, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { wordsOf } from "../words";

/** What each province of a conference has sent; what is owed is marked. */
export function boardTable({ rows }: ConferenceBoard, locale: Locale): ReportTable {
  const { board: words } = wordsOf(locale).conferences;
  return {
    ...{ name: "board", title: words.title, about: [], totals: [], notes: [] },
    columns: [
      { key: "province", label: words.province, kind: "text", head: true },
      { key: "figures", label: words.figures, kind: "text" },
      { key: "paper", label: words.paper, kind: "text" },
      { key: "delegates", label: words.delegates, kind: "text" },
      { key: "reminded", label: words.reminded, kind: "day" },
    ],
    rows: rows.map(({ unitId, name, figures, papers, delegates, remindedOn }) => ({
      key: unitId,
      values: [
        name,
        words[figures],
        papers > 0 ? words.sent : words.missing,
        delegates > 0 ? formatCount(delegates, locale) : words.missing,
        remindedOn,
      ],
      marks: {
        ...(figures !== "certified" && {
          figures: figures === "missing" ? ("alarm" as const) : ("provisional" as const),
        }),
        ...(papers === 0 && { paper: "alarm" as const }),
        ...(delegates === 0 && { delegates: "alarm" as const }),
      } satisfies Record<string, ReportMark>,
    })),
  };
}
