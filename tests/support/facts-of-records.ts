import fc from "fast-check";
import type { CertifiedAmount, ExecutionFacts, FactSums, YearOf } from "@/lib/domain/figures/execution-facts";
import { FUNDS, type Fund } from "@/lib/domain/fund";
import type { UnitOn } from "@/lib/domain/territory/territory-on";

/** One invented money fact: where, when, which fund and item, and one amount of each kind. */
export type MoneyRecord = FactSums & {
  readonly year: YearOf;
  readonly recordedId: string;
  readonly fund: Fund;
  readonly item: string;
  readonly month: number;
};

const unit = (id: string, region: string, predecessors: string[] = []): UnitOn => ({
  id,
  name: id,
  region,
  regionConfirmed: true,
  predecessors: predecessors.map((part) => ({ id: part, name: part, into: id })),
});

const UNITS = [unit("north", "BAC"), unit("merged", "BAC", ["east", "west"]), unit("south", "NAM")];
const unitOf = (recordedId: string) =>
  UNITS.find(({ id, predecessors }) => id === recordedId || predecessors.some((part) => part.id === recordedId))?.id ??
  "";

const places = fc.constantFrom("north", "merged", "east", "west", "south");
const years = fc.constantFrom<YearOf>("now", "before");
const funds = fc.constantFrom<Fund>("KCQG", "KCDP");
const amounts = fc.bigInt({ min: 0n, max: 10n ** 11n });

/** Records as a year has them: plan lines at month 0, and what was released, signed and paid in a month. */
export const moneyRecords: fc.Arbitrary<MoneyRecord[]> = fc.array(
  fc
    .record({
      year: years,
      recordedId: places,
      fund: funds,
      item: fc.constantFrom("a", "b"),
      month: fc.integer({ min: 0, max: 9 }),
      amount: amounts,
    })
    .map(({ amount, ...place }) => ({
      ...place,
      plan: place.month === 0 ? amount : 0n,
      released: place.month > 0 && place.fund === "KCQG" ? amount / 2n : 0n,
      committed: place.month > 0 ? amount : 0n,
      disbursed: place.month > 0 ? amount / 3n : 0n,
      paidLater: place.month > 0 && place.year === "before" ? amount / 7n : 0n,
    })),
  { maxLength: 60 },
);

/** A plan line of 1 tỷ in every place and fund, so that no province is missing. */
export const plannedEverywhere: readonly MoneyRecord[] = ["north", "merged", "east", "west", "south"].flatMap(
  (recordedId) =>
    FUNDS.map((fund) => ({
      year: "now",
      recordedId,
      fund,
      item: "a",
      month: 0,
      plan: 1_000_000_000n,
      released: 0n,
      committed: 0n,
      disbursed: 0n,
      paidLater: 0n,
    })),
);

/** Certified reports, one per place, fund, year and measure at most. */
export const certifiedAmounts: fc.Arbitrary<CertifiedAmount[]> = fc.uniqueArray(
  fc.record({
    year: years,
    recordedId: places,
    fund: funds,
    measure: fc.constantFrom("ACTUAL" as const, "ESTIMATE" as const),
    amount: amounts,
  }),
  { maxLength: 6, selector: ({ amount, ...key }) => JSON.stringify(key) },
);

/** The facts of the country that the database would sum from these records, through September. */
export function factsOf(
  records: readonly MoneyRecord[],
  certified: readonly CertifiedAmount[],
  fund: Fund | null,
): ExecutionFacts {
  const sums = (rows: readonly MoneyRecord[]): FactSums => ({
    plan: rows.reduce((sum, row) => sum + row.plan, 0n),
    released: rows.reduce((sum, row) => sum + row.released, 0n),
    committed: rows.reduce((sum, row) => sum + row.committed, 0n),
    disbursed: rows.reduce((sum, row) => sum + row.disbursed, 0n),
    paidLater: rows.reduce((sum, row) => sum + row.paidLater, 0n),
  });
  const by = <Key extends keyof MoneyRecord>(...keys: Key[]) => {
    const groups = new Map<string, MoneyRecord[]>();
    for (const record of records) {
      const name = keys.map((key) => record[key]).join(" ");
      groups.set(name, [...(groups.get(name) ?? []), record]);
    }
    return [...groups.values()].flatMap((rows) => (rows[0] ? [{ ...rows[0], ...sums(rows), rows }] : []));
  };
  return {
    query: { scope: { kind: "nation" }, year: 2023, through: 9, fund, basis: "34", asOf: null, content: null },
    scopeLabel: "Việt Nam",
    today: "2026-11-21",
    lastDay: "2023-09-30",
    sameDay: null,
    layout: "34",
    rebased: "asked",
    closed: null,
    unknownContent: null,
    units: UNITS,
    regions: [
      { code: "BAC", name: "BAC" },
      { code: "NAM", name: "NAM" },
    ],
    unitFacts: by("year", "recordedId", "fund").map(({ rows, ...row }) => ({
      ...row,
      unitId: unitOf(row.recordedId),
      whole: { plan: row.plan, disbursed: row.disbursed, paidLater: row.paidLater },
      hasPlan: rows.some(({ month }) => month === 0),
    })),
    contentFacts: by("year", "item", "fund").map(({ rows, ...row }) => ({ ...row, content: row.item })),
    monthFacts: by("year", "month", "fund").map(({ rows, ...row }) => row),
    certified,
    nationalFundPlanned: { now: true, before: true },
    nation: { plan: null, reporting: 0, expected: UNITS.length },
    contents: [
      { code: "a", name: "a" },
      { code: "b", name: "b" },
    ],
    contentGroups: [],
    outputs: [],
    indicators: [],
    published: [],
  };
}
