import { dongPer } from "@/lib/domain/figures/printed-number";
import { fold } from "../fold";
import type { MeasureReading } from "./vocabulary";
import { UNIT_WORDS } from "./words";

const UNITS = new Map(
  Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.map((word) => [fold(word), unit] as const)),
);

/** The unit in its official spelling, and what it counts. */
export function readUnit(text: string): { readonly unit: string; readonly counts: MeasureReading["counts"] } {
  const typed = fold(text).replace(/^(dvt|don vi tinh|don vi)( ?: ?| )/, "");
  const unit = UNITS.get(typed) ?? text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (unit === "%") return { unit, counts: "percent" };
  return { unit, counts: dongPer(unit) === null ? "things" : "money" };
}
