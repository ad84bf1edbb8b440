import { RATIO_MEASURES } from "@/lib/domain/figures/measures";
import { dongPer } from "@/lib/domain/figures/printed-number";
import { fold } from "../fold";
import type { Known, KnownCode } from "./known";

/** What a figure measures and therefore in what it is counted: money, a percentage, or things. */
export type MeasureReading = { readonly measure: string; readonly counts: "money" | "percent" | "things" };

const AMOUNTS: Readonly<Record<string, readonly string[]>> = {
  PLAN: ["ke hoach", "kinh phi ke hoach", "ke hoach duoc duyet"],
  RELEASED: ["phan bo", "kinh phi phan bo"],
  COMMITTED: ["da ky hop dong"],
  ACTUAL: ["thuc hien", "kinh phi thuc hien"],
  ESTIMATE: ["uoc thuc hien", "uoc"],
};
/** Figures that sources print and the portal keeps beside its own, though no formula speaks of them. */
const OTHERS: Readonly<Record<string, MeasureReading["counts"]>> = {
  "plan-decisions": "things",
  "projects-contracted": "things",
  "support-to-establishment": "money",
};

/** Reads an amount, a ratio, or an output indicator by code or name (`:target` for what was planned); null when unknown. */
export function readMeasure(text: string, known: Known): MeasureReading | null {
  const typed = fold(text);
  const amount = Object.entries(AMOUNTS).find(([code, names]) => fold(code) === typed || names.includes(typed));
  if (amount) return { measure: amount[0], counts: "money" };
  const ratio = RATIO_MEASURES.find((measure) => fold(measure) === typed);
  if (ratio) return { measure: ratio, counts: "percent" };
  const other = OTHERS[typed];
  if (other) return { measure: typed, counts: other };
  const [name = "", ...suffix] = typed.split(":");
  if (suffix.length > 1 || (suffix[0] !== undefined && suffix[0].trim() !== "target")) return null;
  const indicator = findCode(name, known.indicators);
  if (indicator === null) return null;
  return { measure: suffix.length > 0 ? `${indicator}:target` : indicator, counts: "things" };
}

/** A code of the catalogue by itself or by one of its names. */
export function findCode(text: string, codes: readonly KnownCode[]): string | null {
  const typed = fold(text);
  return (
    codes.find(({ code, names }) => fold(code) === typed || names.some((name) => fold(name) === typed))?.code ?? null
  );
}

const UNIT_WORDS: Readonly<Record<string, string>> = {
  "%": "%",
  "phan tram": "%",
  d: "đồng",
  dong: "đồng",
  vnd: "đồng",
  "nghin dong": "nghìn đồng",
  trieu: "triệu đồng",
  "trieu dong": "triệu đồng",
  ty: "tỷ đồng",
  ti: "tỷ đồng",
  "ty dong": "tỷ đồng",
  "ti dong": "tỷ đồng",
};

/** The unit in its official spelling, and what it counts. */
export function readUnit(text: string): { readonly unit: string; readonly counts: MeasureReading["counts"] } {
  const unit = UNIT_WORDS[fold(text)] ?? text.normalize("NFC").trim();
  if (unit === "%") return { unit, counts: "percent" };
  return { unit, counts: dongPer(unit) === null ? "things" : "money" };
}
