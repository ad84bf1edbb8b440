import { expect, test } from "@playwright/test";
import { ask } from "../../support/ask";
import { openPortal, type TestPortal } from "../../support/portal";

/** Two front doors on one database: what is recorded through one shows at the other. */
let portal: TestPortal;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await openPortal(2);
});
test.afterAll(() => portal.close());

const VIEW = "/api/v1/execution?scope=VN&year=2026&through=12";
const disbursedAt = async (origin: string) => JSON.parse((await ask(origin, VIEW)).text).total.ALL.disbursed as string;
const memoryHits = async (origin: string) =>
  Number(/from="memory"\} (\d+)/.exec((await ask(origin, "/api/metrics")).text)?.[1] ?? 0);

test("both doors answer from memory, and both show new money within a second of its record", async () => {
  const [here = "", there = ""] = portal.origins;
  const before = [await disbursedAt(here), await disbursedAt(there)];
  expect(before[0]).toBe(before[1]);
  const hits = await memoryHits(there);
  expect(await disbursedAt(there)).toBe(before[1]);
  expect(await memoryHits(there)).toBe(hits + 1);

  const amount = await giveBackOneThousand();
  const after = String(BigInt(before[0] ?? 0) + amount);

  await expect
    .poll(() => Promise.all([disbursedAt(here), disbursedAt(there)]), { timeout: 1_000 })
    .toEqual([after, after]);
});

test("a page is kept for anyone without a session, and made afresh for whoever is signed in or came from a form", async () => {
  const [origin = ""] = portal.origins;
  const path = "/regions/bac?year=2024&through=6";
  await ask(origin, path);
  const hits = await memoryHits(origin);
  await ask(origin, path, { headers: { Cookie: "next-auth.session-token=whatever" } });
  expect(await memoryHits(origin)).toBe(hits);

  await ask(origin, "/regions/bac?through=6&year=2024&unknown=1", { headers: { Cookie: "theme=dark" } });
  expect(await memoryHits(origin)).toBe(hits + 1);
});

/** A refund of 1.000 đồng on a contract of the year that money was paid on; gives its signed amount. */
async function giveBackOneThousand(): Promise<bigint> {
  const { rows } = await portal.owner.query<{ amount: string }>(
    `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
     SELECT v.share_id, 'REFUND', -1000, vietnam_today(), 'HTTP-1', v.recorded_by
     FROM voucher v JOIN contract_share s ON s.id = v.share_id JOIN contract c ON c.id = s.contract_id
     WHERE c.budget_year = 2026 AND v.kind <> 'REFUND' AND v.signed_amount > 1000 AND v.reverses_id IS NULL
     ORDER BY v.recorded_at LIMIT 1 RETURNING signed_amount::text AS amount`,
  );
  return BigInt(rows[0]?.amount ?? 0);
}
