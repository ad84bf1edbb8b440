import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { freezeSummary } from "@/lib/commands/summaries/freeze-summary";
import { issueSummary } from "@/lib/commands/summaries/issue-summary";
import { changingDocumentsTable } from "@/lib/documents/summary/changing-documents-table";
import { correctionsOf } from "@/lib/documents/summary/corrections-of";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { type WhyChanged, whyChanged } from "@/lib/domain/summary/changes/why-changed";
import { compareSummaries } from "@/lib/domain/summary/compare-summaries";
import { writeWhy } from "@/lib/format/summary/write-change";
import { getMoves } from "@/lib/queries/summary/changes/get-moves";
import { getConferenceSummary } from "@/lib/queries/summary/get-conference-summary";
import { getSummary, type SummaryRequest } from "@/lib/queries/summary/get-summary";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { certify } from "../../support/reports";

const db = testDatabase({ sample: true });
let facts: Facts;
const MTTN: SummaryRequest = { region: "MTTN", year: 2026, through: 9, uses: "ACTUAL", asOf: null };
const ESTIMATED: SummaryRequest = { ...MTTN, uses: "ESTIMATE" };
let officer = "";

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = (await facts.anActor("ADMIN")).accountId;
});

/** What the summary printed before something happened, against what it is afterwards, each change with its documents. */
async function changedBy(happens: () => Promise<void>, request = MTTN): Promise<WhyChanged[]> {
  const before = await getSummary(request);
  const { rows } = await db.owner.query<{ at: Date }>("SELECT clock_timestamp() AS at");
  const since = rows[0]?.at ?? new Date(Number.NaN);
  await db.owner.query("SELECT pg_sleep(0.003)");
  await happens();
  const after = await getSummary(request);
  const moves = await getMoves(request, { since, until: null });
  return compareSummaries(before, after).figures.map((changed) => whyChanged(changed, moves, [before, after]));
}

type Place = { unitId?: string; year?: number; fund?: "KCQG" | "KCDP" };

async function paid(amount: bigint, { unitId = "quang-tri-2025", year = 2026, fund = "KCDP" }: Place = {}) {
  const { contract } = await facts.aContractedProject(million(1000), { fund, unitId, year });
  const { rows } = await db.owner.query<{ id: string }>(
    `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
     VALUES ($1, 'ADVANCE', $2, make_date($3, 5, 6), $4, $5) RETURNING id`,
    [contract.shareIds[0], amount, year, `UNC ${contract.number}`, officer],
  );
  return { voucher: rows[0]?.id ?? "", share: contract.shareIds[0] ?? "" };
}

let version = 1;
async function certified(unitId: string, actual: bigint, estimate: bigint, year = 2026): Promise<void> {
  version += 1;
  const report = { unitId, year, through: 9, version, certifiedOn: new Date().toISOString() } as const;
  await certify(db.owner, { ...report, fund: "KCDP", actual, estimate });
}

const of = (found: readonly WhyChanged[], key: string) => {
  const one = found.find((changed) => changed.key === key);
  if (!one) throw new Error(`${key} has not changed: ${found.map((changed) => changed.key).join(" ")}`);
  return one;
};

/** before + documents + others + rest, where the amounts are known on both sides. */
function sumsUp(found: readonly WhyChanged[]): void {
  for (const { key, terms } of found)
    for (const { role, before, after, documents, others, rest } of terms) {
      if (role !== "amount" && (before === null || after === null)) continue;
      const told = documents.reduce((sum, { amount }) => sum + amount, others?.amount ?? 0n);
      expect.soft([key, (before ?? 0n) + told + (rest?.amount ?? 0n)]).toEqual([key, after ?? 0n]);
    }
}

const unexplained = (found: readonly WhyChanged[]) =>
  found
    .filter(({ terms }) => terms.some(({ rest }) => rest !== null && rest.reason !== "derived"))
    .map(({ key }) => key);

