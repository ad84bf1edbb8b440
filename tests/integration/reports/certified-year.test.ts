import { beforeAll, expect, test } from "vitest";
import { certifiedYearSheets } from "@/lib/documents/reports/certified-year-sheets";
import { writeWorkbook } from "@/lib/documents/xlsx/workbook";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { getCertifiedYear } from "@/lib/queries/reports/get-certified-year";
import { testDatabase } from "../../support/database";
import { million } from "../../support/facts";
import { certify } from "../../support/reports";
import { sheetsOf } from "../../support/workbook";

const db = testDatabase({ sample: true });
const UNIT = "quang-tri-2025";

beforeAll(async () => {
  const june = { unitId: UNIT, year: 2026, through: 6, fund: "KCDP" } as const;
  await certify(db.owner, { ...june, certifiedOn: "2026-07-20", actual: million(400), estimate: million(450) });
  await certify(db.owner, { ...june, certifiedOn: "2026-09-02", version: 2, actual: million(410) });
  await certify(db.owner, { ...june, through: 9, certifiedOn: "2026-10-20", actual: million(700) });
  const { rows } = await db.owner.query<{ id: string }>(
    "SELECT id FROM provincial_report WHERE unit_id = $1 AND budget_year = 2026 AND through_month = 6 AND version = 2",
    [UNIT],
  );
  await db.owner.query("ALTER TABLE reported_amount DISABLE TRIGGER USER");
  await db.owner.query(
    "INSERT INTO reported_amount (report_id, fund, measure, content_code, amount) VALUES ($1, 'KCDP', 'ACTUAL', 'ND3', 123456789)",
    [rows[0]?.id],
  );
  await db.owner.query("ALTER TABLE reported_amount ENABLE TRIGGER USER");
});

test("a province's year holds what counts of each period: the newest approved version and nothing under way", async () => {
  const year = await getCertifiedYear(PUBLIC_SCOPE, UNIT, 2026);

  expect(year?.periods.map(({ through, version }) => [through, version])).toEqual([
    [3, 1],
    [6, 2],
    [9, 1],
  ]);
  expect(year?.periods[1]?.values.get("KCDP.ACTUAL")).toBe(million(410));
  expect(year?.periods[1]).toMatchObject({ certifiedOn: "2026-09-02" });
});

test("its workbook says every period in đồng, contents by their names, and which version counts", async () => {
  const year = await getCertifiedYear(PUBLIC_SCOPE, UNIT, 2026);
  if (!year) throw new Error("there is no such year");
  const { tables } = certifiedYearSheets(year, "vi");
  const sheets = sheetsOf(
    await writeWorkbook(
      tables.filter(({ rows }) => rows.length > 0),
      "vi",
    ),
  );

  for (const amount of ["410000000", "700000000", "123456789"]) expect(sheets).toContain(`<v>${amount}</v>`);
  expect(sheets).not.toContain("<v>400000000</v>");
  expect(tables[0]?.rows.map(({ values }) => values.at(-1))).toEqual([null, "Đính chính lần 1", null]);
  const june = tables[1]?.rows.filter(({ key }) => key.startsWith("6-"));
  expect(june?.map(({ values }) => values[1])).toEqual([expect.stringMatching(/\p{L} \p{L}/u)]);
});

test("a year without a certified report is empty, and a province nobody knows is none", async () => {
  expect((await getCertifiedYear(PUBLIC_SCOPE, UNIT, 2011))?.periods).toEqual([]);
  expect(await getCertifiedYear(PUBLIC_SCOPE, "khong-co", 2026)).toBeNull();
});
