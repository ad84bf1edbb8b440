import { contentsOn, type DatedCatalogue } from "../catalogue/dated-catalogue";
import { refuse } from "../errors";
import { lastDayOf } from "../period/period";
import type { PeriodKey, Questions } from "./period";

/** The indicators a period may ask: those that are counted, not sums of others. */
export function askableIndicators({ indicators }: DatedCatalogue): DatedCatalogue["indicators"] {
  return indicators.filter(({ parts }) => parts.length === 0);
}

type Codes = Pick<Questions, "contents" | "indicators">;

/**
 * The contents and indicators a period asks, as it keeps them: all there are are kept as none named, so that one that is
 * added later is asked too.
 *
 * Refuses with `period.indicator-unknown` or `period.content-unknown`, for a content that is not in force on its last day.
 */
export function askedCodes(period: PeriodKey & Codes, catalogue: DatedCatalogue): Codes {
  const { contents, indicators, year, through } = period;
  const indicator = indicators.find((code) => !catalogue.indicators.some((one) => one.code === code));
  if (indicator !== undefined) refuse({ code: "period.indicator-unknown", indicator });
  const inForce = contentsOn(catalogue, lastDayOf(year, through));
  const content = contents.find((code) => !inForce.some((one) => one.code === code));
  if (content !== undefined) refuse({ code: "period.content-unknown", content });
  return {
    contents: unlessAll(contents, inForce),
    indicators: unlessAll(indicators, askableIndicators(catalogue)),
  };
}

function unlessAll(named: readonly string[], all: readonly { readonly code: string }[]): readonly string[] {
  return all.every(({ code }) => named.includes(code)) ? [] : named;
}
