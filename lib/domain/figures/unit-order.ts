import type { SortOrder } from "../report/sort-order";
import type { ExecutionRow, Figures } from "./execution";
import { type Measure, RANKED_MEASURES } from "./measures";
import type { Ratio } from "./ratio";

/** What provinces can be ranked by: their name, and the measures they are compared by. */
export type UnitOrder = SortOrder & { readonly by: "name" | Measure };

/** The order in an address: `sort=plan`, from the largest with a minus. Furthest along first, unless it says otherwise. */
export function unitOrderFrom(text: string | readonly string[] | undefined): UnitOrder {
  const code = typeof text === "string" ? text : "";
  const by = (["name", ...RANKED_MEASURES] as const).find((sort) => sort === code.replace(/^-/, ""));
  return by ? { by, descending: code.startsWith("-") } : { by: "executed", descending: true };
}

/** Rows in the order asked for; rows where nothing is known come last in either direction. */
export function inOrder(rows: readonly ExecutionRow[], { by, descending }: UnitOrder): ExecutionRow[] {
  if (by === "name") {
    const names = new Intl.Collator("vi");
    return [...rows].sort((a, b) => names.compare(a.label, b.label) * (descending ? -1 : 1));
  }
  return [...rows].sort((a, b) => {
    const [first, second] = [rankOf(a.columns.ALL, by), rankOf(b.columns.ALL, by)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return compareRatios(first, second) * (descending ? -1 : 1);
  });
}

/** Compares two ratios exactly, as fractions. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const [left, right] = [a.part * b.whole, b.part * a.whole];
  return left < right ? -1 : left > right ? 1 : 0;
}

function rankOf(figures: Figures | null, by: Measure): Ratio | null {
  const value = figures?.[by] ?? null;
  return typeof value === "bigint" ? { part: value, whole: 1n } : value;
}
