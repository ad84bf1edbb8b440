import type { DatedCatalogue } from "../catalogue/dated-catalogue";
import { contentsUntil, endedWithin, isUsedOn } from "../catalogue/dated-catalogue";
import type { Named, Wording } from "../catalogue/wording";
import { FUNDS } from "../fund";
import { lastDayOf } from "../period/period";
import { amountKey, type CellKey, cellKey, type ReportedMeasure, type ReportSection } from "./cell";
import type { PeriodKey, Questions } from "./period";

/** What a province fills in: which measures, of which contents, which indicators and passages, each by its name then. */
export type Questionnaire = {
  readonly measures: readonly ReportedMeasure[];
  readonly contents: readonly Named[];
  /** Only some contents are asked, or money may rest on one that has ended: they need not make the whole. */
  readonly someContents?: true;
  readonly indicators: readonly (Named & { readonly unit: Wording })[];
  readonly sections: readonly ReportSection[];
};

/**
 * The questions of a period under the catalogue of its last day. An indicator that is the sum of others is
 * not asked, nor one that is used no more, unless the period names it.
 */
export function questionnaireOf(period: PeriodKey & Questions, catalogue: DatedCatalogue): Questionnaire {
  const { measures, contents: chosen, indicators: named, sections } = period;
  const lastDay = lastDayOf(period.year, period.through);
  const inForce = contentsUntil(catalogue, lastDay);
  const contents = chosen.length === 0 ? inForce : inForce.filter(({ code }) => chosen.includes(code));
  const counted = catalogue.indicators.filter(({ parts }) => parts.length === 0);
  const used = counted.filter((indicator) => isUsedOn(indicator, lastDay));
  return {
    measures,
    contents,
    ...((contents.length < inForce.length || restsOnEnded(catalogue, period)) && { someContents: true as const }),
    indicators: named.length === 0 ? used : counted.filter(({ code }) => named.includes(code)),
    sections,
  };
}

/** How many years after its content ended a đề án of several years may still be paid. */
const YEARS_AFTER = 3;

function restsOnEnded(catalogue: DatedCatalogue, { year }: PeriodKey): boolean {
  return endedWithin(catalogue, { from: `${year - YEARS_AFTER}-01-01`, to: `${year}-01-01` });
}

/** The names of all cells a questionnaire has. */
export function askedCells({ measures, contents, indicators, sections }: Questionnaire): ReadonlySet<CellKey> {
  const codes = [null, ...contents.map(({ code }) => code)];
  return new Set([
    ...FUNDS.flatMap((fund) =>
      measures.flatMap((measure) => codes.map((content) => amountKey(fund, measure, content))),
    ),
    ...FUNDS.flatMap((fund) => indicators.map(({ code }) => cellKey({ of: "output", fund, indicator: code }))),
    ...sections.map((section) => cellKey({ of: "text", section })),
  ]);
}
