import { FUND_COLUMNS } from "../fund";
import { type Columns, mapColumns } from "./column-amounts";
import type { FigureColumns } from "./execution";
import { type Against, termAmount } from "./figures-of";
import { formulaOf, isShare, RATIO_MEASURES, type RatioMeasure } from "./measures";
import type { FigureNote } from "./notes";

/** Why a ratio of the card is not shown, once per measure and reason, where there is an amount that one would divide. */
export function ratioNotes(total: Columns, figures: FigureColumns, against: Against): FigureNote[] {
  const notes = new Map<string, FigureNote>();
  for (const measure of RATIO_MEASURES) {
    const share = isShare(measure);
    if (share && against.scopeAll === null) continue;
    const reasons = mapColumns(total, (own, column) => {
      const formula = formulaOf(measure);
      // The card's own ALL column is the whole that shares are taken of.
      if (share && column === "ALL") return null;
      if (!formula.columns.includes(column) || figures[column]?.[measure]) return null;
      const part = termAmount(formula.part, own, total, against);
      const whole = termAmount(formula.whole, own, total, against);
      if (part.value === null) return null;
      return whole.value === null ? "missing" : whole.value <= 0n ? "zero" : "incomplete";
    });
    for (const column of FUND_COLUMNS) {
      const reason = reasons[column];
      if (reason) notes.set(noteKey(measure, reason), { code: "no-ratio", measure, reason });
    }
  }
  return [...notes.values()];
}

function noteKey(measure: RatioMeasure, reason: string): string {
  return `${measure} ${reason}`;
}
