import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { LIMITS } from "./limits";
import { problemOf } from "./problem-of";

/**
 * The problems that are told of a sheet: the first ones as they are, the others counted ("và N lỗi nữa"), and last that
 * rows were not looked at where they were not.
 */
export function boundedProblems(problems: readonly IntakeProblem[]): readonly IntakeProblem[] {
  const unread = problems.filter(({ code }) => code === "problems-too-many");
  const found = problems.filter(({ code }) => code !== "problems-too-many");
  if (found.length <= LIMITS.problems) return [...found, ...unread.slice(0, 1)];
  const told = found.slice(0, LIMITS.problems - 1);
  const { sheet = "" } = found[0] ?? {};
  const more = problemOf("problems-more", { sheet, expected: `${found.length - told.length}` });
  return [...told, more, ...unread.slice(0, 1)];
}
