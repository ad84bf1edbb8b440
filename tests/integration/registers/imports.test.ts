import { beforeAll, describe, expect, test } from "vitest";
import type { SheetData } from "write-excel-file/node";
import { undoImport } from "@/lib/commands/imports/undo/undo-import";
import { commitEntries as begin } from "@/lib/commands/registers/commit-entries";
import { handInEntries } from "@/lib/commands/registers/hand-in-entries";
import { addEntry, removeEntry } from "@/lib/commands/registers/write-entry";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { countProblems } from "@/lib/domain/intake/problem";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { addEntryInput, registerQueryInput, removeEntryInput } from "@/lib/input/registers";
import { findImportedFile } from "@/lib/queries/imports/find-import";
import { listImports } from "@/lib/queries/imports/list-imports";
import { findMarkedSheet, findRegisterImport } from "@/lib/queries/registers/find-register-import";
import { listEntries } from "@/lib/queries/registers/list-entries";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { workbook } from "../../support/workbook";

const db = testDatabase({ reference: true });
const now = () => new Date();

let facts: Facts;
let officer: Actor;
let other: Actor;
let cuc: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  other = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  cuc = await facts.anActor("MINISTRY_OFFICER");
});

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error) => error.refusal?.code ?? error,
  );

const HEADS = [
  "Tên sản phẩm",
  "Tỉnh, thành phố",
  "Năm",
  "Cấp bình chọn",
  "Cơ sở công nghiệp nông thôn",
  "Ngày cấp giấy chứng nhận",
];
const sheetOf = (rows: readonly (readonly string[])[], heads = HEADS): Promise<Buffer> => {
  const data: SheetData = [heads, ...rows].map((row) => row.map((value) => ({ value, type: String })));
  return workbook(data, "Sản phẩm CNNT tiêu biểu");
};
async function* chunks(bytes: Buffer) {
  yield new Uint8Array(bytes);
}
const handIn = async (
  actor: Actor,
  rows: readonly (readonly string[])[],
  kind: RegisterKind = "products",
  heads = HEADS,
) => handInEntries(actor, { kind }, { name: "so.xlsx", content: chunks(await sheetOf(rows, heads)) }, now(), "vi");
type Key = Parameters<typeof begin>[1];
const commitEntries = async (who: Actor, key: Key, at: Date) => (await begin(who, key, at, "vi", 60_000)).sheet;
const undo = async (who: Actor, id: string) =>
  (await undoImport(who, { id, reason: "Nhập nhầm sổ của năm trước" }, now(), 60_000)).run;
const total = async (q: string) =>
  (await listEntries(PUBLIC_SCOPE, "products", registerQueryInput.parse({ q })))?.total;

