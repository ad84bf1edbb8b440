import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ConferenceBoard } from "@/lib/domain/conference/board";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatCount } from "@/lib/format/number";
import { ReportSheet } from "../report/report-sheet";

type BoardSectionProps = {
  board: ConferenceBoard;
  table: ReportTable;
  /** How provinces are reminded, for those who may. */
  children: ReactNode;
};

/** What each province of the region still owes: counts first, then a row for each. */
export function BoardSection({ board, table, children }: BoardSectionProps) {
  const words = useTranslations("conferences.board");
  const locale = useLocale();
  const count = (number: number) => formatCount(number, locale);
  const { done, missing, rows } = board;
  return (
    <section className="record-part" aria-labelledby="board">
      <h2 id="board">{words("title")}</h2>
      <p className="mb-2">
        {words("lead", {
          ...{ done: count(done), all: count(rows.length) },
          ...{ figures: count(missing.figures), papers: count(missing.papers), delegates: count(missing.delegates) },
        })}
      </p>
      <ReportSheet cards table={table} />
      {children}
    </section>
  );
}
