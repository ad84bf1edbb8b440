import type { ReleaseShortfall } from "@/lib/domain/office/desks";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Provinces with more national money under contract than released, the largest gap first; each opens its đề án. */
export function shortfallTable(shortfalls: readonly ReleaseShortfall[], year: number, locale: Locale): ReportTable {
  const words = wordsOf(locale).office.ministry;
  return {
    name: "shortfalls",
    title: fill(words.short, { year: String(year) }),
    about: [],
    columns: [
      { key: "province", label: words.province, kind: "text", head: true },
      { key: "committed", label: words.committed, kind: "money" },
      { key: "released", label: words.released, kind: "money" },
      { key: "short", label: words.shortfall, kind: "money" },
    ],
    totals: [],
    rows: shortfalls.map(({ province, committed, released, short }) => ({
      key: province.id,
      values: [province.name, committed, released, short],
      links: { province: `/projects?unitId=${province.id}&fund=KCQG&year=${year}` },
    })),
    notes: [],
  };
}
