import { expect, test } from "vitest";
import { chartSvg } from "@/lib/documents/summary/charts/chart-svg";
import { writeChart } from "@/lib/documents/summary/charts/written-chart";
import { writeSummary } from "@/lib/documents/summary/written-summary";
import { NO_CLOSING } from "@/lib/domain/summary/closing";
import { findChart, SUMMARY_CHARTS, type SummaryChartName } from "@/lib/domain/summary/summary-chart";
import { paid, planned, summaryOf, TY } from "../../support/summaries";

const pen = { locale: "vi", decimals: {} } as const;
const summary = summaryOf([...planned("now", 4n * TY), ...paid("now", TY, "KCDP")]);
const drawn = (name: SummaryChartName, of = summary) => {
  const chart = findChart(of, name);
  return chart && writeChart(chart, of, pen);
};

test("a bar's lengths are its amounts beside the longest, and its numbers are those of the table", () => {
  expect(drawn("so-far")?.bars).toEqual([
    { name: "Tổng kinh phí khuyến công", plan: 1000, done: 125, amounts: "3,0 / 24,0", percentage: "12,5%" },
    { name: "Khuyến công quốc gia", plan: 500, done: 0, amounts: "0 / 12,0", percentage: "0,0%" },
    { name: "Khuyến công địa phương", plan: 500, done: 125, amounts: "3,0 / 12,0", percentage: "25,0%" },
  ]);
});

test("provinces are drawn without the region, which would dwarf them", () => {
  expect(
    drawn("provinces")
      ?.bars.map(({ name }) => name)
      .sort(),
  ).toEqual(["merged", "north", "south"]);
});

test("an estimate is hatched, an executed amount solid", () => {
  const estimated = summaryOf(planned("now", TY), [], "ESTIMATE");
  const [chart, other] = [drawn("so-far", estimated), drawn("so-far")];
  expect(chart && chartSvg(chart)).toContain("Ước thực hiện");
  expect(chart && chartSvg(chart)).toContain('height="9" fill="url(#estimate-so-far)"');
  expect(other && chartSvg(other)).not.toContain("url(#");
});

test("nothing known is nothing drawn", () => {
  for (const name of SUMMARY_CHARTS) expect(drawn(name, summaryOf([]))).toBeNull();
});

test("charts are numbered through the report and stand in the part of their table", () => {
  const { sections } = writeSummary(summary, { ...pen, prose: new Map(), closing: NO_CLOSING });
  expect(sections.flatMap(({ code, charts }) => charts.map(({ title }) => `${code}: ${title.slice(0, 7)}`))).toEqual([
    "so-far: Hình 1.",
    "contents: Hình 2.",
    "provinces: Hình 3.",
  ]);
});

test("an image stands by itself: it asks nothing of a network, and names in it are text", () => {
  const chart = drawn("provinces");
  const svg = chart && chartSvg({ ...chart, bars: chart.bars.map((bar) => ({ ...bar, name: "<image/>" })) });
  expect(svg).not.toContain("<image");
  expect(svg).not.toMatch(/ href=|@import|<script|url\((?!#)/);
});
