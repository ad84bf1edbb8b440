import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { testDatabase } from "../../support/database";
import { type ContractFact, Facts, million } from "../../support/facts";
import { certify } from "../../support/reports";
import { viewOf } from "../../support/views";

const db = testDatabase({ reference: true });
const YEAR = 2026;
const THROUGHS = [3, 6, 9] as const;
/** Provinces of one region today; each run has one of its own, so that the region adds up all of them. */
const UNITS = [
  "quang-tri-2025",
  "da-nang-2025",
  "gia-lai-2025",
  "dak-lak-2025",
  "khanh-hoa-2025",
  "lam-dong-2025",
  "hue",
  "ha-tinh",
  "nghe-an",
  "thanh-hoa",
];

type Voucher = { readonly kind: "voucher"; readonly month: number; readonly amount: bigint };
type Report = {
  readonly kind: "report";
  readonly through: 3 | 6 | 9;
  readonly actual: bigint | null;
  readonly estimate: bigint | null;
};
type Event = Voucher | Report;
type Known = { readonly unitId: string; readonly events: readonly Event[] };

const amount = fc.integer({ min: 1, max: 20 }).map(million);
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant("voucher" as const), month: fc.integer({ min: 1, max: 9 }), amount }),
  fc.record({
    ...{ kind: fc.constant("report" as const), through: fc.constantFrom(...THROUGHS) },
    ...{ actual: fc.option(amount), estimate: fc.option(amount) },
  }),
);

/** The evening after an event: each comes a day after the one before it. */
const evening = (at: number) => `2026-10-${String(at + 1).padStart(2, "0")}`;

let facts: Facts;
let recorder = "";
beforeAll(async () => {
  facts = new Facts(db.owner);
  recorder = (await facts.anActor("ADMIN")).accountId;
});

async function record(unitId: string, contract: ContractFact, one: Event, at: number, version: number): Promise<void> {
  const when = `${evening(at)}T03:00:00Z`;
  if (one.kind === "report") {
    const { through, actual, estimate } = one;
    const amounts = { ...(actual !== null && { actual }), ...(estimate !== null && { estimate }) };
    await certify(db.owner, {
      ...{ unitId, year: YEAR, through, version, certifiedOn: when, fund: "KCDP" },
      ...amounts,
    });
    return;
  }
  await db.owner.query(
    `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by, recorded_at)
     VALUES ($1, 'ADVANCE', $2, make_date(2026, $3, 15), $4, $5, $6)`,
    [contract.shareIds[0], one.amount, Math.max(one.month, 3), `UNC ${contract.number} ${at}`, recorder, when],
  );
}

/** The rules of domain §6 told again, from the events alone: the last certified report of exactly the period, else the vouchers. */
function official(events: readonly Event[], through: number) {
  const report = events.findLast((one): one is Report => one.kind === "report" && one.through === through);
  const paid = events.reduce(
    (sum, one) => sum + (one.kind === "voucher" && Math.max(one.month, 3) <= through ? one.amount : 0n),
    0n,
  );
  const isCertified = report !== undefined && report.actual !== null;
  return { actual: isCertified ? report.actual : paid, estimate: report?.estimate ?? null, isCertified };
}

const seen = async (scope: string, through: ThroughMonth, asOf?: string) => {
  const { total } = await viewOf(scope, { year: YEAR, through, fund: "KCDP", ...(asOf !== undefined && { asOf }) });
  const { actual, estimate, origin } = total.KCDP ?? {};
  return { actual: actual ?? 0n, estimate: estimate ?? null, isCertified: origin?.actual === "certified" };
};

test("official figures follow the rules whatever order reports, corrections and vouchers come in, now and on every evening since", async () => {
  const known: Known[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 2, maxLength: 7 }), async (events) => {
      const unitId = UNITS[known.length];
      if (unitId === undefined) return;
      const { contract } = await facts.aContractedProject(million(500), { fund: "KCDP", unitId, year: YEAR });
      for (const [at, one] of events.entries()) {
        const before = events
          .slice(0, at)
          .filter((other) => other.kind === "report" && one.kind === "report" && other.through === one.through);
        await record(unitId, contract, one, at, before.length + 1);
      }
      known.push({ unitId, events });
      for (const through of THROUGHS) {
        expect(await seen(unitId, through)).toEqual(official(events, through));
        for (const at of events.keys())
          expect(await seen(unitId, through, evening(at))).toEqual(official(events.slice(0, at + 1), through));
      }
    }),
    { numRuns: UNITS.length, endOnFailure: true },
  );
  for (const through of THROUGHS) {
    const sum = known.reduce((all, { events }) => all + official(events, through).actual, 0n);
    const { total } = await viewOf("VN", { year: YEAR, through, fund: "KCDP" });
    expect(total.KCDP?.actual).toBe(sum);
  }
}, 120_000);
