import { contentOf } from "../../reference/items";
import type { Cell, DraftLine } from "../budgets/cell";
import { fixedAmount } from "../budgets/fixtures";
import type { Randomness } from "../chance/randomness";
import { MILLION, partOf } from "../chance/shares";
import type { Fate, PlanStep, ReleaseStep } from "./planned-project";
import { type Tranche, tranchesOf } from "./tranche";

/** In 2024 the first tranche covered fairs and conferences only. */
const FAIRS_FIRST = 2024;
const FAIRS_AND_CONFERENCES = ["ND4", "ND9"];
const FIRST_PART = 0.7;

/** Hands out the tranches of one region's year; a first tranche whose sum is given is kept to the đồng. */
export type ReleaseDesk = (
  random: Randomness,
  line: DraftLine,
  fate: Fate,
  steps: readonly PlanStep[],
) => ReleaseStep[];

/** Opens the desk of a region, year and fund. KCĐP has no tranches, and what never started gets none. */
export function releaseDesk({ region, year, fund }: Cell): ReleaseDesk {
  const tranches = tranchesOf(year);
  let firstLeft = fixedAmount(region, year, 6, fund, "RELEASED");

  const mayBeFirst = (line: DraftLine) =>
    year !== FAIRS_FIRST || (FAIRS_AND_CONFERENCES.includes(contentOf(line.item)) && firstLeft !== 0n);

  return (random, line, fate, steps) => {
    if (fund === "KCDP" || fate === "stopped-unstarted") return [];
    const granted = steps.filter(({ amount }) => amount > 0n);
    const open = tranches.filter(
      (tranche) =>
        granted.every(({ decision }) => decision.signedOn < tranche.signedOn) &&
        (tranche.tranche > 1 || mayBeFirst(line)),
    );
    const [soonest, next] = open;
    if (!soonest) throw new Error("a line of the plan comes too late for every tranche");
    if (firstLeft !== null && soonest.tranche === 1) {
      const part = firstLeft < line.amount ? firstLeft : line.amount;
      firstLeft -= part;
      return inParts(line.amount, part, soonest, next);
    }
    const draw = random.fraction();
    if (!next || draw < 0.52 || fate === "stopped-refunded") return inParts(line.amount, line.amount, soonest, next);
    if (draw < 0.86) return inParts(line.amount, line.amount, next, undefined);
    return inParts(line.amount, partOf(line.amount, FIRST_PART, MILLION), soonest, random.pick(open.slice(1)));
  };
}

function inParts(amount: bigint, part: bigint, now: Tranche, later: Tranche | undefined): ReleaseStep[] {
  const parts = [{ tranche: now, amount: part }, ...(later ? [{ tranche: later, amount: amount - part }] : [])];
  return parts.filter((step) => step.amount > 0n);
}
