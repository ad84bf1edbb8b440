import type { ReportLine, ReportTable } from "@/lib/domain/report/report-table";
import { DAYS_TO_START, RISKS, type Risk, type RiskSums } from "@/lib/domain/risk/risk";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Opens the sums of one kind, or of one province, in the list. */
type Link = (narrowed: { readonly risk?: Risk; readonly unitId?: string }) => string;

/** How much money stands still of each kind, and what each counts. */
export function riskKindsTable(
  { byRisk }: RiskSums,
  link: Link,
  about: readonly ReportLine[],
  locale: Locale,
): ReportTable {
  const words = wordsOf(locale).risks;
  return {
    name: "risk-kinds",
    title: words.byKind,
    about,
    columns: [
      { key: "kind", label: words.kind, kind: "text", head: true },
      { key: "meaning", label: words.meaning, kind: "text", under: "kind" },
      { key: "count", label: words.count, kind: "count" },
      { key: "amount", label: words.amount, kind: "money" },
    ],
    totals: [],
    rows: byRisk.map(({ risk, count, amount }) => ({
      key: risk,
      values: [words.kinds[risk], fill(words.meanings[risk], { days: String(DAYS_TO_START) }), count, amount],
      ...(count > 0 && { links: { kind: link({ risk }) } }),
    })),
    notes: [],
  };
}

/** The same by province, a column for each kind; the country's sums on top. */
export function riskProvincesTable(
  { byRisk, byProvince }: RiskSums,
  link: Link,
  about: readonly ReportLine[],
  locale: Locale,
): ReportTable {
  const words = wordsOf(locale).risks;
  return {
    name: "risk-provinces",
    title: words.byProvince,
    about,
    columns: [
      { key: "province", label: words.province, kind: "text", head: true, firm: true },
      ...RISKS.map((risk) => ({ key: risk, label: words.kinds[risk], kind: "money" as const, total: true as const })),
    ],
    totals: [{ key: "total", level: "total", values: [words.total, ...byRisk.map(({ amount }) => amount)] }],
    rows: byProvince.map(({ unitId, unitName, sums }) => ({
      key: unitId,
      values: [unitName, ...RISKS.map((risk) => sums.get(risk)?.amount ?? null)],
      links: {
        province: link({ unitId }),
        ...Object.fromEntries([...sums.keys()].map((risk) => [risk, link({ risk, unitId })])),
      },
    })),
    notes: [],
  };
}
