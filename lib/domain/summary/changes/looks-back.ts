import { type FormulaAmount, formulaOf, isRatio, type Measure } from "../../figures/measures";
import { type IsoDate, lastDayOf } from "../../period/period";
import { type FigureRef, periodOf } from "../figure-ref";
import type { SummaryScope } from "../summary";
import type { MovedDocument } from "./moved-document";
import type { WhyChanged } from "./why-changed";

/**
 * Whether a printed number that is otherwise now was mended, and did not simply go on. It was where what it counts was
 * over on the evening its figures were known – a plan with its year, money and results with their period –, or where a
 * document changed it that speaks of days before that evening. A plan that a later decision raises, or a sum that grows
 * with the months of its period, is the course of things, of which nobody is told.
 */
export function looksBack({ before, terms }: Pick<WhyChanged, "before" | "terms">, scope: SummaryScope): boolean {
  if (before === null) return false;
  return (
    wasOver(before.ref, scope) ||
    terms.some(({ moved }) =>
      moved.some(({ document, amount }) => amount !== 0n && isOfBefore(document, scope.knownOn)),
    )
  );
}

function wasOver(ref: FigureRef, scope: SummaryScope): boolean {
  const { year, through } = periodOf(ref.view, scope);
  const last: Record<Clock, IsoDate> = { year: lastDayOf(year, 12), period: lastDayOf(year, through) };
  return clocksOf(ref).every((clock) => last[clock] < scope.knownOn);
}

type Clock = "year" | "period";

/** How long the amounts of a number go on: a plan and its targets through the year, what is done through the period. */
function clocksOf(ref: FigureRef): readonly Clock[] {
  switch (ref.kind) {
    case "measure": {
      if (!isRatio(ref.measure as Measure)) return clockOf(ref.measure as FormulaAmount);
      const { part, whole } = formulaOf(ref.measure as Parameters<typeof formulaOf>[0]);
      return [...clockOf(part.amount), ...clockOf(whole.amount)];
    }
    case "nation-plan":
    case "effort":
    case "projects":
    case "release-days":
      return ["year"];
    case "output":
      return [ref.side === "target" ? "year" : "period"];
    case "accuracy":
      return ["period"];
    case "behind":
    case "content-behind":
    case "punctual":
      return ["year", "period"];
    case "provinces":
      return [];
  }
}

const BEFORE: readonly FormulaAmount[] = ["planBefore", "actualBefore", "periodBefore"];

function clockOf(amount: FormulaAmount): readonly Clock[] {
  if (BEFORE.includes(amount)) return [];
  return amount === "plan" ? ["year"] : ["period"];
}

function isOfBefore(document: MovedDocument, knownOn: IsoDate): boolean {
  switch (document.kind) {
    case "decision":
    case "release":
      return document.signedOn < knownOn;
    case "report":
      return document.version > 1;
    case "published":
      return true;
    case "contracts":
    case "vouchers":
    case "results":
      return monthOf(document) < knownOn.slice(0, 7);
    case "targets":
      return false;
  }
}

function monthOf({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