describe("a sheet of a register", () => {
  test("is shown before anything of it stands, and then stands whole", async () => {
    const rows = [
      ["Nước mắm Nhập Một", "", "2025", "Cấp tỉnh", "HTX A", "01/10/2025"],
      ["Nước mắm Nhập Hai", "Quảng Bình", "2023", "NATION", "HTX B", ""],
    ];
    const run = await handIn(officer, rows);
    expect(run).toMatchObject({ rows: 2, toAdd: 2, unchanged: 0, problems: [], state: "READ" });
    expect(run.preview.map(({ unitId }) => unitId)).toEqual(["quang-tri-2025", "quang-binh"]);
    expect(await total("nhap")).toBe(0);
    const done = await commitEntries(officer, run, now());
    expect(done).toMatchObject({ state: "DONE", toAdd: 2 });
    expect(await total("nhap")).toBe(2);
    expect(await commitEntries(officer, run, now())).toMatchObject({ state: "DONE", toAdd: 2 });
    expect(await total("nhap")).toBe(2);
    const { rows: trail } = await db.owner.query("SELECT after FROM audit_entry WHERE entity_id = $1", [run.sha256]);
    expect(trail).toEqual([{ after: expect.objectContaining({ kind: "products", rows: 2 }) }]);
    const again = await handIn(officer, rows);
    expect(again).toMatchObject({ toAdd: 0, unchanged: 2 });
    expect(await refusal(commitEntries(officer, again, now()))).toBe("register.nothing-new");
  });

  test("with anything wrong tells each cell and saves no row; the marked file can be taken", async () => {
    const run = await handIn(officer, [
      ["Sản phẩm Đúng", "", "2025", "Cấp tỉnh", "HTX A", ""],
      ["Sản phẩm Sai", "Đà Nẵng", "hai lăm", "Cấp huyện", "", "31/02/2025"],
      ["Sản phẩm Đúng", "", "2025", "Cấp tỉnh", "HTX A", ""],
    ]);
    expect(run.problems.map(({ row, heading, code }) => [row, heading, code])).toEqual([
      [3, "Tỉnh, thành phố", "entry-province-other"],
      [3, "Năm", "year-wrong"],
      [3, "Cấp bình chọn", "value-not-known"],
      [3, "Cơ sở công nghiệp nông thôn", "value-missing"],
      [3, "Ngày cấp giấy chứng nhận", "date-wrong"],
      [4, "Tên sản phẩm", "entry-repeated"],
    ]);
    expect(await refusal(commitEntries(officer, run, now()))).toBe("import.has-problems");
    expect(await total("san pham dung")).toBe(0);
    expect((await findMarkedSheet(readScope(officer), run, now()))?.length).toBeGreaterThan(1000);
    expect(await findMarkedSheet(readScope(other), run, now())).toBeNull();
    expect(await refusal(handIn(officer, [["x"]], "products", ["Chẳng", "có gì"]))).toBe("import.file-refused");
  });

  test("is its sender's alone, for a day, and of the register it was handed in for", async () => {
    const run = await handIn(officer, [["Sản phẩm Riêng", "", "2025", "Cấp xã", "HTX A", ""]]);
    expect(await findRegisterImport(readScope(other), run, now())).toBeNull();
    expect(await refusal(commitEntries(other, run, now()))).toBe("access.not-found");
    expect(await refusal(commitEntries(officer, { kind: "fairs", id: run.id }, now()))).toBe("access.not-found");
    const tomorrow = new Date(Date.now() + 25 * 3_600_000);
    expect(await findRegisterImport(readScope(officer), run, tomorrow)).toBeNull();
    const auditor = await facts.anActor("AUDITOR");
    expect(await refusal(handIn(auditor, [["A", "Đà Nẵng", "2025", "Cấp xã", "B", ""]]))).toBe("access.forbidden");
  });

  test("of the Cục names the province of each row", async () => {
    const run = await handIn(cuc, [
      ["Sản phẩm Cục", "Lạng Sơn", "2025", "Cấp khu vực", "HTX A", ""],
      ["Sản phẩm Cục", "", "2025", "Cấp khu vực", "HTX A", ""],
    ]);
    expect(run.problems.map(({ row, code }) => [row, code])).toEqual([[3, "value-missing"]]);
    const right = await handIn(cuc, [["Sản phẩm Cục", "Lạng Sơn", "2025", "Cấp khu vực", "HTX A", ""]]);
    await commitEntries(cuc, right, now());
    expect(await total("san pham cuc")).toBe(1);
  });

  test("that names a đề án of another province says so at its cell", async () => {
    const { code } = await facts.aProject({ unitId: "da-nang-2025" });
    const heads = ["Tên hội chợ, triển lãm", "Năm", "Địa điểm", "Đề án tổ chức hội chợ"];
    const run = await handIn(officer, [["Hội chợ", "2025", "Đông Hà", code]], "fairs", heads);
    expect(run.problems).toEqual([
      expect.objectContaining({ code: "entry-project-unknown", row: 2, column: 4, heading: "Đề án tổ chức hội chợ" }),
    ]);
  });

  test("one of whose rows is written by somebody meanwhile adds the others once", async () => {
    const rows = ["Đua Một", "Đua Hai"].map((name) => [name, "", "2025", "Cấp xã", "HTX A", ""]);
    const run = await handIn(officer, rows);
    const entry = { kind: "products", name: "Đua Một", year: "2025", level: "COMMUNE", establishment: "HTX A" };
    await addEntry(cuc, addEntryInput.parse({ ...entry, unitId: "quang-tri-2025" }), now());
    expect(await commitEntries(officer, run, now())).toMatchObject({ state: "DONE", toAdd: 1 });
    expect(await total("dua")).toBe(2);
  });

  test("committed twice at once adds its rows once", async () => {
    const run = await handIn(officer, [["Hai Lần", "", "2025", "Cấp xã", "HTX A", ""]]);
    const told = await Promise.all([
      refusal(commitEntries(officer, run, now())),
      refusal(commitEntries(officer, run, now())),
    ]);
    expect(told).toContain("done");
    expect(await total("hai lan")).toBe(1);
  });

  test("of thousands of rows is added whole, and not at all where the database refuses one of the last", async () => {
    const heads = "Tên sản phẩm,Năm,Cấp bình chọn,Cơ sở công nghiệp nông thôn";
    const lines = (name: string) => Array.from({ length: 2_100 }, (_, at) => `${name} ${at},2025,Cấp xã,HTX A`);
    const csv = (name: string) => Buffer.from([heads, ...lines(name)].join("\n"));
    const sent = (name: string) => ({ name: "so.csv", content: chunks(csv(name)) });
    const run = await handInEntries(officer, { kind: "products" }, sent("Hàng loạt"), now(), "vi");
    expect(await commitEntries(officer, run, now())).toMatchObject({ state: "DONE", toAdd: 2_100 });
    expect(await total("hang loat")).toBe(2_100);

    const broken = await handInEntries(officer, { kind: "products" }, sent("Hỏng cuối"), now(), "vi");
    await db.owner.query(
      "ALTER TABLE register_entry ADD CONSTRAINT register_entry_fields CHECK (name <> 'Hỏng cuối 2050') NOT VALID",
    );
    expect(await refusal(commitEntries(officer, broken, now()))).toBe("register.fields-refused");
    expect(await total("hong cuoi")).toBe(0);
    expect((await findRegisterImport(readScope(officer), broken, now()))?.state).toBe("FAILED");
    await db.owner.query("ALTER TABLE register_entry DROP CONSTRAINT register_entry_fields");
  }, 60_000);

  test("wrong in more places than are told counts the rest", async () => {
    const heads = "Tên hội chợ, triển lãm;Năm;Địa điểm;Đề án tổ chức hội chợ";
    const lines = Array.from({ length: 2_050 }, (_, at) => `Hội chợ ${at};2025;Đông Hà;KC-KHÔNG-CÓ`);
    const sent = { name: "so.csv", content: chunks(Buffer.from([heads, ...lines].join("\n"))) };
    const run = await handInEntries(officer, { kind: "fairs" }, sent, now(), "vi");
    expect([run.problems.length, countProblems(run.problems)]).toEqual([2_000, 2_050]);
  });
});

