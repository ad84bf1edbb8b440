import { type Dong, sumOf } from "@/lib/domain/money";
import type { StepCandidate } from "@/lib/domain/project/step-candidate";
import type { ChosenProject } from "@/lib/input/chosen-projects";

/** How many are chosen, what they ask for together, and what is proposed for them; an amount nobody can read counts as none. */
export function sumsOf(chosen: readonly ChosenProject[], seen: readonly StepCandidate[]) {
  const asked = new Map(seen.map(({ code, support }) => [code, support]));
  const proposed = ({ code, amount, unread }: ChosenProject): Dong =>
    unread === null ? (amount ?? asked.get(code) ?? 0n) : 0n;
  return {
    count: chosen.length,
    asked: sumOf(chosen.map(({ code }) => asked.get(code) ?? 0n)),
    proposed: sumOf(chosen.map(proposed)),
  };
}
