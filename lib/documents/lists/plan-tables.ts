import { FUNDS, type Fund } from "@/lib/domain/fund";
import { sumOf } from "@/lib/domain/money";
import type { DecisionRow, PlannedYear, PlanYear, ReleaseRow } from "@/lib/domain/plan/plan-year";
import type { PlanYearTables } from "@/lib/domain/report/plan-year-tables";
import type { ReportColumn, ReportLine, ReportTable } from "@/lib/domain/report/report-table";
import { totalsRow } from "@/lib/domain/report/totals-row";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Budget years with what each fund's decisions give them. */
export function plannedYearsTable(years: readonly PlannedYear[], locale: Locale): ReportTable {
  const words = wordsOf(locale).plans;
  return {
    name: "plans",
    title: words.title,
    about: [],
    columns: [
      { key: "year", label: words.years.year, kind: "text", head: true },
      { key: "total", label: words.years.total, kind: "money" },
      ...FUNDS.flatMap((fund): ReportColumn[] => [
        { key: `${fund} planned`, label: words.years.planned, kind: "money", group: words.funds[fund] },
        { key: `${fund} decisions`, label: words.years.decisions, kind: "count", group: words.funds[fund] },
        { key: `${fund} provinces`, label: words.years.provinces, kind: "count", group: words.funds[fund] },
      ]),
    ],
    totals: [],
    rows: years.map(({ year, funds }) => ({
      key: String(year),
      values: [
        String(year),
        sumOf(funds.map(({ planned }) => planned)),
        ...FUNDS.flatMap((fund) => {
          const plan = funds.find((one) => one.fund === fund);
          return [plan?.planned ?? null, plan?.decisions ?? null, plan?.provinces ?? null];
        }),
      ],
      links: {
        year: `/plans/${year}`,
        ...Object.fromEntries(funds.map(({ fund }) => [`${fund} decisions`, `/plans/${year}?fund=${fund}`])),
      },
    })),
    notes: [],
  };
}

/** A fund's decisions in order of signing, each with the plan as it stood after it. */
function decisionsTable(
  fund: Fund,
  decisions: readonly DecisionRow[],
  about: readonly ReportLine[],
  locale: Locale,
): ReportTable {
  const { decisions: words, kinds } = wordsOf(locale).plans;
  const own = decisions.filter((decision) => decision.fund === fund);
  const columns: ReportColumn[] = [
    { key: "number", label: words.number, kind: "text", head: true, firm: true },
    ...(fund === "KCDP" ? [{ key: "unit", label: words.unit, kind: "text", firm: true } as const] : []),
    { key: "signedOn", label: words.signedOn, kind: "day" },
    { key: "kind", label: words.kind, kind: "text" },
    { key: "signer", label: words.signer, kind: "text", language: "vi" },
    { key: "lines", label: words.lines, kind: "count", total: true },
    { key: "amount", label: words.amount, kind: "money", total: true },
    { key: "after", label: words.after, kind: "money" },
  ];
  const rows = own.map((decision) => ({
    key: decision.id,
    values: [
      decision.number,
      ...(fund === "KCDP" ? [decision.unit?.name ?? null] : []),
      decision.signedOn,
      kinds[decision.kind],
      decision.signer,
      decision.lines,
      decision.amount,
      decision.planAfter,
    ],
    links: { number: `/plans/decisions/${decision.id}` },
  }));
  return {
    ...{ name: `decisions-${fund}`, title: words[fund], about, columns, rows, notes: [] },
    totals: [totalsRow(columns, rows, words.total)],
  };
}

/** Releases of the national fund by tranche, each with the money released after it. */
function releasesTable(releases: readonly ReleaseRow[], about: readonly ReportLine[], locale: Locale): ReportTable {
  const words = wordsOf(locale).plans.releases;
  const columns: ReportColumn[] = [
    { key: "tranche", label: words.tranche, kind: "text", firm: true },
    { key: "number", label: words.number, kind: "text", head: true, firm: true },
    { key: "signedOn", label: words.signedOn, kind: "day" },
    { key: "lines", label: words.lines, kind: "count", total: true },
    { key: "amount", label: words.amount, kind: "money", total: true },
    { key: "after", label: words.after, kind: "money" },
  ];
  const rows = releases.map(({ id, tranche, number, signedOn, lines, amount, releasedAfter }) => ({
    key: id,
    values: [String(tranche), number, signedOn, lines, amount, releasedAfter],
    links: { number: `/plans/releases/${id}` },
  }));
  return {
    ...{ name: "releases", title: words.title, about, columns, rows, notes: [] },
    totals: rows.length > 0 ? [totalsRow(columns, rows, words.total)] : [],
  };
}

/** The documents of a budget year as tables. */
export function planYearTables(
  { decisions, releases }: PlanYear,
  about: readonly ReportLine[],
  locale: Locale,
): PlanYearTables {
  return {
    KCQG: decisionsTable("KCQG", decisions, about, locale),
    KCDP: decisionsTable("KCDP", decisions, about, locale),
    releases: releasesTable(releases, about, locale),
  };
}
