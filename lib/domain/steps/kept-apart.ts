import type { Step } from "./step";
import { STEPS, type StepCode } from "./steps";

/** A step as it was taken: by whose account, and in whose role where that was another's. */
export type StepTaker = { readonly step: string; readonly takenBy: string; readonly onBehalfOf: string | null };

/**
 * Không tự duyệt việc của mình: whether these persons (`personsOf`) may not take a step on a đề án, because one of them
 * took one of those that the step is kept apart from, or it was taken in their name.
 */
export function isKeptApart(code: StepCode, persons: readonly string[], taken: readonly StepTaker[]): boolean {
  const { apartFrom = [] }: Step = STEPS[code];
  return taken.some(
    ({ step, takenBy, onBehalfOf }) =>
      apartFrom.includes(step) && persons.some((person) => person === takenBy || person === onBehalfOf),
  );
}
