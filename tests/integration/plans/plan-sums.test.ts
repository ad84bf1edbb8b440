import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { FUNDS } from "@/lib/domain/fund";
import { type Dong, sumOf } from "@/lib/domain/money";
import { getDecision } from "@/lib/queries/plans/get-decision";
import { getPlanYear } from "@/lib/queries/plans/get-plan-year";
import { getRelease } from "@/lib/queries/plans/get-release";
import { listPlannedYears } from "@/lib/queries/plans/list-planned-years";
import { testDatabase } from "../../support/database";
import { viewOf } from "../../support/views";

const db = testDatabase({ sample: true });

const YEARS = [2022, 2023, 2024, 2025, 2026];
const everything = { fund: null, unitId: null };

const planOf = async (year: number, filter: Parameters<typeof getPlanYear>[1] = everything) =>
  (await getPlanYear(year, filter)) ?? expect.fail(`no plan of ${year}`);

const total = (rows: readonly { readonly amount: Dong }[]) => sumOf(rows.map(({ amount }) => amount));

describe.each(YEARS)("the documents of %i", (year) => {
  test("add up to the country's dashboard, by fund", async () => {
    const plan = await planOf(year);
    const { total: card } = await viewOf("VN", { year, through: 12 });

    for (const fund of FUNDS) {
      const decisions = plan.decisions.filter((decision) => decision.fund === fund);
      expect(total(decisions)).toBe(card[fund]?.plan);
      expect(plan.funds.find((one) => one.fund === fund)?.planned).toBe(card[fund]?.plan);
    }
    expect(total(plan.releases)).toBe(card.KCQG?.released);
    expect(plan.releases.at(-1)?.releasedAfter).toBe(card.KCQG?.released);
  });

  test("cut to a province add up to that province's dashboard", async () => {
    const { byUnit } = await viewOf("VN", { year, through: 12, basis: "34" });

    for (const { key, columns } of byUnit) {
      const plan = await planOf(year, { fund: null, unitId: key });
      expect({ key, plan: total(plan.decisions), released: total(plan.releases) }).toEqual({
        key,
        plan: columns.ALL?.plan ?? 0n,
        released: columns.ALL?.released ?? 0n,
      });
    }
  });

  test("leave each deciding body with the plan its last decision states", async () => {
    const { decisions, funds } = await planOf(year);
    const national = decisions.filter(({ fund }) => fund === "KCQG");
    const today = await planOf(year, { fund: "KCDP", unitId: "quang-tri-2025" });

    expect(national.at(-1)?.planAfter).toBe(funds.find(({ fund }) => fund === "KCQG")?.planned);
    expect(today.decisions.every(({ fund }) => fund === "KCDP")).toBe(true);
    if (year === 2026) expect(today.decisions.at(-1)?.planAfter).toBe(total(today.decisions));
  });

  test("stand in the list of years", async () => {
    const planned = (await listPlannedYears()).find((one) => one.year === year);
    const { funds, decisions } = await planOf(year);

    expect(planned?.funds).toEqual(funds);
    expect(sumOf(funds.map((fund) => BigInt(fund.decisions)))).toBe(BigInt(decisions.length));
  });
});

test("provinces are counted in one layout: 63 before the merger, 34 in the year of it", async () => {
  const counted = async (year: number) => (await planOf(year)).funds.find(({ fund }) => fund === "KCDP")?.provinces;

  expect(await counted(2024)).toBe(63);
  expect(await counted(2025)).toBe(34);
});

describe("a document", () => {
  test("is the sum of its lines, page by page and by content", async () => {
    const { decisions, releases } = await planOf(2025);
    const [decision] = decisions;
    const [release] = releases;

    for (const [document, read] of [
      [decision, getDecision],
      [release, getRelease],
    ] as const) {
      const first = await read(document?.id ?? "", 1, 100);
      const pages = Math.ceil((first?.lines.total ?? 0) / 100);
      const all = await Promise.all(Array.from({ length: pages }, (_, at) => read(document?.id ?? "", at + 1, 100)));
      const lines = all.flatMap((page) => page?.lines.items ?? []);

      expect(pages).toBeGreaterThan(1);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(document?.lines);
      expect(sumOf(lines.map(({ signedAmount }) => signedAmount))).toBe(document?.amount);
      expect(first?.lines.amount).toBe(document?.amount);
      expect(total(first?.lines.byContent ?? [])).toBe(document?.amount);
    }
  });

  test("that is a draft, or never was, is absent", async () => {
    const { rows } = await db.owner.query<{ id: string }>(
      `INSERT INTO plan_decision (fund, budget_year, kind, number, signed_on, signer)
       VALUES ('KCQG', 2026, 'SUPPLEMENT', 'dự thảo', '2026-11-01', 'Thứ trưởng') RETURNING id`,
    );
    const draft = rows[0]?.id ?? "";

    expect(await getDecision(draft, 1, 100)).toBeNull();
    expect((await planOf(2026)).decisions.some(({ id }) => id === draft)).toBe(false);
    expect(await getDecision(randomUUID(), 1, 100)).toBeNull();
    expect(await getRelease(randomUUID(), 1, 100)).toBeNull();
  });

  test("of a province that never was is not asked for", async () => {
    expect(await getPlanYear(2024, { fund: null, unitId: "khong-co" })).toBeNull();
  });
});
