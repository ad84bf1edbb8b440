import type { Dong } from "../money";
import type { ExecutionRow, FigureColumns } from "./execution";
import type { FigureNote } from "./notes";
import { rational, roundedUnits } from "./rational";

const TY = 1_000_000_000n;

/** Says that rounded parts miss the rounded total, where in tỷ with one decimal they do. */
export function roundingNotes(total: FigureColumns, rows: readonly ExecutionRow[]): FigureNote[] {
  const inTenths = (amount: Dong | null) => (amount === null ? 0n : roundedUnits(rational(amount, TY), 1));
  const misses = (["plan", "actual"] as const).some((measure) => {
    const all = total.ALL?.[measure] ?? null;
    if (all === null) return false;
    const funds = inTenths(total.KCQG?.[measure] ?? null) + inTenths(total.KCDP?.[measure] ?? null);
    const provinces = rows.reduce((sum, row) => sum + inTenths(row.columns.ALL?.[measure] ?? null), 0n);
    const bothFunds = total.KCQG !== null && total.KCDP !== null;
    return (bothFunds && funds !== inTenths(all)) || (rows.length > 1 && provinces !== inTenths(all));
  });
  return misses ? [{ code: "rounding" }] : [];
}
