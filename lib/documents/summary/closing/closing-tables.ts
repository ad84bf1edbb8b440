import type { ReportColumn, ReportTable, ReportValue } from "@/lib/domain/report/report-table";
import type { SummaryClosing } from "@/lib/domain/summary/closing";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../../words";

/** Kiến nghị: who asks whom for what, with the answer and how it stands. */
export function proposalsTable({ proposals }: SummaryClosing, locale: Locale): ReportTable {
  const { summary, conferences } = wordsOf(locale);
  const { head } = summary.closing;
  return listed(
    "proposals",
    summary.closing.table.proposals,
    [
      text("text", head.proposal, { head: true }),
      text("from", head.from),
      text("addressee", head.addressee),
      text("answer", head.answer),
      { key: "status", label: head.status, kind: "text", firm: true },
    ],
    proposals.map(({ text: asked, from, addressee, answer, status }) => [
      ...[asked, from, addressee, answer],
      status && conferences.status.PROPOSAL[status],
    ]),
  );
}

/** Tham luận: of whom, and who gave it. */
export function papersTable({ papers }: SummaryClosing, locale: Locale): ReportTable {
  const { head, table } = wordsOf(locale).summary.closing;
  return listed(
    "papers",
    table.papers,
    [text("title", head.paper, { head: true }), text("from", head.unit), text("speaker", head.speaker)],
    papers.map(({ title, from, speaker }) => [title, from, speaker]),
  );
}

/** Khen thưởng: whom, and for what or with what. */
export function awardsTable({ awards }: SummaryClosing, locale: Locale): ReportTable {
  const { head, table } = wordsOf(locale).summary.closing;
  return listed(
    "awards",
    table.awards,
    [text("title", head.award, { head: true }), text("to", head.awarded)],
    awards.map(({ title, to }) => [title, to]),
  );
}

/** A text that was written in Vietnamese, whatever language the reader has chosen. */
function text(key: string, label: string, more: Pick<ReportColumn, "head"> = {}): ReportColumn {
  return { key, label, kind: "text", language: "vi", ...more };
}

function listed(
  name: string,
  title: string,
  columns: readonly ReportColumn[],
  rows: readonly (readonly ReportValue[])[],
): ReportTable {
  return {
    ...{ name, title, about: [], columns, totals: [], notes: [] },
    rows: rows.map((values, at) => ({ key: `${name}-${at + 1}`, ordinal: String(at + 1), values })),
  };
}
