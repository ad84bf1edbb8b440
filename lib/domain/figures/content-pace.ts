import { type Dong, sumOf } from "../money";
import { shortOf } from "./behind";
import type { ExecutionRow } from "./execution";

/**
 * The money by which a content falls short of the pace of all contents together: both sides are from records, since
 * reports certify no content. Null where its percentage is refused.
 */
export function contentBehind(rows: readonly ExecutionRow[], content: string): Dong | null {
  const own = rows.find(({ key }) => key === content)?.columns.ALL?.executed;
  const known = rows.flatMap(({ columns }) => columns.ALL?.executed ?? []);
  const pace = { part: sumOf(known.map(({ part }) => part)), whole: sumOf(known.map(({ whole }) => whole)) };
  return own && pace.whole > 0n ? shortOf(own, pace) : null;
}

/** The contents furthest behind in money, the furthest first; those that keep pace are left out. */
export function contentsBehind(rows: readonly ExecutionRow[], most: number): readonly ExecutionRow[] {
  return rows
    .map((row) => ({ row, behind: contentBehind(rows, row.key) ?? 0n }))
    .filter(({ behind }) => behind > 0n)
    .sort((one, other) => (one.behind > other.behind ? -1 : one.behind < other.behind ? 1 : 0))
    .slice(0, most)
    .map(({ row }) => row);
}
