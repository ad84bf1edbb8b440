import type { Dong } from "../money";
import type { ExecutionRow, FigureColumns } from "./execution";
import { multiply, rational, roundedUnits } from "./rational";

/** A province and the money it is behind with, in đồng. */
export type Behind = { readonly row: ExecutionRow; readonly behind: Dong };

/**
 * The money by which an executed amount falls short of a whole's pace: what would be executed at the whole's
 * percentage of plan, less what is. 0 where it keeps pace; null where either percentage is refused [rule].
 * Rounded once, to a đồng.
 */
export function behindPace(own: FigureColumns, whole: FigureColumns): Dong | null {
  const [mine, pace] = [own.ALL?.executed, whole.ALL?.executed];
  if (!mine || !pace) return null;
  const expected = roundedUnits(multiply(rational(mine.whole), rational(pace.part, pace.whole)), 0);
  return expected > mine.part ? expected - mine.part : 0n;
}

/** The rows furthest behind the whole in money, the furthest first; those that keep pace are left out. */
export function furthestBehind(rows: readonly ExecutionRow[], whole: FigureColumns, most: number): Behind[] {
  return rows
    .map((row) => ({ row, behind: behindPace(row.columns, whole) ?? 0n }))
    .filter(({ behind }) => behind > 0n)
    .sort((one, other) => (one.behind > other.behind ? -1 : one.behind < other.behind ? 1 : 0))
    .slice(0, most);
}
