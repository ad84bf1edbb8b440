import { contentsUntil, type DatedCatalogue } from "../catalogue/dated-catalogue";
import { refuse } from "../errors";
import { type IsoDate, lastDayOf } from "../period/period";
import type { PeriodKey, Questions } from "./period";

/** The indicators a period that ends on a day may ask: begun by then, and counted, not sums of others. */
export function askableIndicators({ indicators }: DatedCatalogue, day: IsoDate): DatedCatalogue["indicators"] {
  return indicators.filter(({ parts, beginsOn }) => parts.length === 0 && (beginsOn === undefined || beginsOn <= day));
}

type Codes = Pick<Questions, "contents" | "indicators">;

/**
 * The contents and indicators a period asks, as it keeps them: all there are are kept as none named, so that one that is
 * added later is asked too.
 *
 * Refuses with `period.indicator-unknown` or `period.content-unknown`, for what has not begun by its last day, or ended before its year.
 */
export function askedCodes(period: PeriodKey & Codes, catalogue: DatedCatalogue): Codes {
  const { contents, indicators, year, through } = period;
  const lastDay = lastDayOf(year, through);
  const begun = catalogue.indicators.filter(({ beginsOn }) => beginsOn === undefined || beginsOn <= lastDay);
  const indicator = indicators.find((code) => !begun.some((one) => one.code === code));
  if (indicator !== undefined) refuse({ code: "period.indicator-unknown", indicator });
  const inForce = contentsUntil(catalogue, lastDay);
  const content = contents.find((code) => !inForce.some((one) => one.code === code));
  if (content !== undefined) refuse({ code: "period.content-unknown", content });
  return {
    contents: unlessAll(contents, inForce),
    indicators: unlessAll(indicators, askableIndicators(catalogue, lastDay)),
  };
}

function unlessAll(named: readonly string[], all: readonly { readonly code: string }[]): readonly string[] {
  return all.every(({ code }) => named.includes(code)) ? [] : named;
}
