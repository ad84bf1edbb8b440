import type { PlacedDecision, PlanPoint } from "@/lib/domain/plan/plan-point";
import { formatDate } from "./date";
import { fill } from "./fill";
import type { Locale } from "./locale";
import { planComparison as en } from "./messages/en/plan-comparison";
import { planComparison as vi } from "./messages/vi/plan-comparison";

const WORDS = { vi, en };

/** A moment of a year's plan in words: "QĐ 12/QĐ-BCT, ký 05/01/2026", "Hết ngày 30/06/2026". */
export function planPointName(point: PlanPoint, decisions: readonly PlacedDecision[], locale: Locale): string {
  const words = WORDS[locale];
  if (point === null) return words.start;
  if ("day" in point) return fill(words.day, { day: formatDate(point.day, locale) });
  const found = decisions.find(({ id }) => id === point.decision);
  return found ? decisionName(found, locale) : point.decision;
}

/** A decision as it is chosen from a list: its number, day, and the province that decided. */
export function decisionName({ number, signedOn, unit }: PlacedDecision, locale: Locale): string {
  const values = { number, day: formatDate(signedOn, locale), unit: unit?.name ?? "" };
  return fill(unit ? WORDS[locale].pointOfUnit : WORDS[locale].point, values);
}
