import { beforeAll, describe, expect, test } from "vitest";
import type { SheetData } from "write-excel-file/node";
import { commitEntries } from "@/lib/commands/registers/commit-entries";
import { handInEntries } from "@/lib/commands/registers/hand-in-entries";
import { addEntry } from "@/lib/commands/registers/write-entry";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { addEntryInput, registerQueryInput } from "@/lib/input/registers";
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
    const { rows: trail } = await db.owner.query("SELECT after FROM audit_entry WHERE entity_id = $1", [run.id]);
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
    await db.owner.query("UPDATE register_import SET rows = jsonb_set(rows, '{2050,fields,year}', '1') WHERE id = $1", [
      broken.id,
    ]);
    expect(await refusal(commitEntries(officer, broken, now()))).toBe("register.busy");
    expect(await total("hong cuoi")).toBe(0);
    expect((await findRegisterImport(readScope(officer), broken, now()))?.state).toBe("READ");
  });
});
