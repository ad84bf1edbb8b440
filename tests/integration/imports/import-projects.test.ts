import { beforeAll, describe, expect, test } from "vitest";
import type { SheetData } from "write-excel-file/node";
import { importProjects } from "@/lib/commands/imports/import-projects";
import type { Actor } from "@/lib/domain/access/actor";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { workbook } from "../../support/workbook";

const db = testDatabase({ reference: true });
let officer: Actor;
let cuc: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  cuc = await facts.anActor("MINISTRY_OFFICER");
});

const HEADS = [
  ...["Mã đề án", "Tên đề án", "Nguồn kinh phí", "Năm", "Nội dung", "Hạng mục", "Tỉnh, thành phố", "Đơn vị thực hiện"],
  ...["Đơn vị thụ hưởng", "Mã số thuế", "Tổng kinh phí", "Kinh phí hỗ trợ", "Đối ứng", "Chỉ tiêu", "Mục tiêu"],
];
type Cells = Partial<Record<string, string | number>>;
const ROW: Cells = {
  "Tên đề án": "Hỗ trợ máy sấy lạnh",
  "Nguồn kinh phí": "KCQG",
  Năm: 2027,
  "Nội dung": "ND3",
  "Hạng mục": "machinery",
  "Đơn vị thực hiện": "Trung tâm Khuyến công",
  "Đơn vị thụ hưởng": "HTX Vĩnh Hà",
  "Tổng kinh phí": "750 triệu",
  "Kinh phí hỗ trợ": 300_000_000,
  "Đối ứng": "450.000.000",
  "Chỉ tiêu": "establishments-machinery",
  "Mục tiêu": 1,
};
const sheet = async (rows: readonly Cells[]) => {
  const data: SheetData = [HEADS, ...rows.map((row) => HEADS.map((head) => row[head] ?? ""))];
  return { name: "de-an.xlsx", bytes: await workbook(data, "Đề án") };
};
const importing = async (rows: readonly Cells[], commit = true) =>
  importProjects(officer, { file: await sheet(rows), commit, locale: "vi" });
const count = async (title: string) =>
  (await db.owner.query("SELECT code FROM project WHERE title LIKE $1", [title])).rowCount;

describe("a sheet of đề án", () => {
  test("begins each as a draft with all its rows, and a second import changes nothing", async () => {
    const rows = [ROW, { ...ROW, "Đơn vị thụ hưởng": "HTX Cam Lộ", "Mã số thuế": "3200 123 456" }];
    const preview = await importing(rows, false);
    expect(preview).toMatchObject({ rows: 2, toAdd: 1, unchanged: 0, problems: [], codes: [] });
    const done = await importing(rows);
    expect(done.codes).toEqual([expect.stringMatching(/^KCQG-2027-.*-[0-9]{4}$/)]);
    const { rows: kept } = await db.owner.query(
      `SELECT p.state, sum(l.support)::text AS support,
              (SELECT count(*)::int FROM project_beneficiary b WHERE b.project_id = p.id) AS helped
       FROM project p JOIN project_budget_line l ON l.project_id = p.id WHERE p.code = $1 GROUP BY p.id`,
      [done.codes[0]],
    );
    expect(kept).toEqual([{ state: "DRAFT", support: "600000000", helped: 2 }]);
    expect(await importing(rows)).toMatchObject({ toAdd: 0, unchanged: 1, problems: [], codes: [] });
    expect(
      await importing([
        { ...rows[0], "Mã đề án": done.codes[0] ?? "" },
        { ...rows[1], "Mã đề án": done.codes[0] ?? "" },
      ]),
    ).toMatchObject({ unchanged: 1, problems: [] });
  });

  test("is saved all or not at all: every problem is named at once, with its place, and marked", async () => {
    const done = await importing([
      { ...ROW, "Tên đề án": "Nhóm A một" },
      { ...ROW, "Tên đề án": "Nhóm A hai", "Tổng kinh phí": 1, "Tỉnh, thành phố": "Đà Nẵng" },
      { ...ROW, "Tên đề án": "Nhóm A ba", "Nguồn kinh phí": "khác", "Kinh phí hỗ trợ": "ba trăm" },
      { ...ROW, "Tên đề án": "Nhóm A bốn", "Mã đề án": "KCQG-2027-XX-0001" },
    ]);
    expect(done.problems.map(({ code, row }) => [row, code])).toEqual([
      [3, "province-other"],
      [3, "sum-differs"],
      [4, "value-not-known"],
      [4, "money-wrong"],
      [5, "project-unknown"],
    ]);
    expect(done.problemWorkbook?.length).toBeGreaterThan(1_000);
    expect(await count("Nhóm A%")).toBe(0);
  });

  test("that says other things of a đề án the portal has names what differs", async () => {
    await importing([{ ...ROW, "Tên đề án": "Đã có" }]);
    const { problems } = await importing([{ ...ROW, "Tên đề án": "Đã có", "Mục tiêu": 5 }]);
    expect(problems).toMatchObject([{ code: "project-differs", expected: expect.stringMatching(/: outputs$/) }]);
  });

  test("is an officer's of a province to hand in", async () => {
    const file = await sheet([ROW]);
    expect(await refusalOf(importProjects(cuc, { file, commit: true, locale: "vi" }))).toMatchObject({
      code: "access.forbidden",
    });
  });

  test("of 5.000 rows is saved whole", async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => ({
      ...ROW,
      "Tên đề án": `Hàng loạt ${index}`,
      "Đơn vị thụ hưởng": `Cơ sở ${index}`,
    }));
    expect((await importing(rows)).codes).toHaveLength(5_000);
    expect(await count("Hàng loạt%")).toBe(5_000);
  }, 240_000);
});
