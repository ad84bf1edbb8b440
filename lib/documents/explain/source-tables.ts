import type { Explanation } from "@/lib/domain/figures/explanation";
import type { CountedRecords, RecordLists } from "@/lib/domain/report/record-lists";
import type { ReportColumn, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { totalsRow } from "@/lib/domain/report/totals-row";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { columnName, measureName } from "@/lib/format/measure-names";
import { aboutView } from "../dashboard/about-view";
import { wordsOf } from "../words";

/** Issued decisions, releases and certified reports with what each adds to the figure; the first two open their own pages. */
export function documentTables({ documents, execution }: Explanation, locale: Locale) {
  const words = wordsOf(locale).explain;
  const sheet = (name: string, title: string, rows: readonly ReportRow[]) => {
    const columns: ReportColumn[] = [
      { key: "number", label: words.number, kind: "text", head: true },
      { key: "by", label: words.by, kind: "text" },
      { key: "day", label: words.day, kind: "day" },
      { key: "amount", label: words.amount, kind: "money", total: true },
    ];
    return tableOf(name, title, columns, rows, execution, locale);
  };
  return {
    decisions: sheet(
      "decisions",
      words.decisions,
      documents.decisions.map(({ id, number, unit, fund, kind, signedOn, amount }) => ({
        key: id,
        links: { number: `/plans/decisions/${id}` },
        values: [
          number,
          `${unit?.name ?? words.ministry} · ${columnName(fund, locale)} · ${words.kinds[kind]}`,
          signedOn,
          amount,
        ],
      })),
    ),
    releases: sheet(
      "releases",
      words.releases,
      documents.releases.map(({ id, number, tranche, signedOn, amount }) => ({
        key: id,
        links: { number: `/plans/releases/${id}` },
        values: [number, `${words.ministry} · ${fill(words.tranche, { tranche: String(tranche) })}`, signedOn, amount],
      })),
    ),
    reports: sheet(
      "reports",
      words.reports,
      documents.reports.map(({ number, unit, year, fund, measure, certifiedOn, amount }) => ({
        key: `${unit.id} ${year} ${fund} ${measure}`,
        values: [
          number ?? unit.name,
          `${unit.name} · ${columnName(fund, locale)} · ${measureName(measure === "ACTUAL" ? "actual" : "estimate", locale)}`,
          certifiedOn,
          amount,
        ],
      })),
    ),
  };
}

/** Contracts or vouchers of each month, counted and added up; `lists` gives the lists of exactly those, for who may see them. */
export function monthsTable(
  { execution, documents }: Explanation,
  which: CountedRecords,
  lists: RecordLists | null,
  locale: Locale,
): ReportTable {
  const words = wordsOf(locale).explain;
  const columns: ReportColumn[] = [
    { key: "month", label: words.month, kind: "text", head: true },
    { key: "count", label: words.count, kind: "count", total: true },
    { key: "amount", label: words.amount, kind: "money", total: true },
  ];
  const rows = documents[which].map((month): ReportRow => {
    const name = `${month.month}/${month.year} · ${columnName(month.fund, locale)}`;
    const list = lists?.ofMonth(which, month);
    return {
      key: `${month.year} ${month.month} ${month.fund}`,
      values: [name, month.count, month.amount],
      ...(list && { links: { month: list } }),
    };
  });
  const table = tableOf(which, words[which], columns, rows, execution, locale);
  const all = lists?.ofAll(which, documents[which]);
  return all ? { ...table, totals: table.totals.map((row) => ({ ...row, links: { month: all } })) } : table;
}

function tableOf(
  name: string,
  title: string,
  columns: readonly ReportColumn[],
  rows: readonly ReportRow[],
  execution: Explanation["execution"],
  locale: Locale,
): ReportTable {
  const totals = rows.length > 1 ? [totalsRow(columns, rows, wordsOf(locale).explain.total)] : [];
  return { name, title, about: aboutView(execution, locale), columns, totals, rows, notes: [] };
}
