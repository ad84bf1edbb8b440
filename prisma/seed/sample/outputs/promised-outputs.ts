import type { IndicatorCode } from "../../reference/indicators";
import { randomness } from "../chance/randomness";
import type { PlannedLine, PlannedProject } from "../plans/planned-project";
import { outputsOf } from "./indicators-of-item";
import { isPinned } from "./pinned-counts";

/** An output of a đề án: what it promises and what its acceptance finds. */
export type PromisedOutput = { readonly indicator: IndicatorCode; readonly target: number; readonly achieved: number };

/** The outputs of a đề án over all its lines. */
export function promisedOutputs(
  project: PlannedProject,
  pinned: ReadonlyMap<PlannedLine, number>,
): readonly PromisedOutput[] {
  const targets = new Map<IndicatorCode, number>();
  for (const line of project.lines) {
    for (const [indicator, each] of outputsOf(line.item)) {
      targets.set(indicator, (targets.get(indicator) ?? 0) + each * (pinned.get(line) ?? line.count));
    }
  }
  const random = randomness(`outputs ${project.key}`);
  return [...targets].map(([indicator, target]) => {
    const differs = !isPinned(indicator) && target > 9 && random.chance(0.3);
    const achieved = differs ? Math.round(target * (0.86 + 0.3 * random.fraction())) : target;
    return { indicator, target, achieved };
  });
}
