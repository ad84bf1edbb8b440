import fc from "fast-check";
import { expect, test } from "vitest";
import type { Execution } from "@/lib/domain/figures/execution";
import { vietnamDay } from "@/lib/domain/period/period";
import { checkInvariants } from "@/lib/queries/invariants/list-invariants";
import { testDatabase } from "../support/database";
import { type Deed, MoneyHistory } from "../support/money-history";
import { ownConnection } from "../support/own-connection";
import { viewOf } from "../support/views";

const db = testDatabase({ reference: true });

const ACTS: readonly Deed["act"][] = [
  ...["decide", "release", "contract", "append", "start", "advance", "pay", "refund"],
  ...["reverse", "acceptPart", "recallPart", "accept", "settle", "stop"],
] as Deed["act"][];

/** Some way into a đề án's life, so that chance begins where there is money; then whatever comes. */
const BEGINNINGS: readonly (readonly Deed["act"][])[] = [
  ["decide"],
  ["decide", "release", "contract", "start"],
  ["decide", "release", "contract", "advance", "append"],
  ["decide", "release", "contract", "start", "acceptPart", "pay"],
  ["decide", "release", "contract", "start", "acceptPart"],
  ["decide", "release", "contract", "start", "accept", "pay"],
];
const amountOf = (act: Deed["act"]) =>
  act === "decide" || act === "release" || act === "append"
    ? fc.integer({ min: -150, max: 300 }).filter((amount) => amount !== 0)
    : fc.integer({ min: 1, max: act === "refund" ? 60 : 250 });
const deed: fc.Arbitrary<Deed> = fc
  .record({ project: fc.nat(2), act: fc.constantFrom(...ACTS) })
  .chain(({ project, act }) => amountOf(act).map((millions) => ({ project, act, millions })));
const history = fc
  .tuple(
    fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...BEGINNINGS))),
    fc.array(deed, { minLength: 8, maxLength: 16 }),
  )
  .map(([beginnings, chance]) => [
    ...beginnings.flatMap((acts, project) => acts.map((act): Deed => ({ project, act, millions: USUAL[act] ?? 0 }))),
    ...chance,
  ]);
const USUAL: Partial<Record<Deed["act"], number>> = {
  ...{ decide: 300, release: 260, contract: 200, append: 40, advance: 60, pay: 90, acceptPart: 120 },
};

/** A history in which everything that may be done is done, whatever chance brings in the others. */
const EVERY_ACT: Deed[] = [
  ...(
    [
      ...[
        ["decide", 300],
        ["release", 260],
        ["contract", 200],
        ["append", 40],
        ["start", 1],
        ["acceptPart", 120],
      ],
      ...[
        ["recallPart", 1],
        ["advance", 60],
        ["refund", 10],
        ["reverse", 1],
        ["accept", 1],
        ["pay", 90],
        ["settle", 2],
      ],
    ] as [Deed["act"], number][]
  ).map(([act, millions]) => ({ project: 0, act, millions })),
  ...(
    [
      ["decide", 300],
      ["contract", 200],
      ["stop", 1],
    ] as [Deed["act"], number][]
  ).map(([act, millions]) => ({ project: 2, act, millions })),
];

/** What a province's dashboard shows of the year, apart from the evening it is asked for. */
const shown = async (asOf: string | null) =>
  figuresOf(await viewOf("quang-tri-2025", { year: 2026, through: 12, asOf }));
function figuresOf({ total, byUnit, byContent, outputs }: Execution) {
  return { total, byUnit, byContent, outputs };
}

async function failures() {
  const owner = await db.owner.connect();
  try {
    return (await checkInvariants(ownConnection(owner))).filter(({ failures: count }) => count > 0);
  } finally {
    owner.release();
  }
}

/** The moment by the database's own clock. */
const moment = async () => {
  const { rows } = await db.owner.query<{ at: Date }>("SELECT clock_timestamp() AS at");
  return rows[0]?.at ?? new Date(0);
};

const KNOWN = {
  plan_decision: "issued_at",
  release: "issued_at",
  contract_share: "recorded_at",
  contract_paper_line: "recorded_at",
  voucher: "recorded_at",
  acceptance: "recorded_at",
  beneficiary_acceptance: "recorded_at",
  project: "assigned_at",
} as const;

/** Moves everything known between two moments to so many days ago, as if the history had taken days. */
async function spread(from: Date, to: Date, days: number): Promise<void> {
  for (const [table, column] of Object.entries(KNOWN)) {
    await db.owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await db.owner.query(
      `UPDATE ${table} SET ${column} = ${column} - make_interval(days => $3) WHERE ${column} > $1 AND ${column} <= $2`,
      [from, to, days],
    );
    await db.owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  }
}

/** What both funds' figures have grown by since the history began. */
function added(now: Execution["total"]["ALL"], before: Execution["total"]["ALL"]) {
  const grown = (key: "plan" | "released" | "committed" | "disbursed") => (now?.[key] ?? 0n) - (before?.[key] ?? 0n);
  return {
    ...{ plan: grown("plan"), released: grown("released") },
    ...{ committed: grown("committed"), disbursed: grown("disbursed") },
  };
}

const DAY = 86_400_000;
const done = new Map<string, number>();

test("whatever is done with money in whatever order, every sum is its documents', every check holds after each step, and a past evening shows what was shown", async () => {
  await fc.assert(
    fc.asyncProperty(history, async (deeds) => {
      const money = new MoneyHistory(db.owner);
      await money.begin();
      const before = (await shown(null)).total.ALL;
      const moments = [await moment()];
      const evenings: Awaited<ReturnType<typeof shown>>[] = [];
      for (const one of deeds) {
        const outcome = await money.do(one);
        done.set(`${one.act} ${outcome}`, (done.get(`${one.act} ${outcome}`) ?? 0) + 1);
        const told = await shown(null);
        const { plan, released, committed, disbursed } = money.sums();
        expect({ one, outcome, ...added(told.total.ALL, before) }).toEqual({
          ...{ one, outcome },
          ...{ plan, released, committed, disbursed },
        });
        if (outcome === "done") expect(await failures()).toEqual([]);
        evenings.push(told);
        moments.push(await moment());
      }
      const spans = moments.slice(1).map((to, day) => ({ from: moments[day] ?? to, to, days: evenings.length - day }));
      for (const { from, to, days } of spans) await spread(from, to, days);
      for (const [day, { to, days }] of spans.entries()) {
        const evening = vietnamDay(new Date(to.getTime() - days * DAY));
        expect({ day, ...(await shown(evening)) }).toEqual({ day, ...evenings[day] });
      }
      await spread(new Date(0), await moment(), 400);
    }),
    { numRuns: 16, endOnFailure: true, examples: [[EVERY_ACT]] },
  );
  for (const act of ACTS) expect([act, done.get(`${act} done`) ?? 0]).not.toEqual([act, 0]);
}, 900_000);
