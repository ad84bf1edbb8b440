import { errorOf, meanErrorOf } from "@/lib/domain/figures/forecast";
import type { ForecastView, ProvinceForecast } from "@/lib/domain/figures/province-forecast";
import { ratioOf } from "@/lib/domain/figures/ratio";
import type { ReportColumn, ReportRow, ReportTable } from "@/lib/domain/report/report-table";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";

/** Year-end forecasts by province and fund: what is paid, the band, and how the same rule did in earlier years. */
export function forecastTable({ year, through, provinces }: ForecastView, locale: Locale): ReportTable {
  const { forecast: words } = wordsOf(locale).risks;
  return {
    name: "year-end-forecast",
    title: fill(words.title, { year: String(year) }),
    about: [{ label: words.through, text: `${through}/${year}` }],
    columns: columnsOf(locale),
    totals: [],
    rows: provinces.map((province) => rowOf(province, locale)),
    notes: [words.note],
    barHead: words.band,
  };
}

function columnsOf(locale: Locale): ReportColumn[] {
  const { risks } = wordsOf(locale);
  const words = risks.forecast;
  return [
    { key: "province", label: risks.province, kind: "text", head: true, firm: true },
    { key: "fund", label: risks.fund, kind: "text", under: "province" },
    { key: "plan", label: words.plan, kind: "money" },
    { key: "paid", label: words.paid, kind: "money" },
    { key: "low", label: words.low, kind: "money", group: words.short },
    { key: "likely", label: words.likely, kind: "money", group: words.short },
    { key: "high", label: words.high, kind: "money", group: words.short },
    { key: "ofPlan", label: words.ofPlan, kind: "ratio" },
    { key: "lastError", label: words.lastError, kind: "ratio", signed: true },
    { key: "meanError", label: words.meanError, kind: "ratio" },
    { key: "years", label: words.years, kind: "count" },
  ];
}

function rowOf({ unitId, unitName, fund, plan, paid, band, past }: ProvinceForecast, locale: Locale): ReportRow {
  const last = past.at(-1);
  const likely = band?.likely ?? null;
  return {
    key: `${unitId}-${fund}`,
    values: [
      ...[unitName, wordsOf(locale).projects.funds[fund], plan, paid],
      ...[band?.low ?? null, likely, band?.high ?? null, ratioOf(likely, plan)],
      ...[last ? errorOf(last) : null, meanErrorOf(past), past.length],
    ],
    links: { province: `/provinces/${unitId}` },
    marks: { fund: fund === "KCQG" ? "kcqg" : "kcdp" },
    bar: {
      plan,
      parts: [[fund === "KCQG" ? "kcqg" : "kcdp", paid]],
      estimate: band?.high ?? null,
      before: likely,
    },
  };
}
