import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitImport } from "@/lib/commands/imports/commit-import";
import { handInSheet } from "@/lib/commands/imports/hand-in-sheet";
import { undoImport } from "@/lib/commands/imports/undo/undo-import";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { countProblems } from "@/lib/domain/intake/problem";
import { problemSentence } from "@/lib/format/intake/problem-sentence";
import { findImport, findMarkedFile } from "@/lib/queries/imports/find-import";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";

const folder = mkdtempSync(path.join(tmpdir(), "imports-"));
process.env.ATTACHMENTS_DIR = folder;
const db = testDatabase({ reference: true });
let cuc: Actor;

beforeAll(async () => {
  cuc = await new Facts(db.owner).anActor("MINISTRY_OFFICER");
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function* stream(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
const HEADS = "scope,year,through_month,fund,measure,value,unit,decimals,source,source_date,note";
const figures = (name: string, count: number, value: string) =>
  [
    HEADS,
    ...Array.from({ length: count }, (_, at) => `MTTN,2023,9,KCQG,PLAN,${value},tỷ đồng,1,${name} ${at},20/10/2023,`),
  ].join("\n");
const handIn = (csv: string) =>
  handInSheet(cuc, {
    sheet: "published-figures",
    sent: { name: "so-lieu.csv", content: stream(csv) },
    at: new Date(),
    locale: "vi",
  });
const commit = async (id: string) => (await commitImport(cuc, { id }, new Date(), "vi", 120_000)).run;
const undo = (id: string, within = 120_000) =>
  undoImport(cuc, { id, reason: "Nhập nhầm tệp năm trước" }, new Date(), within);
const standing = async (name: string) =>
  (
    await db.owner.query(
      "SELECT count(*)::int AS n FROM published_figure WHERE source LIKE $1 AND superseded_at IS NULL",
      [`${name} %`],
    )
  ).rows[0].n;
const seen = async (id: string) => findImport(readScope(cuc), id, new Date());

describe("a sheet that is wrong in more places than are told", () => {
  test("says how many more there are, on the page and in the marked file, and stays as it was", async () => {
    await commit((await handIn(figures("Bản một", 2_100, "12.3"))).id);
    const run = await handIn(figures("Bản một", 2_100, "45.6"));
    expect(run.state).toBe("READ");
    expect(run.problems).toHaveLength(2_000);
    expect(countProblems(run.problems)).toBe(2_100);
    const [last] = run.problems.slice(-1);
    expect(last && problemSentence(last, "vi")).toContain("Và 101 lỗi nữa");
    expect(await refusalOf(commit(run.id))).toEqual({ code: "import.has-problems", problems: 2_100 });
    const marked = Buffer.from((await findMarkedFile(readScope(cuc), run.id, new Date())) ?? []);
    const rows = await readSheet(marked);
    expect(rows).toHaveLength(2_101);
    expect(rows.filter((row) => row.at(-1) !== null)).toHaveLength(2_000);
    expect(JSON.stringify(await readSheet(marked, 2))).toContain("Và 101 lỗi nữa");
    expect(await standing("Bản một")).toBe(2_100);
  }, 120_000);
});

describe("undoing a large import", () => {
  test("goes on after the answer, tells how far it is, and is done once", async () => {
    const { id } = await commit((await handIn(figures("Hoàn tác dài", 1_200, "12.3"))).id);
    const { run, end } = await undo(id, 0);
    expect(run).toMatchObject({ state: "DONE", undoing: expect.any(Number) });
    expect(await refusalOf(undo(id))).toEqual({ code: "import.undo-under-way" });
    await end;
    expect(await seen(id)).toMatchObject({ state: "UNDONE", undoing: null, undoRefused: null });
    expect(await standing("Hoàn tác dài")).toBe(0);
    expect(await refusalOf(undo(id))).toEqual({ code: "import.undone" });
  }, 120_000);

  test("that is refused after the answer says what stood in the way, and keeps all", async () => {
    const { id } = await commit((await handIn(figures("Giữ lại", 3, "12.3"))).id);
    await db.owner.query(
      `INSERT INTO published_figure (scope, budget_year, through_month, fund, measure, printed, unit, decimals, source,
                                     source_date, corrects, reason, withdrawn)
       SELECT scope, budget_year, through_month, fund, measure, printed, unit, decimals, source, source_date, id, 'đã rút', true
       FROM published_figure WHERE source = 'Giữ lại 1'`,
    );
    const { end } = await undo(id, 0);
    await expect(end).rejects.toThrow();
    expect(await seen(id)).toMatchObject({
      state: "DONE",
      undoing: null,
      undoRefused: { count: 1, bars: [{ name: "12.3 tỷ đồng – Giữ lại 1", because: "replaced" }] },
    });
    expect(await standing("Giữ lại")).toBe(2);
  });

  test("is not begun while it is being saved, and a broken-off one is begun again", async () => {
    const { id } = await handIn(figures("Đua", 600, "12.3"));
    expect(
      await outcomesOf([commit(id), refusalOf(undo(id)).then(({ code }) => expect(code).toBe("import.not-saved"))]),
    ).toEqual({ done: 2 });
    expect(await standing("Đua")).toBe(600);
    await db.owner.query("UPDATE import_run SET undoing_at = now() - interval '16 minutes' WHERE id = $1", [id]);
    expect(await seen(id)).toMatchObject({ state: "DONE", undoing: null });
    expect((await undo(id)).run).toMatchObject({ state: "UNDONE" });
  }, 60_000);
});
