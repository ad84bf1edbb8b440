import { expect, test } from "vitest";
import { readScope } from "@/lib/domain/access/read-scope";
import { getForecasts } from "@/lib/queries/figures/get-forecasts";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";

const db = testDatabase({ sample: true });
const now = new Date();
const cuc = readScope(anActor("MINISTRY_OFFICER"));

test("what is forecast from is what the ledger and contracts had by that month, merged provinces as one", async () => {
  const { provinces } = await getForecasts(cuc, { year: 2026, through: 9 }, now);
  const told = provinces.find(({ unitId, fund }) => unitId === "quang-tri-2025" && fund === "KCDP");
  const { rows } = await db.owner.query(
    `SELECT sum(signed_amount) FILTER (WHERE budget_year = 2026 AND budget_month(paid_on, 2026) <= 9)::bigint::text AS paid,
            sum(signed_amount) FILTER (WHERE budget_year = 2025)::bigint::text AS last
     FROM voucher WHERE steward_unit_id = 'quang-tri-2025' AND fund = 'KCDP'`,
  );

  expect(told?.paid).toBe(BigInt(rows[0]?.paid ?? -1));
  expect(told?.past.at(-1)).toMatchObject({ year: 2025, came: BigInt(rows[0]?.last ?? -1) });
  expect(told?.band?.low).toBeGreaterThanOrEqual(told?.paid ?? 0n);
});

test("a past year at a past month is forecast from what was known by then, and its own end is no part of it", async () => {
  const then = await getForecasts(cuc, { year: 2025, through: 6 }, now);
  const later = await getForecasts(cuc, { year: 2026, through: 6 }, now);
  for (const { unitId, fund, band } of then.provinces) {
    const past = later.provinces.find((one) => one.unitId === unitId && one.fund === fund)?.past;
    const same = past?.find(({ year }) => year === 2025);
    if (same && past && past.length < 5) expect({ unitId, fund, ...same.band }).toEqual({ unitId, fund, ...band });
  }
  expect(then.provinces.length).toBeGreaterThan(30);
});

test("a province is told its own forecast alone", async () => {
  const own = readScope(anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" }));
  const { provinces } = await getForecasts(own, { year: 2026, through: 9 }, now);
  const national = await getForecasts(cuc, { year: 2026, through: 9 }, now);

  expect(new Set(provinces.map(({ unitId }) => unitId))).toEqual(new Set(["da-nang-2025"]));
  expect(provinces).toEqual(national.provinces.filter(({ unitId }) => unitId === "da-nang-2025"));
});
