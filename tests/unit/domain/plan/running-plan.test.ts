import { describe, expect, test } from "vitest";
import { type RunningDecision, runningPlan, runningSum } from "@/lib/domain/plan/running-plan";

const national = (amount: bigint): RunningDecision => ({ fund: "KCQG", unit: null, stewardUnitId: null, amount });
const provincial = (id: string, stewardUnitId: string, amount: bigint): RunningDecision => ({
  fund: "KCDP",
  unit: { id },
  stewardUnitId,
  amount,
});

const plansAfter = (decisions: readonly RunningDecision[]) => runningPlan(decisions).map(({ planAfter }) => planAfter);

describe("the plan after each decision", () => {
  test("goes up with a supplement and down with a cut", () => {
    expect(plansAfter([national(100n), national(20n), national(-5n)])).toEqual([100n, 120n, 115n]);
  });

  test("is each province's own, and not mixed with the Ministry's", () => {
    const decisions = [national(100n), provincial("ha-noi", "ha-noi", 7n), provincial("da-nang", "da-nang-2025", 9n)];

    expect(plansAfter(decisions)).toEqual([100n, 7n, 9n]);
  });

  test("of a province formed by a merger goes on from its predecessors' plans", () => {
    const decisions = [
      provincial("quang-binh", "quang-tri-2025", 4n),
      provincial("quang-tri", "quang-tri-2025", 6n),
      provincial("quang-tri-2025", "quang-tri-2025", 1n),
      provincial("ha-noi", "ha-noi", 50n),
    ];

    expect(plansAfter(decisions)).toEqual([4n, 6n, 11n, 50n]);
  });
});

test("what is released after each tranche is all so far", () => {
  expect(runningSum([{ amount: 3n }, { amount: 4n }]).map(({ releasedAfter }) => releasedAfter)).toEqual([3n, 7n]);
});
