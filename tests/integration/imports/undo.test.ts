import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SheetData } from "write-excel-file/node";
import { commitImport } from "@/lib/commands/imports/commit-import";
import { handInSheet } from "@/lib/commands/imports/hand-in-sheet";
import { undoImport } from "@/lib/commands/imports/undo/undo-import";
import { purgeExpired } from "@/lib/commands/sessions/purge-expired";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ImportedSheet } from "@/lib/domain/intake/import-run";
import { findImport, findImportedFile } from "@/lib/queries/imports/find-import";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import { workbook } from "../../support/workbook";

const folder = mkdtempSync(path.join(tmpdir(), "imports-"));
process.env.ATTACHMENTS_DIR = folder;
const db = testDatabase({ reference: true });
const actors = {} as Record<"officer" | "colleague" | "leader" | "cuc" | "cucLeader", Actor>;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  const own = { unitId: "quang-tri-2025" };
  actors.officer = await facts.anActor("PROVINCE_OFFICER", own);
  actors.colleague = await facts.anActor("PROVINCE_OFFICER", own);
  actors.leader = await facts.anActor("PROVINCE_LEADER", own);
  actors.cuc = await facts.anActor("MINISTRY_OFFICER");
  actors.cucLeader = await facts.anActor("MINISTRY_LEADER");
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function* stream(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
const handIn = async (who: Actor, sheet: ImportedSheet, data: SheetData) => {
  const content = stream(await workbook(data, "Bảng"));
  return handInSheet(who, { sheet, sent: { name: "tep.xlsx", content }, at: new Date(), locale: "vi" });
};
const commit = async (who: Actor, { id }: { readonly id: string }) =>
  (await commitImport(who, { id }, new Date(), "vi", 60_000)).run;
const undo = async (who: Actor, id: string) =>
  (await undoImport(who, { id, reason: "Nhập nhầm tệp năm trước" }, new Date(), 60_000)).run;
const one = async (sql: string, values: unknown[]) => (await db.owner.query(sql, values)).rows;

const drafts = (...titles: string[]): SheetData => [
  ["Tên đề án", "Nguồn kinh phí", "Năm", "Nội dung", "Hạng mục", "Đơn vị thực hiện", "Kinh phí hỗ trợ"],
  ...titles.map((title) => [title, "KCQG", 2027, "ND3", "machinery", "Trung tâm Khuyến công", 300_000_000]),
];
const lines = (number: string, amount = 5_000_000): SheetData => [
  ["decision number", "signed on", "fund", "year", "kind", "unitId", "content", "amount", "note"],
  [number, "05/01/2026", "KCQG", 2026, "ASSIGN", "Quảng Trị", "ND3", amount, ""],
];
const figures = (source: string, value: string): SheetData => [
  ["scope", "year", "through_month", "fund", "measure", "value", "unit", "decimals", "source", "source_date", "note"],
  ["MTTN", 2023, 9, "KCQG", "PLAN", value, "tỷ đồng", "", source, "20/10/2023", ""],
];

describe("undoing an import of đề án", () => {
  test("withdraws its untouched drafts with the reason, once; the same file may then be imported again", async () => {
    const { id } = await commit(actors.officer, await handIn(actors.officer, "projects", drafts("Rút một", "Rút hai")));
    for (const who of [actors.colleague, actors.leader, actors.cuc])
      expect((await refusalOf(undo(who, id)))?.code).toMatch(/^access\./);
    expect(await outcomesOf([undo(actors.officer, id), undo(actors.officer, id)])).toEqual({
      done: 1,
      "import.undo-under-way": 1,
    });
    const steps = await one(
      `SELECT p.state, s.note FROM project p JOIN project_step s ON s.project_id = p.id
       WHERE p.title LIKE 'Rút %' ORDER BY p.code`,
      [],
    );
    expect(steps).toEqual(Array(2).fill({ state: "WITHDRAWN", note: "Nhập nhầm tệp năm trước" }));
    expect(await handIn(actors.officer, "projects", drafts("Rút một", "Rút hai"))).toMatchObject({ toAdd: 2 });
  });

  test("is refused where one was changed since, names it, and withdraws none", async () => {
    const { id } = await commit(actors.officer, await handIn(actors.officer, "projects", drafts("Giữ một", "Giữ hai")));
    await db.owner.query("UPDATE project SET version = version + 1 WHERE title = 'Giữ hai'");
    const [{ code }] = await one("SELECT code FROM project WHERE title = 'Giữ hai'", []);
    const refused = await refusalOf(undo(actors.officer, id));
    expect(refused).toEqual({ code: "import.depended-on", count: 1, bars: [{ name: code, because: "changed" }] });
    expect(await one("SELECT DISTINCT state FROM project WHERE title LIKE 'Giữ %'", [])).toEqual([{ state: "DRAFT" }]);
  });
});

describe("undoing an import of plan lines", () => {
  test("removes the drafts it began, and is refused where it wrote one anew or one is issued", async () => {
    const begun = await commit(actors.cuc, await handIn(actors.cuc, "plan-lines", lines("HT 1/QĐ")));
    const anew = await commit(actors.cuc, await handIn(actors.cuc, "plan-lines", lines("HT 1/QĐ", 7_000_000)));
    expect(await refusalOf(undo(actors.cuc, anew.id))).toMatchObject({
      bars: [{ name: "HT 1/QĐ", because: "rewritten" }],
    });
    expect(await refusalOf(undo(actors.cuc, begun.id))).toMatchObject({ bars: [{ because: "changed" }] });
    const other = await commit(actors.cuc, await handIn(actors.cuc, "plan-lines", lines("HT 2/QĐ")));
    expect(await undo(actors.cuc, other.id)).toMatchObject({ state: "UNDONE" });
    expect(await one("SELECT FROM plan_decision WHERE number = 'HT 2/QĐ'", [])).toEqual([]);
    const issued = await commit(actors.cuc, await handIn(actors.cuc, "plan-lines", lines("HT 3/QĐ")));
    await db.owner.query("UPDATE plan_decision SET issued_at = now(), signer = 'X' WHERE number = 'HT 3/QĐ'");
    expect(await refusalOf(undo(actors.cuc, issued.id))).toMatchObject({
      bars: [{ name: "HT 3/QĐ", because: "issued" }],
    });
  });
});

describe("published figures handed in on the page", () => {
  test("are the Ministry's officer's: new, same and different are told apart, then kept and withdrawn with the reason", async () => {
    for (const who of [actors.officer, actors.leader, actors.cucLeader])
      expect(await refusalOf(handIn(who, "published-figures", figures("Nguồn A", "12,3")))).toMatchObject({
        code: "access.forbidden",
      });
    const run = await handIn(actors.cuc, "published-figures", figures("Nguồn A", "12,3"));
    expect(run).toMatchObject({ toAdd: 1, unchanged: 0, projects: 0, problems: [] });
    expect(await one("SELECT FROM published_figure WHERE source = 'Nguồn A'", [])).toEqual([]);
    const { id } = await commit(actors.cuc, run);
    expect(await handIn(actors.cuc, "published-figures", figures("Nguồn A", "12,3"))).toMatchObject({ unchanged: 1 });
    expect((await handIn(actors.cuc, "published-figures", figures("Nguồn A", "99"))).problems).toMatchObject([
      { code: "source-says-other", row: 2 },
    ]);
    const disputed = await handIn(actors.cuc, "published-figures", figures("Nguồn B", "99"));
    expect(disputed).toMatchObject({ toAdd: 1, projects: 1, problems: [] });
    expect(disputed.preview?.rows[0]?.at(-1)).toBe("12,3 tỷ đồng – Nguồn A");
    expect(await undo(actors.cuc, id)).toMatchObject({ state: "UNDONE" });
    expect(
      await one("SELECT withdrawn, reason FROM published_figure WHERE source = 'Nguồn A' ORDER BY id", []),
    ).toEqual([
      { withdrawn: false, reason: null },
      { withdrawn: true, reason: "Nhập nhầm tệp năm trước" },
    ]);
    expect(await handIn(actors.cuc, "published-figures", figures("Nguồn A", "12,3"))).toMatchObject({ toAdd: 1 });
  });

  test("that were withdrawn or corrected since are in the way of undoing", async () => {
    const { id } = await commit(actors.cuc, await handIn(actors.cuc, "published-figures", figures("Nguồn C", "5")));
    await db.owner.query(
      `INSERT INTO published_figure (scope, budget_year, through_month, fund, measure, printed, unit, decimals, source,
                                     source_date, corrects, reason, withdrawn)
       SELECT scope, budget_year, through_month, fund, measure, printed, unit, decimals, source, source_date, id, 'đã rút', true
       FROM published_figure WHERE source = 'Nguồn C'`,
    );
    expect(await refusalOf(undo(actors.cuc, id))).toMatchObject({ count: 1, bars: [{ because: "replaced" }] });
  });

  test("are written by no other role of the Ministry in SQL either", async () => {
    const { transaction } = await import("@/lib/db/transaction");
    const written = transaction(
      actors.cucLeader,
      (tx) => tx.$executeRaw`
        INSERT INTO published_figure (measure, printed, unit, decimals, source) VALUES ('PLAN', '1', 'đồng', 0, 'Lén')`,
    );
    await expect(written).rejects.toMatchObject({ constraint: "step_allowed" });
  });
});

test("what was saved outlives the day, with its file, and the daily upkeep", async () => {
  const run = await commit(actors.officer, await handIn(actors.officer, "projects", drafts("Lưu lại")));
  const later = new Date(Date.now() + 3 * 86_400_000);
  expect(
    await refusalOf(undo(actors.officer, (await handIn(actors.officer, "projects", drafts("Chưa ghi"))).id)),
  ).toEqual({
    code: "import.not-saved",
  });
  await purgeExpired(UPKEEPER, null, later);
  expect(await findImport(readScope(actors.leader), run.id, later)).toMatchObject({ state: "DONE", own: false });
  expect((await findImportedFile(readScope(actors.leader), run.id, later))?.bytes.length).toBeGreaterThan(1_000);
});
