import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closePools } from "@/lib/db/pools";
import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { testDatabase } from "../support/database";

const db = testDatabase();
const officerOf = (unitId: string): Actor => ({
  accountId: "00000000-0000-4000-8000-000000000001",
  fullName: "Chuyên viên Sở",
  email: "chuyenvien@khuyencong.test",
  role: "PROVINCE_OFFICER",
  unitId,
  regionCode: null,
  onBehalfOf: null,
});

beforeAll(async () => {
  process.env.DATABASE_URL = db.appUrl;
  await db.owner.query(`
    INSERT INTO admin_unit (id, capital, valid_from) VALUES ('ha-noi', 'Hà Nội', '2008-08-01'), ('hue', 'Huế', '2025-01-01');
    INSERT INTO content VALUES ('ND3', 3);
    INSERT INTO content_item VALUES ('ND3.0', 'ND3', 'Chung', 'General', true, 1);
    INSERT INTO project (code, title, fund, kind, state, unit_id, content_code, item_code, start_year, end_year, implementing_unit)
    SELECT unit || '-1', 'Hỗ trợ máy móc', 'KCDP', 'REGULAR', 'DRAFT', unit, 'ND3', 'ND3.0', 2026, 2026, 'Trung tâm Khuyến công'
    FROM unnest(ARRAY['ha-noi', 'hue']) unit`);
});
afterAll(closePools);

describe("records read in a transaction", () => {
  test("are those of the reader's own province", async () => {
    const codes = await reading(readScope(officerOf("hue")), (records) =>
      records.project.findMany({ select: { code: true } }),
    );
    expect(codes).toEqual([{ code: "hue-1" }]);
  });

  test("leave no trace of the reader on the connection", async () => {
    const seen = await reading(PUBLIC_SCOPE, (records) => records.project.count());
    expect(seen).toBe(0);
  });

  test("cannot be changed", async () => {
    const change = reading(readScope(officerOf("hue")), (records) =>
      records.project.updateMany({ data: { title: "Khác" }, where: { code: "hue-1" } }),
    );
    await expect(change).rejects.toThrow(/read-only|permission denied/);
  });

  test("refuse a filter that was left undefined instead of matching every row", async () => {
    const forgotten: { code?: string } = {};
    const read = reading(readScope(officerOf("hue")), (records) =>
      // @ts-expect-error exactOptionalPropertyTypes refuses it too
      records.project.findMany({ where: { code: forgotten.code } }),
    );
    await expect(read).rejects.toThrow(/undefined/);
  });

  test("show one view of the database for the whole transaction, whatever is written meanwhile", async () => {
    const counts = await reading(readScope(officerOf("hue")), async (records) => {
      const before = await records.project.count();
      await db.owner.query(`
        INSERT INTO project (code, title, fund, kind, state, unit_id, content_code, item_code, start_year, end_year, implementing_unit)
        VALUES ('hue-2', 'Hỗ trợ máy móc', 'KCDP', 'REGULAR', 'DRAFT', 'hue', 'ND3', 'ND3.0', 2026, 2026, 'Trung tâm Khuyến công')`);
      return [before, await records.project.count()];
    });
    expect(counts).toEqual([1, 1]);
    expect(await reading(readScope(officerOf("hue")), (records) => records.project.count())).toBe(2);
  });
});
