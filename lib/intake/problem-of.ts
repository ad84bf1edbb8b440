import type { IntakeProblem, IntakeProblemCode } from "@/lib/domain/intake/problem";

type Where = Partial<Pick<IntakeProblem, "sheet" | "row" | "column" | "heading" | "read" | "expected">>;

/** A problem with its place; what is not said is the whole file. */
export function problemOf(code: IntakeProblemCode, where: Where = {}): IntakeProblem {
  return { code, sheet: "", row: null, column: null, heading: null, read: "", expected: "", ...where };
}

/** What reading part of a file gives: the value, or everything that is wrong with it. */
export type Reading<T> = { readonly value: T } | { readonly problems: readonly IntakeProblem[] };
