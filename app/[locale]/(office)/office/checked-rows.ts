import type { CheckedProject } from "@/components/projects/together/checked-row";
import { takeSteps } from "@/lib/commands/projects/take-steps";
import { wordsOf } from "@/lib/documents/words";
import type { Actor } from "@/lib/domain/access/actor";
import type { StepCandidate } from "@/lib/domain/project/step-candidate";
import { isTaken, type StepTogether } from "@/lib/domain/project/steps-together";
import { checkedResult } from "@/lib/format/checked-result";
import { fill } from "@/lib/format/fill";
import type { Locale } from "@/lib/format/locale";
import type { ChosenProject } from "@/lib/input/chosen-projects";
import { stepsTogetherInput } from "@/lib/input/steps-together";

type Chosen = {
  readonly step: StepTogether;
  readonly sent: boolean;
  readonly chosen: readonly ChosenProject[];
  readonly seen: readonly StepCandidate[];
};

/** Each chosen đề án with what became of it or would: those seen in the order of Biểu số 2, then those that are not. */
export async function checkedRows(actor: Actor, asked: Chosen, locale: Locale): Promise<CheckedProject[]> {
  const { step, sent, chosen, seen } = asked;
  const proposing = step === "appraise-central";
  const found = new Map(seen.map((project) => [project.code, project]));
  const byCode = new Map(chosen.map((one) => [one.code, one]));
  const inOrder = [
    ...seen.flatMap(({ code }) => byCode.get(code) ?? []),
    ...chosen.filter(({ code }) => !found.has(code)),
  ];
  const open = inOrder.filter(
    (one) => !(sent && isTaken(step, one.version, found.get(one.code))) && one.unread === null,
  );
  const items = open.map(({ code, version, amount }) => ({
    ...{ code, version },
    ...(proposing && { amount: String(amount ?? (found.get(code)?.support || 1n)) }),
  }));
  const results =
    items.length === 0
      ? []
      : (await takeSteps(actor, stepsTogetherInput.parse({ step, items, preview: true }), new Date())).results;
  const resultOf = new Map(results.map((one) => [one.code, one]));
  return inOrder.map(({ code, version, amount, unread }) => {
    const project = found.get(code);
    const proposed = proposing && unread === null ? (amount ?? project?.support ?? null) : null;
    const row = {
      ...{ code, version, title: project?.title ?? null, support: project?.support ?? 0n, amount: proposed },
    };
    if (unread !== null) {
      const refusal = fill(wordsOf(locale).stepsTogether.unread, { given: unread });
      return { ...row, outcome: "refused", refusal, doubts: [] };
    }
    const result = resultOf.get(code);
    const doubts = result && result.outcome !== "refused" ? result.doubts : [];
    return { ...row, ...checkedResult(code, result, locale), doubts };
  });
}
