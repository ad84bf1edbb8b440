import type { Dong } from "../money";
import type { ExecutionRow, FigureColumns } from "./execution";
import type { Ratio } from "./ratio";
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
  return mine && pace ? shortOf(mine, pace) : null;
}

/** The part that would be there at another ratio's pace, less what is; 0 where it keeps pace. Rounded once. */
export function shortOf(mine: Ratio, pace: Ratio): Dong {
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
