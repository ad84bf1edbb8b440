import type { FigureToSave } from "@/lib/db/published-figures";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { problemOf } from "@/lib/intake/problem-of";
import type { FigureFile } from "@/lib/intake/published-figures/read-file";
import type { Beside, Comparison } from "./compare-figures";

/**
 * What a file is imported for: to add figures; to correct (đính chính) those its sources were wrongly read for; or to
 * withdraw the figures it lists. A correction and a withdrawal say why, and what they end is kept.
 */
export type Purpose =
  | { readonly kind: "add" }
  | { readonly kind: "correct"; readonly reason: string }
  | { readonly kind: "withdraw"; readonly reason: string };

/** A figure to save, with the row of the file that it comes from. */
export type DecidedFigure = FigureToSave & { readonly row: number };

/** What an import would save, or what keeps it from saving anything. */
export type Decision = { readonly saves: readonly DecidedFigure[]; readonly problems: readonly IntakeProblem[] };

const NEW = { corrects: null, reason: null, withdrawn: false };

/** Decides what becomes of each row of a file, all of them or none. */
export function decideFigures(purpose: Purpose, compared: Comparison, values: FigureFile["values"]): Decision {
  const { fresh, same, contradicted } = compared;
  const added = fresh.map((row) => ({ ...row, ...NEW }));
  if (purpose.kind === "add") {
    return { saves: added, problems: contradicted.map((beside) => otherValue(values, beside)) };
  }
  const { kind, reason } = purpose;
  if (kind === "correct") {
    const corrected = contradicted.map(({ row, other }) => ({
      ...row,
      sourceDate: row.sourceDate ?? other.sourceDate,
      corrects: other.id,
      reason,
      withdrawn: false,
    }));
    return { saves: [...corrected, ...added], problems: [] };
  }
  const withdrawn = same.map(({ row: { row }, other: { id, ...facts } }) => ({
    ...facts,
    row,
    corrects: id,
    reason,
    withdrawn: true,
  }));
  const absent = fresh.map((row) => problemOf("not-kept", { ...values, row: row.row, read: stated(row) }));
  return { saves: withdrawn, problems: [...absent, ...contradicted.map((beside) => otherValue(values, beside))] };
}

function otherValue(values: FigureFile["values"], { row, other }: Beside): IntakeProblem {
  return problemOf("source-says-other", { ...values, row: row.row, read: stated(row), expected: stated(other) });
}

function stated({ printed, unit }: { readonly printed: string; readonly unit: string }): string {
  return `${printed} ${unit}`;
}
