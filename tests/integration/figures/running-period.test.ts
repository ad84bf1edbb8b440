import { beforeAll, describe, expect, test } from "vitest";
import { getExplanation } from "@/lib/queries/figures/get-explanation";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { certify } from "../../support/reports";
import { asking, viewOf } from "../../support/views";

const database = testDatabase({ reference: true });

/** Advances of one KCĐP contract of Huế in that year, each known on the day it was paid. */
async function paid(facts: Facts, year: number, advances: readonly (readonly [day: string, millions: number])[]) {
  const { contract } = await facts.aContractedProject(million(1_000), { fund: "KCDP", unitId: "hue", year });
  const officer = await facts.anActor("ADMIN");
  for (const [day, millions] of advances)
    await database.owner.query(
      `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by, recorded_at)
       VALUES ($1, 'ADVANCE', $2, $3::date, $4, $5, $3::date)`,
      [contract.shareIds[0], million(millions), day, `UNC ${day}`, officer.accountId],
    );
}

const evening = { year: 2024, asOf: "2024-11-26" } as const;
const november = (scope = "hue") => viewOf(scope, { ...evening, through: 11 });

beforeAll(async () => {
  const facts = new Facts(database.owner);
  await paid(facts, 2023, [
    ["2023-05-10", 100],
    ["2023-11-26", 20],
    ["2023-11-27", 300],
    ["2024-01-15", 50],
  ]);
  await paid(facts, 2024, [
    ["2024-05-10", 90],
    ["2024-11-20", 42],
  ]);
  const whole = { unitId: "hue", year: 2023, through: 11, fund: "KCDP" } as const;
  await certify(database.owner, { ...whole, certifiedOn: "2023-12-10", actual: million(440) });
});

describe("on 26 November, November", () => {
  test("is compared with 26 November of the year before, and says so", async () => {
    const { total, sameDay, notes } = await november();

    expect([total.KCDP?.actual, total.KCDP?.actualBefore]).toEqual([million(132), million(120)]);
    expect(sameDay).toBe("2023-11-26");
    expect(notes).toContainEqual({ code: "running-period", day: "2024-11-26", sameDay: "2023-11-26" });
  });

  test("leaves an estimate of the whole month to the whole month before, as it was certified", async () => {
    expect((await november()).total.KCDP?.periodBefore).toBe(million(440));
  });

  test("is cut alike in its province's region, in its contents and in its months", async () => {
    const region = await november("BAC");
    const mttn = await november("MTTN");
    const content = await viewOf("hue", { ...evening, through: 11, content: "ND3" });

    expect(region.total.KCDP?.actualBefore ?? null).toBeNull();
    expect(mttn.byUnit.find(({ key }) => key === "hue")?.columns.KCDP?.actualBefore).toBe(million(120));
    expect(mttn.byContent.find(({ key }) => key === "ND3")?.columns.KCDP?.actualBefore).toBe(million(120));
    expect(content.total.KCDP?.actualBefore).toBe(million(120));
    expect(mttn.byMonth.at(-1)?.columns.KCDP?.cumulativeBefore).toBe(million(120));
  });

  test("is explained by exactly the vouchers of those days", async () => {
    const explained = await getExplanation(asking("hue", { ...evening, through: 11 }), "actualGrowth", "KCDP");
    const before = explained?.documents.vouchers.filter(({ year }) => year === 2023);

    expect(explained?.terms.map(({ value, until }) => [value, until])).toEqual([
      [million(132), null],
      [million(120), "2023-11-26"],
    ]);
    expect(before?.map(({ month, count, amount, until }) => [month, Number(count), amount, until])).toEqual([
      [5, 1, million(100), undefined],
      [11, 1, million(20), "2023-11-26"],
    ]);
  });
});

test("the whole year, asked for while it runs, is compared with the same day too", async () => {
  const { total } = await viewOf("hue", { ...evening, through: 12 });

  expect(total.KCDP?.actualBefore).toBe(million(120));
});

test("a month that is over is compared with the whole month, as certified", async () => {
  const { total, sameDay } = await viewOf("hue", { year: 2024, through: 11, asOf: "2024-12-01" });

  expect([total.KCDP?.actualBefore, sameDay]).toEqual([million(440), null]);
});

test("the year before, looked at from this one, is over", async () => {
  const { total, sameDay } = await viewOf("hue", { year: 2023, through: 12, asOf: "2024-11-26" });

  expect([total.KCDP?.actual, sameDay]).toEqual([million(470), null]);
});
