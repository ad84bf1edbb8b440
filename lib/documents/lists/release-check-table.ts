import type { Dong } from "@/lib/domain/money";
import type { ReportColumn, ReportTable } from "@/lib/domain/report/report-table";
import { totalsRow } from "@/lib/domain/report/totals-row";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** What a release would do to a đề án, in đồng. */
export type CheckedLine = {
  readonly projectCode: string;
  readonly title: string;
  readonly requested: Dong | null;
  readonly agreed: Dong | null;
  readonly amount: Dong;
  readonly plan: Dong;
  readonly paid: Dong;
  readonly before: Dong;
  readonly after: Dong;
};

/** A release before it is recorded: each đề án's released money before and after it, beside its plan and what was paid. */
export function releaseCheckTable(lines: readonly CheckedLine[], locale: Locale): ReportTable {
  const words = wordsOf(locale).releases;
  const money = (key: string, label: string): ReportColumn => ({ key, label, kind: "money", total: true });
  const columns: readonly ReportColumn[] = [
    { key: "project", label: words.project, kind: "text", head: true, language: "vi" },
    { key: "code", label: words.code, kind: "text", under: "project", firm: true },
    money("requested", words.requested),
    money("agreed", words.agreed),
    money("plan", words.plan),
    money("before", words.before),
    { ...money("amount", words.amount), signed: true },
    money("after", words.after),
    money("paid", words.paid),
  ];
  const rows = lines.map((line, at) => ({
    key: line.projectCode,
    ordinal: String(at + 1),
    values: [
      ...[line.title, line.projectCode, line.requested, line.agreed, line.plan],
      ...[line.before, line.amount, line.after, line.paid],
    ],
  }));
  return {
    ...{ name: "release", title: words.checkTitle, about: [], columns, rows, notes: [] },
    totals: [totalsRow(columns, rows, words.total)],
  };
}
