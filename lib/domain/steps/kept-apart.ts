import type { Step } from "./step";
import { STEPS, type StepCode } from "./steps";

/**
 * Không tự duyệt việc của mình: whether this account may not take a step on a đề án, because it took one of those that
 * the step is kept apart from.
 */
export function isKeptApart(
  code: StepCode,
  accountId: string,
  taken: readonly { readonly step: string; readonly takenBy: string }[],
): boolean {
  const { apartFrom = [] }: Step = STEPS[code];
  return taken.some(({ step, takenBy }) => takenBy === accountId && apartFrom.includes(step));
}
