import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkoutRoot } from "@/lib/cli/embedded/checkout";
import { importSheet } from "@/lib/cli/operator/import-sheet";
import { writeSheetTemplate } from "@/lib/cli/operator/write-template";
import { WrongUsage } from "@/lib/cli/operator/wrong-usage";
import { importPublishedFigures } from "@/lib/commands/imports/import-published-figures";
import { testDatabase } from "../support/database";
import { portalCommand } from "../support/portal-command";
import { workbook } from "../support/workbook";

const db = testDatabase({ reference: true });
const golden = path.join(checkoutRoot, "prisma/seed/data/golden.csv");
let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "portal-import-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const HEADINGS = [
  "Phạm vi",
  "Năm",
  "Đến tháng",
  "Nguồn kinh phí",
  "Chỉ tiêu",
  "Giá trị",
  "Đơn vị tính",
  "Số chữ số thập phân",
  "Nguồn công bố",
  "Ngày công bố",
];
const figure = (value: string | number, source: string) => [
  "VN",
  2024,
  12,
  "KCDP",
  "PLAN",
  value,
  "tỷ đồng",
  1,
  source,
  "16/05/2024",
];
const write = async (name: string, rows: (string | number)[][]) => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, await workbook([HEADINGS, ...rows]));
  return file;
};
const importFile = async (file: string, commit: boolean) => {
  const client = await db.owner.connect();
  try {
    await client.query("BEGIN");
    const input = { name: path.basename(file), bytes: fs.readFileSync(file) };
    const outcome = await importPublishedFigures(
      { query: async (text, values) => (await client.query(text, values)).rows },
      input,
      { commit, locale: "vi" },
    );
    await client.query("COMMIT");
    return outcome;
  } finally {
    client.release();
  }
};
const count = async () => Number((await db.owner.query("SELECT count(*) FROM published_figure")).rows[0].count);

describe("importing published figures", () => {
  test("takes the conferences' own figures as they are, and finds them all there already", async () => {
    const outcome = await importFile(golden, true);
    expect(outcome).toMatchObject({ problems: [], fresh: 0, saved: true });
    expect(outcome.rows).toBe(await count());
  });

  test("shows what it would do without --commit, does it with, and again is harmless", async () => {
    const before = await count();
    const file = await write("hai-nguon.xlsx", [
      figure("203,1", "Bản tin Khuyến công số 5"),
      figure("202,3", "Bản tin Khuyến công số 6"),
    ]);
    const preview = await portalCommand(db, ["import", "published-figures", file]);
    expect(preview).toMatchObject({ code: 0 });
    expect(preview.out).toContain("2 rows read: 2 new, 0 kept already.");
    expect(preview.out).toMatch(/row 2: 203,1 tỷ đồng; “.*” says 202,3 tỷ đồng\. Both stay\./);
    expect(preview.out).toContain("add --commit to save");
    expect(await count()).toBe(before);

    expect((await portalCommand(db, ["import", "published-figures", file, "--commit"])).out).toContain("Saved.");
    expect(await count()).toBe(before + 2);
    const audit = await db.owner.query("SELECT after FROM audit_entry WHERE permission = 'published-figures.import'");
    expect(audit.rows).toEqual([{ after: { file: "hai-nguon.xlsx", rows: 2 } }]);

    expect(await importFile(file, true)).toMatchObject({ fresh: 0, saved: true });
    expect(await count()).toBe(before + 2);
  });

  test("saves nothing when one row of many is wrong, and gives the file back with the cell marked", async () => {
    const before = await count();
    const file = await write("mot-dong-sai.xlsx", [
      figure("10,1", "Nguồn A"),
      figure("mười", "Nguồn B"),
      figure("10,3", "Nguồn C"),
    ]);
    const { code, refusal } = await portalCommand(db, ["import", "published-figures", file, "--commit"]);
    expect(code).toBe(1);
    expect(refusal).toContain("Trang “Số liệu công bố”, dòng 3, cột “Giá trị”, đọc được “mười”: Không phải là số.");
    expect(await count()).toBe(before);
    const marked = await readSheet(path.join(folder, "mot-dong-sai.problems.xlsx"));
    expect(marked[2]?.at(-1)).toContain("Giá trị: Không phải là số");
    expect(marked[1]?.at(-1)).toBeNull();
  });

  test("refuses a source that says something else than before, quoting what it said", async () => {
    const file = await write("nguon-noi-khac.xlsx", [figure("99,9", "Bản tin Khuyến công số 5")]);
    const { problems, saved } = await importFile(file, true);
    expect(saved).toBe(false);
    expect(problems).toMatchObject([
      { code: "source-says-other", row: 2, column: 6, read: "99,9 tỷ đồng", expected: "203,1 tỷ đồng" },
    ]);
  });

  test("reads the portal's provinces by name on either side of the merger", async () => {
    const rows = [
      ["Quảng Trị", 2023, 12, "KCDP", "PLAN", "7,2", "tỷ đồng", 1, "Báo cáo tỉnh", "31/12/2023"],
      ["Quảng Trị", 2026, 12, "KCDP", "PLAN", "9,2", "tỷ đồng", 1, "Báo cáo tỉnh", ""],
      ["TP. HCM", 2023, 12, "KCDP", "PLAN", "8,2", "tỷ đồng", 1, "Báo cáo tỉnh", "31/12/2023"],
    ];
    expect(await importFile(await write("tinh.xlsx", rows), true)).toMatchObject({ problems: [], fresh: 3 });
    const kept = await db.owner.query("SELECT scope FROM published_figure WHERE source = 'Báo cáo tỉnh' ORDER BY id");
    expect(kept.rows.map(({ scope }) => scope)).toEqual(["quang-tri", "quang-tri-2025", "ho-chi-minh"]);
  });
});

describe("template", () => {
  test("writes a workbook that import understands, and never over a file that is there", async () => {
    const file = path.join(folder, "mau.xlsx");
    expect(await portalCommand(db, ["template", "published-figures", file])).toMatchObject({ code: 0 });
    expect((await importFile(file, false)).problems.map(({ code }) => code)).toEqual(["table-no-rows"]);
    await expect(writeSheetTemplate(["published-figures", file])).rejects.toThrow(`${file} exists already.`);
  });

  test.each([
    [() => writeSheetTemplate(["vouchers", "a.xlsx"]), "There is no sheet vouchers"],
    [() => writeSheetTemplate(["published-figures", "a.docx"]), "must end with .xlsx or .csv"],
    [() => importSheet(["published-figures"]), "Missing: <file>"],
    [() => importSheet(["published-figures", "a.csv", "b.csv"]), "Too many arguments: b.csv"],
    [() => importSheet(["published-figures", "a.csv", "--force"]), "Unknown option '--force'"],
  ])("wrong usage %# is named", async (run, words) => {
    const refused = await run().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WrongUsage);
    expect(String(refused)).toContain(words);
  });
});