describe("the history of a register's sheets", () => {
  const query = { sheet: "register", unitId: null, state: null, page: 1, size: 200 } as const;
  const seenBy = async (who: Actor, id: string) =>
    (await listImports(readScope(who), query, now())).items.find((one) => one.id === id);

  test("says who handed in which file, to its sender, its leader and auditors alone, and gives the file again", async () => {
    const run = await handIn(officer, [["Lịch sử", "", "2025", "Cấp xã", "HTX A", ""]]);
    await commitEntries(officer, run, now());
    const leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
    const auditor = await facts.anActor("AUDITOR");
    for (const who of [officer, leader, auditor]) {
      expect(await seenBy(who, run.id)).toMatchObject({
        ...{ state: "DONE", registerKind: "products", by: officer.fullName, sha256: run.sha256, rows: 1, saved: 1 },
      });
      expect((await findImportedFile(readScope(who), run.id, now()))?.bytes.length).toBeGreaterThan(1_000);
    }
    for (const who of [other, cuc]) expect(await seenBy(who, run.id)).toBeUndefined();
    expect(await refusal(undo(leader, run.id))).toBe("access.forbidden");
    expect(await refusal(undo(other, run.id))).toBe("access.not-found");
  });

  test("undone removes its entries with the reason, once, and the file may be handed in again", async () => {
    const rows = ["Rút Một", "Rút Hai"].map((name) => [name, "", "2025", "Cấp xã", "HTX A", ""]);
    const { id } = await commitEntries(officer, await handIn(officer, rows), now());
    expect((await Promise.all([refusal(undo(officer, id)), refusal(undo(officer, id))])).toSorted()).toEqual([
      "done",
      "import.undo-under-way",
    ]);
    const { rows: removed } = await db.owner.query(
      "SELECT DISTINCT state, removed_reason FROM register_entry WHERE name LIKE 'Rút %'",
    );
    expect(removed).toEqual([{ state: "REMOVED", removed_reason: "Nhập nhầm sổ của năm trước" }]);
    expect(await total("rut")).toBe(0);
    expect(await handIn(officer, rows)).toMatchObject({ toAdd: 2, unchanged: 0 });
  });

  test("is not undone where somebody changed an entry since, and then keeps all", async () => {
    const rows = ["Sửa Một", "Sửa Hai"].map((name) => [name, "", "2025", "Cấp xã", "HTX A", ""]);
    const { id } = await commitEntries(officer, await handIn(officer, rows), now());
    await db.owner.query("UPDATE register_entry SET name = 'Sửa Hai rồi' WHERE name = 'Sửa Hai'");
    const told = await undo(officer, id).catch((error) => error.refusal);
    expect(told).toEqual({ code: "import.depended-on", count: 1, bars: [{ name: "Sửa Hai", because: "changed" }] });
    expect(await total("sua")).toBe(2);
  });

  test("lets an entry go whose đề án is another province's by now", async () => {
    const entry = { kind: "fairs", name: "Hội chợ của đề án", year: "2025", venue: "Đông Hà" };
    const added = await addEntry(officer, addEntryInput.parse(entry), now());
    await db.owner.query("ALTER TABLE register_entry DISABLE TRIGGER register_entry_kept");
    await db.owner.query(
      'UPDATE register_entry SET version = 2, fields = fields || \'{"fairProject": "KC-ĐÃ-CHUYỂN"}\' WHERE id = $1',
      [added.id],
    );
    await db.owner.query("ALTER TABLE register_entry ENABLE TRIGGER register_entry_kept");
    await removeEntry(
      officer,
      removeEntryInput.parse({ ...added, version: 2, reason: "Đề án đã chuyển tỉnh khác" }),
      now(),
    );
    const { rows } = await db.owner.query("SELECT state FROM register_entry WHERE id = $1", [added.id]);
    expect(rows).toEqual([{ state: "REMOVED" }]);
  });
});
