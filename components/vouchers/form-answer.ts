import type { InputProblem } from "@/lib/format/refusals/input-problem";

/** How a form came back: why it was refused, and what had been typed. Null when it was simply opened. */
export type FormAnswer = {
  readonly detail: string;
  readonly errors: readonly InputProblem[];
  readonly values: Readonly<Record<string, string>>;
} | null;

/** What is wrong with one field; the amount typed into the form answers for the amount of the rule. */
export function errorOf(answer: FormAnswer, field: string): string | undefined {
  const names = field === "amountText" ? ["amountText", "amount"] : [field];
  return answer?.errors.find(({ path }) => names.includes(path))?.message;
}
