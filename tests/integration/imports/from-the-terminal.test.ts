import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { listImports } from "@/lib/queries/imports/list-imports";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { portalCommand } from "../../support/portal-command";

const folder = mkdtempSync(path.join(tmpdir(), "imports-"));
process.env.ATTACHMENTS_DIR = folder;
const db = testDatabase({ reference: true });
let officer: Actor;
let row: (amount: string) => string;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  const project = await facts.aProject();
  await facts.assigned(project, million(100));
  await facts.released(project, million(100));
  const { number } = await facts.contracted(project, [{ amount: million(100) }]);
  row = (amount) => `${project.code};${number};ADVANCE;${amount};15/03/2026;2026;UNC 1`;
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function importing(amount: string, ...more: string[]) {
  const file = path.join(folder, "chung-tu.csv");
  const heads = "project code;contract number;kind;amount (đồng);paid on;budget year;voucher number";
  await writeFile(file, `${heads}\r\n${row(amount)}\r\n`);
  return portalCommand(db, ["import", "vouchers", file, ...more]);
}

describe("portal import vouchers", () => {
  test("shows without --commit, records with it in the officer's name, and stands in the history", async () => {
    const as = ["--as", officer.email];
    expect(await importing("10.000.000")).toMatchObject({ code: 2 });
    expect((await importing("10.000.000", ...as)).out).toContain("1 rows read: 1 new, 0 kept already.");
    const saved = await importing("10.000.000", ...as, "--commit");
    expect(saved).toMatchObject({ code: 0 });
    expect(saved.out).toMatch(/^Saved: UNC 1; import [0-9a-f-]{36}\.$/m);
    expect((await importing("10.000.000", ...as)).out).toContain("1 rows read: 0 new, 1 kept already.");
    const query = { sheet: "vouchers", unitId: null, state: null, page: 1, size: 50 } as const;
    const { items } = await listImports(readScope(officer), query, new Date());
    expect(items).toMatchObject([{ state: "DONE", fileName: "chung-tu.csv", saved: 1 }]);
    const { rows } = await db.owner.query("SELECT recorded_by FROM voucher");
    expect(rows).toEqual([{ recorded_by: officer.accountId }]);
  });

  test("refuses with the reason and the marked workbook", async () => {
    const refused = await importing("90.000.000", "--as", officer.email, "--commit");
    expect(refused.code).toBe(1);
    expect(refused.refusal).toMatch(/Năm ngân sách 2026 đã có chứng từ khác mang số này/);
    expect(refused.refusal).toContain("chung-tu.problems.xlsx");
  });
});
