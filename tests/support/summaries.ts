import { composeExecution } from "@/lib/domain/figures/compose-execution";
import type { CertifiedAmount } from "@/lib/domain/figures/execution-facts";
import { FUNDS } from "@/lib/domain/fund";
import { composeSummary } from "@/lib/domain/summary/compose-summary";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { PeriodUse } from "@/lib/domain/summary/summary-facts";
import { factsOf, type MoneyRecord } from "./facts-of-records";

const PERIOD = { year: 2023, through: 9 } as const;

/** The summary of a region whose only records are these; the year before is the same records looked at from a year later. */
export function summaryOf(
  records: readonly MoneyRecord[],
  certified: readonly CertifiedAmount[] = [],
  uses: PeriodUse = "ACTUAL",
): ConferenceSummary {
  const facts = factsOf(records, certified, null);
  const ofRegion = {
    ...facts,
    query: { ...facts.query, ...PERIOD, scope: { kind: "region", region: "BAC" } as const },
  };
  const before = factsOf(
    records.filter(({ year }) => year === "before").map((record) => ({ ...record, year: "now" as const })),
    certified.filter(({ year }) => year === "before").map((amount) => ({ ...amount, year: "now" as const })),
    null,
  );
  const lastYear = { ...before, query: { ...ofRegion.query, year: 2022, through: 12 as const } };
  const views = { now: composeExecution(ofRegion), before: composeExecution(lastYear) };
  return composeSummary({ views, nation: composeExecution(facts), uses });
}

/** A fact of the north, in đồng; what is not wished for is nothing. */
export const record = (wish: Partial<MoneyRecord>): MoneyRecord => ({
  ...{ year: "now", recordedId: "north", fund: "KCQG", item: "a", month: 0 },
  ...{ plan: 0n, released: 0n, committed: 0n, disbursed: 0n, paidLater: 0n },
  ...wish,
});

export const TY = 1_000_000_000n;
export const PLACES = ["north", "merged", "south"] as const;
/** A plan line of this amount in every place, of these funds. */
export const planned = (year: MoneyRecord["year"], amount: bigint, funds = FUNDS as readonly MoneyRecord["fund"][]) =>
  PLACES.flatMap((recordedId) => funds.map((fund) => record({ year, recordedId, fund, plan: amount })));
/** A payment of this amount in every place. */
export const paid = (year: MoneyRecord["year"], amount: bigint, fund: MoneyRecord["fund"]) =>
  PLACES.map((recordedId) => record({ year, recordedId, fund, month: 3, committed: amount, disbursed: amount }));
