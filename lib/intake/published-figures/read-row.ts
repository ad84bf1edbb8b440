import type { FundColumn } from "@/lib/domain/fund";
import type { IsoDate, ThroughMonth } from "@/lib/domain/period/period";
import { fold } from "../fold";
import type { RowReader } from "../row-reader";
import type { PublishedColumn } from "./columns";
import type { Known } from "./known";
import { findCode, readMeasure, readUnit } from "./read-measure";
import { readDay, readThrough, readYear } from "./read-period";
import { readPrintedValue } from "./read-printed";
import { readScope } from "./read-scope";

/** A published figure as a row of a file states it. */
export type PublishedFacts = {
  readonly scope: string | null;
  readonly year: number | null;
  readonly through: ThroughMonth | null;
  readonly fund: FundColumn | null;
  readonly contentGroup: string | null;
  readonly measure: string;
  readonly printed: string;
  readonly unit: string;
  readonly decimals: number;
  readonly source: string;
  readonly sourceDate: IsoDate | null;
  readonly note: string | null;
};

type From = RowReader<PublishedColumn>;

const FUNDS: Readonly<{ [name: string]: FundColumn }> = {
  kcqg: "KCQG",
  "khuyen cong quoc gia": "KCQG",
  kcdp: "KCDP",
  "khuyen cong dia phuong": "KCDP",
  all: "ALL",
  "ca hai": "ALL",
  "tong so": "ALL",
};
const COUNTED_IN = { money: "đồng, triệu đồng, tỷ đồng", percent: "%", things: "mô hình, cơ sở…" } as const;
const LONGEST = { source: 500, note: 1_000, unit: 50 } as const;

/** Reads one row; what is wrong with it is in the reader's problems, and the facts then are not to be used. */
export function readRow(from: From, known: Known): PublishedFacts {
  const year = from.optional("year", ({ text }) => readYear(text), "year-wrong", "2010–2100");
  const through = from.optional("through", ({ text }) => readThrough(text), "month-wrong", "1–12");
  const groups = known.contentGroups;
  const readGroup = ({ text }: { text: string }) => findCode(text, groups);
  return {
    scope: readScopeOf(from, known, year, through),
    year,
    through,
    fund: from.optional("fund", ({ text }) => FUNDS[fold(text)] ?? null, "fund-unknown", "KCQG, KCDP, ALL"),
    contentGroup: from.optional("contentGroup", readGroup, "group-unknown", groups.map(({ code }) => code).join(", ")),
    ...readMeasured(from, known),
    ...readValue(from),
    source: from.required("source", () => from.words("source", LONGEST.source), "value-missing", "") ?? "",
    sourceDate: from.optional("sourceDate", readDay, "date-wrong", "26/10/2023"),
    note: from.words("note", LONGEST.note) || null,
  };
}

function readScopeOf(from: From, known: Known, year: number | null, through: ThroughMonth | null): string | null {
  const { text } = from.field("scope").cell;
  if (text.trim() === "") return null;
  const read = readScope(text, known, year, through);
  if ("scope" in read) return read.scope;
  if (read.candidates.length === 0) from.refuse("scope-unknown", "scope", "VN, BAC, MTTN, NAM");
  else from.refuse("scope-ambiguous", "scope", read.candidates.join(", "));
  return null;
}

function readMeasured(from: From, known: Known): { measure: string; unit: string } {
  const expected = "PLAN, RELEASED, ACTUAL, ESTIMATE";
  const measure = from.required("measure", ({ text }) => readMeasure(text, known), "measure-unknown", expected);
  const unit = from.required("unit", ({ text }) => readUnit(text), "unit-not-of-measure", COUNTED_IN.money);
  from.words("unit", LONGEST.unit);
  if (measure && unit && measure.counts !== unit.counts) {
    from.refuse("unit-not-of-measure", "unit", COUNTED_IN[measure.counts]);
  }
  return { measure: measure?.measure ?? "", unit: unit?.unit ?? "" };
}

function readValue(from: From): { printed: string; decimals: number } {
  const digit = ({ text }: { text: string }) => (/^[0-6]$/.test(text.trim()) ? Number(text) : null);
  const stated = from.optional("decimals", digit, "decimals-wrong", "0–6");
  const read = from.required("value", (cell) => readPrintedValue(cell, stated), "number-wrong", "45,9");
  if (read && "printed" in read) return read;
  if (read) from.refuse(read.problem, "value", read.problem === "decimals-differ" ? `${stated}` : "45,9");
  return { printed: "", decimals: 0 };
}
