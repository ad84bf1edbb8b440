import type { DatedCatalogue } from "../catalogue/dated-catalogue";
import { refuse } from "../errors";

/** The indicators a period may ask: those that are counted, not sums of others. */
export function askableIndicators({ indicators }: DatedCatalogue): DatedCatalogue["indicators"] {
  return indicators.filter(({ parts }) => parts.length === 0);
}

/**
 * The indicators a period asks, as it keeps them: all that are counted are kept as none named, so that one that is added
 * later is asked too.
 *
 * Refuses with `period.indicator-unknown`.
 */
export function askedIndicators(named: readonly string[], catalogue: DatedCatalogue): readonly string[] {
  const unknown = named.find((code) => !catalogue.indicators.some((one) => one.code === code));
  if (unknown !== undefined) refuse({ code: "period.indicator-unknown", indicator: unknown });
  const namesAll = askableIndicators(catalogue).every(({ code }) => named.includes(code));
  return namesAll ? [] : named;
}
