import { FUND_COLUMNS, FUNDS, type Fund, type FundColumn } from "../fund";
import { recordOf } from "../record-of";
import { type Amount, sumOfAmounts } from "./amount";
import type { YearOf } from "./execution-facts";
import { type AmountMeasure, FORMULA_AMOUNTS, type FormulaAmount } from "./measures";
import type { FundAmounts, UnitAmounts } from "./official-amounts";

/** The amounts of one column of a report, those of the year before included. */
export type ColumnAmounts = Readonly<Record<FormulaAmount, Amount>>;

/** The amounts of each column; null for a fund the view leaves out. */
export type Columns = Readonly<Record<FundColumn, ColumnAmounts | null>>;

/** The amounts of several provinces together, column by column. With one fund, ALL is that fund. */
export function addUp(units: readonly UnitAmounts[], fund: Fund | null): Columns {
  const national = fund === "KCDP" ? null : ofFund(units, "KCQG");
  const provincial = fund === "KCQG" ? null : ofFund(units, "KCDP");
  return withAll(national, provincial);
}

/** Both funds and their sum. The ALL column carries KCQG's releases: the provincial fund has none. */
export function withAll(KCQG: ColumnAmounts | null, KCDP: ColumnAmounts | null): Columns {
  if (KCQG === null || KCDP === null) return { ALL: KCQG ?? KCDP, KCQG, KCDP };
  const both = (amount: FormulaAmount) => sumOfAmounts([KCQG[amount], KCDP[amount]]);
  return { ALL: { ...columnOf(both), released: KCQG.released }, KCQG, KCDP };
}

/** A column whose every amount comes from one function. */
export function columnOf(amount: (of: FormulaAmount) => Amount): ColumnAmounts {
  return recordOf(FORMULA_AMOUNTS, amount);
}

/** Where a formula's amount is found: which measure, of which year, and as which of a province's amounts. */
export function placeOf(amount: FormulaAmount): AmountPlace {
  if (amount === "planBefore") return { measure: "plan", kept: "plan", year: "before" };
  if (amount === "actualBefore") return { measure: "actual", kept: "actualToDay", year: "before" };
  if (amount === "periodBefore") return { measure: "actual", kept: "actual", year: "before" };
  return { measure: amount, kept: amount, year: "now" };
}

export type AmountPlace = { readonly measure: AmountMeasure; readonly kept: keyof FundAmounts; readonly year: YearOf };

/** The columns with a change to each that is shown. */
export function mapColumns<From, To>(
  columns: Readonly<Record<FundColumn, From | null>>,
  change: (amounts: From, column: FundColumn) => To,
): Readonly<Record<FundColumn, To | null>> {
  const [ALL, KCQG, KCDP] = FUND_COLUMNS.map((column) => {
    const amounts = columns[column];
    return amounts === null ? null : change(amounts, column);
  });
  return { ALL: ALL ?? null, KCQG: KCQG ?? null, KCDP: KCDP ?? null };
}

/** The funds a view shows. */
export function shownFunds(fund: Fund | null): readonly Fund[] {
  return fund === null ? FUNDS : [fund];
}

function ofFund(units: readonly UnitAmounts[], fund: Fund): ColumnAmounts {
  return columnOf((amount) => {
    const { kept, year } = placeOf(amount);
    return sumOfAmounts(units.map((unit) => unit.of[year][fund][kept]));
  });
}
