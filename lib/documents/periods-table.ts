import type { ListedPeriod } from "@/lib/domain/periodic-report/period";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import { wordsOf } from "./words";

/** Every reporting period with its days, counts and what it asks; each opens its page. */
export function periodsTable(
  periods: readonly ListedPeriod[],
  locale: Locale,
  addressOf: (year: number, through: number) => string,
): ReportTable {
  const { reportPeriods: words, reportBoard, reports } = wordsOf(locale);
  const { fields, list } = words;
  const day = (key: "dataFrom" | "dataTo" | "dueOn" | "locksOn", label: string) =>
    ({ key, label, kind: "day" }) as const;
  const count = (key: "expected" | "sent" | "certified") =>
    ({ key, label: reportBoard.columns[key], kind: "count" }) as const;
  const some = (codes: readonly string[]) => (codes.length === 0 ? list.all : String(codes.length));
  const asked = ({ measures, contents, indicators, sections }: ListedPeriod) =>
    fill(list.asked, {
      ...{ measures: String(measures.length), sections: String(sections.length) },
      ...{ contents: some(contents), indicators: some(indicators) },
    });
  return {
    ...{ name: "periods", title: list.table, about: [], notes: [], totals: [] },
    columns: [
      { key: "period", label: reportBoard.columns.period, kind: "text", head: true },
      { key: "state", label: words.state, kind: "text" },
      ...[day("dataFrom", fields.dataFrom), day("dataTo", fields.dataTo), day("dueOn", fields.dueOn)],
      day("locksOn", reportBoard.columns.locksOn),
      ...[count("expected"), count("sent"), count("certified")],
      { key: "asks", label: words.asks, kind: "text" },
    ],
    rows: periods.map((one) => ({
      key: `${one.year}-${one.through}`,
      values: [
        ...[formatPeriod(one.year, one.through, locale), reports.periodStates[one.state]],
        ...[one.dataFrom, one.dataTo, one.dueOn, one.locksOn, ...counts(one), asked(one)],
      ],
      links: { period: addressOf(one.year, one.through) },
      marks: { state: one.state === "OPEN" ? "provisional" : "plain" },
    })),
  };
}

/** Nothing is known of a period that gave no province a report to write. */
function counts({ expected, sent, certified }: ListedPeriod) {
  return expected === 0 ? [null, null, null] : [expected, sent, certified];
}
