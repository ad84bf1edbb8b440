import { beforeAll, describe, expect, test } from "vitest";
import { readScope } from "@/lib/domain/access/read-scope";
import { vouchersQueryInput } from "@/lib/input/vouchers-query";
import { listVouchers } from "@/lib/queries/vouchers/list-vouchers";
import { anActor } from "../support/actor";
import { testDatabase } from "../support/database";
import { addMoneyChain } from "../support/money-chain";

const db = testDatabase();
const first = async (sql: string) => (await db.owner.query({ text: sql, rowMode: "array" })).rows[0]?.[0];

/** The trail of one province's vouchers, written by its successor before it was merged again. */
const trailOfQuangTri = `
  BEGIN;
  SELECT set_config('portal.unit', 'quang-tri-2025', true);
  DO $$ DECLARE v voucher; BEGIN
    FOR v IN SELECT * FROM voucher WHERE unit_id = 'quang-tri' LOOP
      PERFORM set_config('portal.account', v.recorded_by::text, true);
      INSERT INTO audit_entry (permission, entity, entity_id, after)
      VALUES ('voucher.record', 'voucher', v.id, jsonb_build_object('signedAmount', v.signed_amount::text));
    END LOOP;
  END $$;
  ALTER TABLE voucher DISABLE TRIGGER USER;
  UPDATE voucher SET recorded_at = clock_timestamp() WHERE unit_id = 'quang-tri';
  ALTER TABLE voucher ENABLE TRIGGER USER;
  COMMIT`;

beforeAll(async () => {
  await addMoneyChain(db.owner);
  await db.owner.query(`INSERT INTO admin_unit (id, capital, valid_from) VALUES ('trung-bo-2030', 'Huế', '2030-01-01');
    INSERT INTO admin_unit_successor VALUES ('quang-tri-2025', 'trung-bo-2030', '2030-01-01')`);
  await db.owner.query(trailOfQuangTri);
});

describe("a second merger", () => {
  test("makes the last successor the steward, and each day keeps its own unit", async () => {
    expect(await first("SELECT steward_of('quang-binh')")).toBe("trung-bo-2030");
    expect(await first("SELECT steward_of('can-tho-2025')")).toBe("can-tho-2025");
    expect(await first("SELECT unit_on('quang-binh', '2024-01-01')")).toBe("quang-binh");
    expect(await first("SELECT unit_on('quang-binh', '2026-01-01')")).toBe("quang-tri-2025");
    expect(await first("SELECT unit_on('quang-binh', '2031-01-01')")).toBe("trung-bo-2030");
  });

  test("hands all rows over, those that never change too, and leaves what they say untouched", async () => {
    const said =
      "SELECT md5(string_agg(concat_ws('|', id, unit_id, signed_amount, number), ',' ORDER BY id)) FROM voucher";
    const before = await first(said);
    expect(Number(await first("SELECT hand_to_stewards()"))).toBeGreaterThan(8);
    for (const table of ["project", "contract", "voucher", "acceptance", "plan_line", "release_line"])
      expect(await first(`SELECT count(*)::int FROM ${table} WHERE steward_unit_id = 'quang-tri-2025'`)).toBe(0);
    expect(await first(said)).toBe(before);
    expect(Number(await first("SELECT hand_to_stewards()"))).toBe(0);
    await expect(db.owner.query("UPDATE voucher SET signed_amount = 1")).rejects.toThrow("append-only");
  });

  test("lists under the last successor what was recorded two mergers ago", async () => {
    const auditor = readScope(anActor("AUDITOR"));
    const under = (unitId: string) => listVouchers(auditor, vouchersQueryInput.parse({ unitId }));
    const { total, totals } = await under("trung-bo-2030");
    expect(total).toBe(
      Number(await first("SELECT count(*) FROM voucher WHERE unit_id IN ('quang-tri', 'quang-binh')")),
    );
    expect(totals.disbursed).toBeGreaterThan(0n);
    expect((await under("quang-tri-2025")).total).toBe(total);
  });

  test("leaves the ledger and its trail in agreement", async () => {
    const found = "SELECT failures, checked > 3 AS looked FROM check_ledger_trail()";
    expect((await db.owner.query(found)).rows).toEqual([{ failures: "0", looked: true }]);
    await db.owner.query("ALTER TABLE voucher DISABLE TRIGGER USER");
    await db.owner.query(
      "UPDATE voucher SET signed_amount = 90000001 WHERE number = 'UNC 2' AND unit_id = 'quang-tri'",
    );
    await db.owner.query("ALTER TABLE voucher ENABLE TRIGGER USER");
    expect((await db.owner.query(found)).rows).toEqual([{ failures: "1", looked: true }]);
  });

  test("never makes a unit its own successor", async () => {
    await expect(
      db.owner.query("INSERT INTO admin_unit_successor VALUES ('trung-bo-2030', 'quang-binh', '2031-01-01')"),
    ).rejects.toMatchObject({ constraint: "admin_unit_successor_ends" });
  });
});