describe("why a printed figure is otherwise now", () => {
  test("is a decision by its number, in the plan, its share and the country's", async () => {
    const found = await changedBy(async () => {
      await facts.planned({ fund: "KCDP", year: 2026, unitId: "quang-tri-2025" }, million(500));
    });
    const [term] = of(found, "now.plan.ALL").terms;

    expect(term?.documents).toMatchObject([
      { amount: million(500), document: { kind: "decision", decides: "ASSIGN", unit: { id: "quang-tri-2025" } } },
    ]);
    expect(of(found, "now.nation-plan").terms[0]?.documents).toEqual(term?.documents);
    expect(of(found, "now.planGrowth.ALL").terms.map(({ role, documents }) => [role, documents.length])).toEqual([
      ["part", 1],
    ]);
    expect(unexplained(found)).toEqual([]);
    sumsUp(found);
  });

  test("is a payment, counted by its month, and its reversal takes it away again", async () => {
    let first = { voucher: "", share: "" };
    const afterPayment = await changedBy(async () => {
      first = await paid(million(200));
    });
    expect(of(afterPayment, "now.actual.KCDP").terms[0]?.documents).toMatchObject([
      { amount: million(200), records: 1, document: { kind: "vouchers", month: 5, fund: "KCDP" } },
    ]);
    sumsUp(afterPayment);

    const afterReversal = await changedBy(async () => {
      await db.owner.query(
        `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, reverses_id, reason, recorded_by)
         SELECT share_id, kind, -signed_amount, paid_on, number, id, 'ghi nhầm hợp đồng', $2 FROM voucher WHERE id = $1`,
        [first.voucher, (await facts.anActor("ADMIN")).accountId],
      );
    });
    expect(of(afterReversal, "now.actual.KCDP").terms[0]?.documents).toMatchObject([{ amount: -million(200) }]);
    expect(unexplained(afterReversal)).toEqual([]);
    sumsUp(afterReversal);
  });

  test("is the province's report, for what it certifies more than was paid; its payments count no longer", async () => {
    const found = await changedBy(async () => {
      await paid(million(100), { unitId: "hue" });
      await certified("hue", million(90_000), million(95_000));
      await paid(million(100), { unitId: "hue" });
    }, ESTIMATED);
    const [term] = of(found, "now.estimate.KCDP").terms;

    expect(term?.documents).toMatchObject([{ document: { kind: "report", unit: { id: "hue" } } }]);
    expect(unexplained(found)).toEqual([]);
    sumsUp(found);
  });

  test("in last year's figures is what was recorded late for last year", async () => {
    const found = await changedBy(async () => {
      await paid(million(70), { year: 2025 });
    });

    expect(of(found, "before.actual.KCDP").terms[0]?.documents).toMatchObject([{ amount: million(70) }]);
    expect(unexplained(found)).toEqual([]);
    sumsUp(found);
  });

  test("of many documents is the five largest, and the others counted and added up", async () => {
    const found = await changedBy(async () => {
      for (let at = 1; at <= 8; at += 1)
        await facts.planned({ fund: "KCDP", year: 2026, unitId: "hue" }, million(10 * at));
    });
    const [term] = of(found, "now.plan.KCDP").terms;

    expect(term?.documents.map(({ amount }) => amount)).toEqual([80, 70, 60, 50, 40].map((count) => million(count)));
    expect(term?.others).toEqual({ records: 3, amount: million(60) });
  });

  test("is said to be no document's where the data underneath was moved", async () => {
    const move = async (amount: bigint) => {
      await db.owner.query(
        `UPDATE execution_monthly SET disbursed = disbursed + $1
         WHERE budget_year = 2026 AND unit_id = 'quang-tri-2025' AND fund = 'KCDP' AND month = 3`,
        [amount],
      );
      await db.owner.query("UPDATE data_version SET version = version + 1");
    };
    const found = await changedBy(() => move(million(1000)));
    await move(-million(1000));

    expect(of(found, "now.actual.KCDP").terms[0]).toMatchObject({ documents: [], rest: { reason: "other" } });
    sumsUp(found);
  });
});

test("an issued report lists what it printed, what it is now and the decision, by its number", async () => {
  const id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
  const organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  const now = new Date("2026-11-27T03:00:00Z");
  await freezeSummary(organiser, { id, version: 1, note: null }, now);
  const signed = { number: "1/BC", signedOn: "2026-11-20", signerTitle: "Cục trưởng", signer: "Người ký", note: null };
  await issueSummary(organiser, { id, version: 2, ...signed }, now);
  await facts.planned({ fund: "KCDP", year: 2026, unitId: "quang-tri-2025" }, million(1500));
  const { summary, live, moves } = (await getConferenceSummary(PUBLIC_SCOPE, id)) ?? {};
  if (!summary || !live || !moves) throw new Error("nothing to correct");
  const pen = { locale: "vi", decimals: {} } as const;
  const corrections = correctionsOf(summary, live, moves, pen);
  const plan = corrections.find(({ key }) => key === "now.plan.KCDP");

  expect(plan?.printed).not.toBe(plan?.now);
  expect(plan && writeWhy(plan, "vi")).toMatch(
    /^Quyết định QĐ \S+ ngày 05\/01\/2026 \(giao kế hoạch KCĐP, Quảng Trị\): \+1,5 tỷ đồng$/,
  );
  expect(changingDocumentsTable(corrections, "vi", () => null).rows).toHaveLength(1);
});

type Happening = { kind: "plan" | "cut" | "pay" | "payBefore" | "certify" | "elsewhere"; unit: string; amount: number };
const happening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom("plan", "cut", "pay", "payBefore", "certify", "elsewhere"),
  unit: fc.constantFrom("quang-tri-2025", "hue", "da-nang-2025"),
  amount: fc.integer({ min: 1, max: 600 }),
});

async function happen({ kind, unit: unitId, amount }: Happening): Promise<void> {
  const plan = { fund: "KCDP", year: 2026, unitId } as const;
  if (kind === "plan") await facts.planned(plan, million(amount));
  if (kind === "cut") await facts.planned(plan, -million(amount));
  if (kind === "pay") await paid(million(amount), { unitId, fund: amount % 2 ? "KCQG" : "KCDP" });
  if (kind === "payBefore") await paid(million(amount), { unitId, year: 2025 });
  if (kind === "certify") await certified(unitId, million(amount * 10), million(amount * 11));
  if (kind === "elsewhere") await facts.planned({ ...plan, unitId: "ha-noi" }, million(amount));
}

test.each([
  ["executed", MTTN],
  ["estimated", ESTIMATED],
])(
  "whatever happens, each changed figure of what is %s is what was printed and its documents, to the đồng",
  async (_, request) => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 5 }), async (happenings) => {
        const found = await changedBy(async () => {
          for (const one of happenings) await happen(one);
        }, request);
        sumsUp(found);
        expect(unexplained(found)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  },
);
