import { mkdtempSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SheetData } from "write-excel-file/node";
import { commitImport } from "@/lib/commands/imports/commit-import";
import { handInSheet } from "@/lib/commands/imports/hand-in-sheet";
import { purgeExpired } from "@/lib/commands/sessions/purge-expired";
import { transaction } from "@/lib/db/transaction";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { findImport, findMarkedFile } from "@/lib/queries/imports/find-import";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import { FIRST_SHEET, rewritten, workbook } from "../../support/workbook";
import { SAMPLES } from "../../support/zip";

const folder = mkdtempSync(path.join(tmpdir(), "imports-"));
process.env.ATTACHMENTS_DIR = folder;
const db = testDatabase({ reference: true });
let officer: Actor;
let colleague: Actor;
let cuc: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  colleague = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  cuc = await facts.anActor("MINISTRY_OFFICER");
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const HEADS = [
  ...["Tên đề án", "Nguồn kinh phí", "Năm", "Nội dung", "Hạng mục", "Đơn vị thực hiện", "Đơn vị thụ hưởng"],
  ...["Tổng kinh phí", "Kinh phí hỗ trợ", "Đối ứng", "Chỉ tiêu", "Mục tiêu"],
];
const rowOf = (title: string, total: string | number = 750_000_000) => [
  ...[title, "KCQG", 2027, "ND3", "machinery", "Trung tâm Khuyến công", "HTX Vĩnh Hà"],
  ...[total, 300_000_000, 450_000_000, "establishments-machinery", 1],
];
const sheet = (...rows: SheetData) => workbook([HEADS, ...rows], "Đề án");
async function* stream(...parts: Buffer[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
const handIn = (bytes: Buffer, name = "de-an.xlsx", who = officer) =>
  handInSheet(who, { sheet: "projects", sent: { name, content: stream(bytes) }, at: new Date(), locale: "vi" });
const commit = async (id: string, who = officer, within = 60_000) =>
  (await commitImport(who, { id }, new Date(), "vi", within)).run;
const count = async (title: string) =>
  (await db.owner.query("SELECT FROM project WHERE title LIKE $1", [title])).rowCount;
const kept = async () => (await db.owner.query("SELECT FROM import_run")).rowCount;

describe("a sheet that an officer hands in", () => {
  test("is shown before anything of it is saved, then saved once however often it is asked", async () => {
    const run = await handIn(await sheet(rowOf("Một lần"), rowOf("Hai lần")));
    expect(run).toMatchObject({ state: "READ", rows: 2, projects: 2, toAdd: 2, unchanged: 0, problems: [] });
    expect(await count("% lần")).toBe(0);
    expect(await commit(run.id)).toMatchObject({ state: "DONE", toAdd: 2, saved: 2 });
    expect(await commit(run.id)).toMatchObject({ state: "DONE", toAdd: 2, saved: 2 });
    expect(await count("% lần")).toBe(2);
    const again = await handIn(await sheet(rowOf("Một lần"), rowOf("Hai lần")));
    expect(await commit(again.id)).toMatchObject({ state: "DONE", toAdd: 0, unchanged: 2 });
    expect(await count("% lần")).toBe(2);
  });

  test("is saved by one of two who ask at once; the other hears that it is being saved", async () => {
    const { id } = await handIn(await sheet(rowOf("Cùng lúc")));
    const outcomes = await outcomesOf([commit(id), commit(id)]);
    expect(outcomes).toEqual({ done: 1, "import.under-way": 1 });
    expect(await count("Cùng lúc")).toBe(1);
  });

  test("goes on after the answer where it is long, and tells how it ended", async () => {
    const { id } = await handIn(await sheet(rowOf("Sau trả lời")));
    const { run, end } = await commitImport(officer, { id }, new Date(), "vi", 0);
    expect(run.state).toBe("COMMITTING");
    await end;
    expect(await findImport(readScope(officer), id, new Date())).toMatchObject({ state: "DONE", saved: 1 });
  });

  test("that was broken off while it was saved has failed after a while, and may be saved again", async () => {
    const { id } = await handIn(await sheet(rowOf("Đứt quãng")));
    await db.owner.query(
      "UPDATE import_run SET state = 'COMMITTING', committing_at = now() - interval '16 minutes' WHERE id = $1",
      [id],
    );
    expect(await findImport(readScope(officer), id, new Date())).toMatchObject({ state: "FAILED" });
    expect(await commit(id)).toMatchObject({ state: "DONE" });
  });

  test("with a problem is saved not at all: the problem has its place, and the marked file is there", async () => {
    const run = await handIn(await sheet(rowOf("Có lỗi một"), rowOf("Có lỗi hai", "ba trăm")));
    expect(run.problems).toMatchObject([{ row: 3, heading: "Tổng kinh phí", read: "ba trăm", code: "money-wrong" }]);
    expect(await refusalOf(commit(run.id))).toEqual({ code: "import.has-problems", problems: 1 });
    expect((await findMarkedFile(readScope(officer), run.id, new Date()))?.length).toBeGreaterThan(1_000);
    expect(await count("Có lỗi%")).toBe(0);
  });

  test("that lacks columns shows nothing of its rows, for nothing that is not in the file is made up", async () => {
    const run = await handIn(Buffer.from("\uFEFFcode,title\r\nA,B\r\n"), "de-an.csv");
    expect(run.problems.map(({ code }) => code)).toContain("column-missing");
    expect(run).toMatchObject({ projects: 0, toAdd: 0, preview: { rows: [] } });
  });

  test("that hides a row says which", async () => {
    const hidden = rewritten(await sheet(rowOf("Ẩn")), {
      [FIRST_SHEET]: (xml) => xml.replace('<row r="2"', '<row r="2" hidden="1"'),
    });
    expect((await handIn(hidden)).problems).toMatchObject([{ row: 2, code: "row-hidden" }]);
  });

  test("is found by nobody else: not by a colleague, not by the Cục", async () => {
    const { id } = await handIn(await sheet(rowOf("Của riêng")));
    for (const other of [colleague, cuc]) {
      expect(await findImport(readScope(other), id, new Date())).toBeNull();
      expect(await findMarkedFile(readScope(other), id, new Date())).toBeNull();
    }
    expect(await refusalOf(commit(id, colleague))).toMatchObject({ code: "access.not-found" });
    expect(await refusalOf(commit(id, cuc))).toMatchObject({ code: "access.not-found" });
    expect(await refusalOf(handIn(await sheet(rowOf("Cục")), "a.xlsx", cuc))).toMatchObject({
      code: "access.forbidden",
    });
    expect(await transaction(colleague, (tx) => tx.$queryRaw<unknown[]>`SELECT id FROM import_run`)).toEqual([]);
  });

  test("leaves nothing behind when it is no table, and says why", async () => {
    const before = await kept();
    const hostile: [string, Buffer, string][] = [
      ["de-an.xlsx", SAMPLES.pdf, "file-unreadable"],
      ["de-an.xlsx", SAMPLES.docx, "file-unreadable"],
      ["rỗng.xlsx", Buffer.alloc(0), "file-empty"],
      ["lớn.csv", Buffer.alloc(9_000_001, "a"), "file-too-large"],
    ];
    for (const [name, bytes, code] of hostile) {
      expect(await refusalOf(handIn(bytes, name))).toMatchObject({ code: "import.file-refused", problem: { code } });
    }
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield (await sheet(rowOf("Đứt"))).subarray(0, 100);
      throw new Error("cut off");
    }
    const sent = { name: "a.xlsx", content: cut() };
    const cutOff = handInSheet(officer, { sheet: "projects", sent, at: new Date(), locale: "vi" });
    await expect(cutOff).rejects.toThrow("cut off");
    expect(await kept()).toBe(before);
    expect((await readdir(folder, { recursive: true })).filter((name) => /[0-9a-f-]{36}$/.test(name))).toEqual([]);
  });

  test("is forgotten after a day", async () => {
    const { id } = await handIn(await sheet(rowOf("Hết hạn")));
    await db.owner.query("UPDATE import_run SET read_at = now() - interval '25 hours' WHERE id = $1", [id]);
    expect(await refusalOf(commit(id))).toMatchObject({ code: "access.not-found" });
    expect(await purgeExpired(UPKEEPER, null, new Date())).toContainEqual({ what: "imports", removed: 1 });
    expect(await count("Hết hạn")).toBe(0);
  });
});
