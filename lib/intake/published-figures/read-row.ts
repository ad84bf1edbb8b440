import type { PublishedFacts } from "@/lib/domain/figures/published-facts";
import type { IsoDate, ThroughMonth } from "@/lib/domain/period/period";
import { fold } from "../fold";
import type { RowReader } from "../row-reader";
import type { PublishedColumn } from "./columns";
import { readDay } from "./read-day";
import { readPeriod, readYear } from "./read-period";
import { MOST_DECIMALS, readPrintedValue, unfitValue } from "./read-printed";
import { readScope } from "./read-scope";
import { readUnit } from "./read-unit";
import { fundKey, type MeasureReading, type Vocabulary } from "./vocabulary";

type From = RowReader<PublishedColumn>;

const COUNTED_IN = {
  money: "đồng, nghìn đồng, triệu đồng, tỷ đồng",
  percent: "%",
  things: "mô hình, cơ sở…",
} as const;
const EVERY_UNIT = "đồng, nghìn đồng, triệu đồng, tỷ đồng, %";
const LONGEST = { source: 500, note: 1_000, unit: 50 } as const;

/** Reads one row; what is wrong with it is in the reader's problems, and the facts then are not to be used. */
export function readRow(from: From, words: Vocabulary): PublishedFacts {
  const { year, through } = readPeriodOf(from);
  const sourceDate = from.optional("sourceDate", readDay, "date-wrong", "26/10/2023");
  const fund = ({ text }: { text: string }) => words.funds.get(fold(text)) ?? words.funds.get(fundKey(text)) ?? null;
  const group = ({ text }: { text: string }) => words.groups.get(fold(text)) ?? null;
  return {
    scope: readScopeOf(from, words, year, sourceDate),
    year,
    through,
    fund: from.optional("fund", fund, "fund-unknown", "KCQG, KCDP, ALL"),
    contentGroup: from.optional("contentGroup", group, "group-unknown", words.groupCodes),
    ...readMeasured(from, words),
    source: from.required("source", () => from.words("source", LONGEST.source), "value-missing", "") ?? "",
    sourceDate,
    note: from.words("note", LONGEST.note) || null,
  };
}

/** The year and the period; a period that names its year may stand without the year's own cell. */
function readPeriodOf(from: From): { year: number | null; through: ThroughMonth | null } {
  const year = from.optional("year", ({ text }) => readYear(text), "year-wrong", "2010–2100");
  const period = from.optional("through", ({ text }) => readPeriod(text), "month-wrong", "1–12");
  if (period === "alone") {
    from.refuse("month-alone", "through");
    return { year, through: null };
  }
  if (period && period.year !== null && year !== null && period.year !== year) {
    from.refuse("period-of-other-year", "through", `${year}`);
  }
  return { year: year ?? period?.year ?? null, through: period?.through ?? null };
}

function readScopeOf(from: From, words: Vocabulary, year: number | null, sourceDate: IsoDate | null): string | null {
  const read = from.optional("scope", ({ text }) => readScope(text, words, year, sourceDate), "scope-unknown", "");
  if (read === null) return null;
  if ("scope" in read) return read.scope;
  if (read.candidates.length === 0) from.refuse("scope-unknown", "scope", "VN, BAC, MTTN, NAM");
  else from.refuse("scope-ambiguous", "scope", read.candidates.join(", "));
  return null;
}

/** The measure, its unit and the value, each of which says what the others may be. */
function readMeasured(from: From, words: Vocabulary) {
  const named = ({ text }: { text: string }) => words.measures.get(fold(text)) ?? null;
  const meant = from.required("measure", named, "measure-unknown", words.measureCodes);
  const unit = from.required("unit", ({ text }) => readUnit(text), "unit-not-of-measure", EVERY_UNIT);
  const code = from.field("measure").cell.text.trim();
  const measure =
    meant?.find((reading) => reading.measure === code) ??
    meant?.find(({ counts }) => counts === unit?.counts) ??
    meant?.[0] ??
    null;
  from.words("unit", LONGEST.unit);
  if (measure && unit && measure.counts !== unit.counts) {
    from.refuse("unit-not-of-measure", "unit", COUNTED_IN[measure.counts]);
  }
  const value = readValue(from, measure?.counts ?? null, unit?.unit ?? "");
  return { measure: measure?.measure ?? "", unit: unit?.unit ?? "", ...value };
}

function readValue(from: From, counts: MeasureReading["counts"] | null, unit: string) {
  const nothing = { printed: "", decimals: 0 };
  const digit = ({ text }: { text: string }) => (/^[0-6]$/.test(text.trim()) ? Number(text) : null);
  const stated = from.optional("decimals", digit, "decimals-wrong", "0–6");
  const read = from.required("value", (cell) => readPrintedValue(cell, stated), "number-wrong", "45,9");
  if (!read) return nothing;
  const { cell } = from.field("value");
  if (counts !== null && counts !== "percent" && (cell.percent || cell.text.includes("%"))) {
    from.refuse("percent-in-amount", "value", counts === "money" ? "tiền (đồng)" : "số lượng");
  } else if ("problem" in read) {
    const limit = read.problem === "decimals-too-many" ? `${MOST_DECIMALS}` : `${stated}`;
    from.refuse(read.problem, "value", read.problem.startsWith("decimals") ? limit : "45,9");
  } else {
    const unfit = counts === null ? null : unfitValue(read, unit, counts);
    if (!unfit) return read;
    from.refuse(unfit, "value");
  }
  return nothing;
}
