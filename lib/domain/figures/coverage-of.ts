import type { Fund } from "../fund";
import { shownFunds } from "./column-amounts";
import type { YearOf } from "./execution-facts";
import type { UnitAmounts } from "./official-amounts";
import type { Coverage } from "./origin";

/** How many provinces have reported the plan of the funds shown. A plan of zero is reported; no plan is not. */
export function planCoverage(units: readonly UnitAmounts[], fund: Fund | null, year: YearOf): Coverage {
  const reporting = units.filter((unit) => shownFunds(fund).every((shown) => unit.of[year][shown].plan.complete));
  return { reporting: reporting.length, expected: units.length };
}

/** How many provinces have certified an estimate for exactly this period. */
export function estimateCoverage(units: readonly UnitAmounts[], fund: Fund | null): Coverage {
  const reporting = units.filter((unit) => shownFunds(fund).every((shown) => unit.of.now[shown].estimate.complete));
  return { reporting: reporting.length, expected: units.length };
}

/** How many provinces have certified what was carried out in exactly this period, of every fund shown. */
export function certifiedCoverage(units: readonly UnitAmounts[], fund: Fund | null): Coverage {
  const reporting = units.filter((unit) =>
    shownFunds(fund).every((shown) => unit.of.now[shown].actual.origin === "certified"),
  );
  return { reporting: reporting.length, expected: units.length };
}
