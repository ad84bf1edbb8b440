import { beforeAll, describe, expect, test } from "vitest";
import { databaseFaults } from "@/lib/db/migrate/database-faults";
import { migrate } from "@/lib/db/migrate/migrate";
import { testDatabase } from "../support/database";
import { addMoneyChain, RECORDER } from "../support/money-chain";

const db = testDatabase();
const inProvince = `SELECT set_config('role', 'portal_province', true), set_config('portal.unit', 'can-tho-2025', true),
  set_config('portal.account', '${RECORDER}', true)`;

beforeAll(async () => {
  await addMoneyChain(db.owner);
  await db.owner.query(
    "INSERT INTO role_grant (account_id, role, unit_id) VALUES ($1, 'PROVINCE_OFFICER', 'can-tho-2025')",
    [RECORDER],
  );
});

describe("a temporary table over a guard's own", () => {
  test("cannot be made by the application's login", async () => {
    await expect(db.app.query("CREATE TEMPORARY TABLE contract_share_balance (paid bigint)")).rejects.toThrow(
      "permission denied to create temporary tables",
    );
  });

  test("is not read by a guard even where one may be made", async () => {
    await db.owner.query(
      "DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO portal_app', current_database()); END $$",
    );
    const thief = await db.app.connect();
    try {
      expect(await databaseFaults(db.ownerUrl, "portal_app")).toEqual([
        expect.stringContaining("portal_app may make temporary tables"),
      ]);
      for (const table of [
        "contract_share_balance",
        "project_year_balance",
        "contract",
        "project",
        "step_rule",
        "role_grant",
      ])
        await thief.query(`CREATE TEMPORARY TABLE ${table} AS SELECT * FROM (VALUES (1)) AS nothing (one)`);
      await thief.query(`GRANT ALL ON ALL TABLES IN SCHEMA pg_temp TO PUBLIC`);
      await thief.query("BEGIN");
      await thief.query(inProvince);
      const { rows } = await thief.query("SELECT id FROM public.contract_share");
      await expect(
        thief.query(
          `INSERT INTO public.voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
           VALUES ($1, 'PAYMENT', 900000000000000, '2026-06-02', 'UNC 99', $2)`,
          [rows[0].id, RECORDER],
        ),
      ).rejects.toMatchObject({ constraint: "paid_within_contract" });
    } finally {
      thief.release(true);
    }
  });

  test("is named by the check of the set-up until it can be made no more", async () => {
    await migrate({ ownerUrl: db.ownerUrl, appUser: "portal_app" });
    expect(await databaseFaults(db.ownerUrl, "portal_app")).toEqual([]);
    await db.owner.query("ALTER FUNCTION lock_projects(uuid[]) SET search_path = pg_catalog, public");
    expect(await databaseFaults(db.ownerUrl, "portal_app")).toEqual([expect.stringContaining("lock_projects(uuid[])")]);
  });
});
