import type { Dong } from "@/lib/domain/money";
import type { ReportColumn, ReportLine, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

type Amounts = { readonly amount: Dong; readonly requested: Dong | null; readonly agreed: Dong | null };

/** Releases as they are listed, with the sums over all that match. */
export type ReleaseList = {
  readonly items: readonly (Amounts & {
    readonly id: string;
    readonly year: number;
    readonly tranche: number;
    readonly number: string;
    readonly signedOn: string;
    readonly lines: number;
  })[];
  readonly totals: Amounts;
};

/** Releases of the national fund, each with what was requested, agreed and released. */
export function releaseListTable(
  { items, totals }: ReleaseList,
  about: readonly ReportLine[],
  locale: Locale,
): ReportTable {
  const words = wordsOf(locale).releases;
  const columns: readonly ReportColumn[] = [
    { key: "number", label: words.number, kind: "text", head: true, firm: true },
    { key: "year", label: words.year, kind: "text", firm: true },
    { key: "tranche", label: words.tranche, kind: "text", firm: true },
    { key: "signedOn", label: words.signedOn, kind: "day" },
    { key: "lines", label: words.lines, kind: "count" },
    { key: "requested", label: words.requested, kind: "money", total: true },
    { key: "agreed", label: words.agreed, kind: "money", total: true },
    { key: "amount", label: words.amount, kind: "money", total: true },
  ];
  const sums = [totals.requested, totals.agreed, totals.amount];
  return {
    ...{ name: "releases", title: words.title, about, columns, notes: [] },
    totals: [{ key: "total", level: "total", values: [words.total, null, null, null, null, ...sums] }],
    rows: items.map(({ id, number, year, tranche, signedOn, lines, requested, agreed, amount }) => ({
      key: id,
      values: [number, String(year), String(tranche), signedOn, lines, requested, agreed, amount],
      links: { number: `/plans/releases/${id}` },
    })),
  };
}
