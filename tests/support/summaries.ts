import fc from "fast-check";
import { composeExecution } from "@/lib/domain/figures/compose-execution";
import type { CertifiedAmount } from "@/lib/domain/figures/execution-facts";
import { FUNDS } from "@/lib/domain/fund";
import { composeSummary } from "@/lib/domain/summary/compose-summary";
import { NO_RECORDS, type PunctualCounts, type SummaryRecords } from "@/lib/domain/summary/records";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { PeriodUse, SummaryFacts } from "@/lib/domain/summary/summary-facts";
import { factsOf, type MoneyRecord } from "./facts-of-records";

const PERIOD = { year: 2023, through: 9 } as const;

/** What a summary is composed from where these are the only records; the year before is the same looked at from a year later. */
export function factsOfSummary(
  money: readonly MoneyRecord[],
  certified: readonly CertifiedAmount[] = [],
  uses: PeriodUse = "ACTUAL",
  records: SummaryRecords = NO_RECORDS,
): SummaryFacts {
  const facts = factsOf(money, certified, null);
  const ofRegion = {
    ...facts,
    query: { ...facts.query, ...PERIOD, scope: { kind: "region", region: "BAC" } as const },
  };
  const before = factsOf(
    money.filter(({ year }) => year === "before").map((record) => ({ ...record, year: "now" as const })),
    certified.filter(({ year }) => year === "before").map((amount) => ({ ...amount, year: "now" as const })),
    null,
  );
  const lastYear = { ...before, query: { ...ofRegion.query, year: 2022, through: 12 as const } };
  const samePeriod = { ...before, query: { ...ofRegion.query, year: 2022 } };
  const views = {
    ...{ now: composeExecution(ofRegion), before: composeExecution(lastYear) },
    periodBefore: composeExecution(samePeriod),
  };
  return { views, nation: composeExecution(facts), records, uses };
}

/** The summary of a region whose only records are these. */
export function summaryOf(...given: Parameters<typeof factsOfSummary>): ConferenceSummary {
  return composeSummary(factsOfSummary(...given));
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

/** What records say of keeping days, of releases and of đề án, whatever they are. */
export const kept: fc.Arbitrary<SummaryRecords> = fc
  .record({
    counts: fc.array(fc.tuple(fc.constantFrom(...PLACES), fc.array(fc.nat(50), { minLength: 4, maxLength: 4 }))),
    days: fc.array(fc.nat(300), { maxLength: 3 }),
    projects: fc.nat(500),
  })
  .map(({ counts, days, projects }) => ({
    punctual: new Map(counts.map(([unitId, of]) => [unitId, countsOf(of)])),
    releases: days.map((late, at) => ({ tranche: at + 1, number: `${at + 1}/QĐ-BCT`, days: BigInt(late) })),
    projects: { all: BigInt(projects), byContent: new Map([["a", BigInt(projects)]]), byGroup: new Map() },
  }));

/** Counts of keeping days, of which never more were in time than there were. */
function countsOf([due = 0, accepted = 0, reported = 0, inTime = 0]: readonly number[]): PunctualCounts {
  return {
    ...{ due: BigInt(due), accepted: BigInt(Math.min(due, accepted)) },
    ...{ reported: BigInt(reported), reportedInTime: BigInt(Math.min(reported, inTime)) },
  };
}
