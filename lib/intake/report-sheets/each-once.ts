import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { problemOf } from "../problem-of";
import type { SaidCell } from "./read-grid";

/** Of a cell that is said twice with different values neither is taken. */
export function eachOnce(said: readonly SaidCell[]) {
  const first = new Map<string, SaidCell>();
  const twice = new Set<string>();
  const problems: IntakeProblem[] = [];
  for (const one of said) {
    const before = first.get(one.cell);
    if (!before) first.set(one.cell, one);
    else if (before.value !== one.value) {
      twice.add(one.cell);
      const { sheet, row, column, heading, read } = one;
      problems.push(
        problemOf("cell-said-twice", { sheet, row, column, heading, read, expected: `${before.sheet}, ${before.row}` }),
      );
    }
  }
  return { said: [...first.values()].filter(({ cell }) => !twice.has(cell)), problems };
}
