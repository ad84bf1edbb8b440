import type { ToldCorrection } from "@/lib/domain/notices/conference-notice";
import type { FigureRef } from "@/lib/domain/summary/figure-ref";
import { rowNamesOf } from "@/lib/domain/summary/row-names";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { LOCALES, type Locale } from "@/lib/format/locale";
import { MISSING } from "@/lib/format/missing";
import { figureName } from "@/lib/format/summary/figure-name";
import { documentName } from "@/lib/format/summary/write-change";
import { writeFigure } from "@/lib/format/summary/write-figure";
import type { Correction } from "./corrections-of";

/** What is told of corrections: how many there are, and the first of them in each language. */
export type ToldCorrections = {
  readonly count: number;
  readonly changes: readonly Readonly<Record<Locale, ToldCorrection>>[];
};

/** A notice names so many numbers, and so many documents of each; all of them stand beside the report. */
const MOST = { changes: 3, documents: 2 };

/** The province a number is of; null where it is the region's, a content's or a result's. */
export function unitOf(ref: FigureRef): string | null {
  if ("unitId" in ref) return ref.unitId;
  return "row" in ref && ref.row?.by === "unit" ? ref.row.key : null;
}

/** Corrections as a notice tells them, those of one province where it is named: amounts of the region or the province first. */
export function toldCorrections(
  corrections: readonly Correction[],
  printed: ConferenceSummary,
  decimals: Readonly<Record<string, number>>,
  unitId: string | null,
): ToldCorrections {
  const own = corrections.filter(({ before }) => unitId === null || unitOf(before.ref) === unitId);
  const inOrder = [...own].sort((one, other) => rankOf(one.before.ref, unitId) - rankOf(other.before.ref, unitId));
  const write = (correction: Correction, locale: Locale): ToldCorrection => {
    const pen = { locale, decimals };
    const { before, after, terms } = correction;
    const documents = terms.flatMap((term) => term.documents);
    const names = [...new Set(documents.map(({ document, records }) => documentName(document, records, locale)))];
    return {
      figure: figureName(before.ref, printed.scope, rowNamesOf(printed), locale),
      printed: writeFigure(before, pen),
      now: after ? writeFigure(after, pen) : MISSING,
      why: [...names.slice(0, MOST.documents), ...(names.length > MOST.documents ? ["…"] : [])].join("; "),
    };
  };
  return {
    count: own.length,
    changes: inOrder
      .slice(0, MOST.changes)
      .map((correction) => ({ vi: write(correction, LOCALES[0]), en: write(correction, LOCALES[1]) })),
  };
}

/** An amount before a ratio, the whole before its parts. */
function rankOf(ref: FigureRef, unitId: string | null): number {
  const isWhole = unitId !== null || ("row" in ref && ref.row === null);
  const isAmount = ref.kind === "measure" && ["plan", "released", "actual", "estimate"].includes(ref.measure);
  const isOfAll = ref.kind === "measure" && ref.column === "ALL";
  return (isWhole ? 0 : 4) + (isAmount ? 0 : 2) + (isOfAll ? 0 : 1);
}
