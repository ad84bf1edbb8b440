import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkoutRoot } from "@/lib/cli/embedded/checkout";
import { importSheet } from "@/lib/cli/operator/import-sheet";
import { writeSheetTemplate } from "@/lib/cli/operator/write-template";
import { WrongUsage } from "@/lib/cli/operator/wrong-usage";
import type { Purpose } from "@/lib/commands/imports/decide-figures";
import { importPublishedFigures } from "@/lib/commands/imports/import-published-figures";
import { closePools } from "@/lib/db/pools";
import { OPERATOR } from "@/lib/domain/access/actor";
import { listCorrections } from "@/lib/queries/published/list-corrections";
import { listPublishedComparisons } from "@/lib/queries/published/list-published-comparisons";
import { testDatabase } from "../support/database";
import { portalCommand } from "../support/portal-command";
import { workbook } from "../support/workbook";

const db = testDatabase({ reference: true });
const golden = path.join(checkoutRoot, "prisma/seed/data/golden.csv");
let folder: string;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "portal-import-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

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
const importFile = (file: string, commit: boolean, purpose: Purpose = { kind: "add" }) => {
  const input = {
    file: { name: path.basename(file), bytes: fs.readFileSync(file) },
    commit,
    purpose,
    locale: "vi",
  } as const;
  return importPublishedFigures(OPERATOR, input, new Date());
};
const count = async () => Number((await db.owner.query("SELECT count(*) FROM published_figure")).rows[0].count);

describe("importing published figures", () => {
  test("takes the conferences' own figures as they are, and finds them all there already", async () => {
    const outcome = await importFile(golden, true);
    expect(outcome).toMatchObject({ problems: [], compared: { fresh: [] }, saved: true });
    expect(outcome.rows).toHaveLength(await count());
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

    expect(await importFile(file, true)).toMatchObject({ compared: { fresh: [] }, saved: true });
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
    const { problems, compared } = await importFile(await write("tinh.xlsx", rows), true);
    expect(problems).toEqual([]);
    expect(compared.fresh).toHaveLength(3);
    const kept = await db.owner.query("SELECT scope FROM published_figure WHERE source = 'Báo cáo tỉnh' ORDER BY id");
    expect(kept.rows.map(({ scope }) => scope)).toEqual(["quang-tri", "quang-tri-2025", "ho-chi-minh"]);
  });
});

describe("a figure once imported", () => {
  const row = (value: string, source: string, day = "16/05/2024") => [...figure(value, source).slice(0, -1), day];
  const kept = async (source: string) =>
    (
      await db.owner.query(
        `SELECT printed, reason, withdrawn, superseded_at IS NULL AS standing FROM published_figure
         WHERE folded_source(source) = folded_source($1) ORDER BY id`,
        [source],
      )
    ).rows;

  test("is corrected with a reason: the new one stands, the old one is kept, and the trail names it", async () => {
    await importFile(await write("goc.xlsx", [row("71,5", "Báo cáo đính chính")]), true);
    const file = await write("dinh-chinh.xlsx", [row("75,1", "Báo cáo đính chính")]);
    expect((await importFile(file, true)).problems.map(({ code }) => code)).toEqual(["source-says-other"]);

    const preview = await portalCommand(db, ["import", "published-figures", file, "--correct", "In nhầm chữ số"]);
    expect(preview.out).toContain("dòng 2: VN · cả năm 2024 · KCĐP · kế hoạch · 75,1 tỷ đồng");
    expect(preview.out).toContain("1 rows read: 0 new, 1 corrected, 0 kept already.");
    expect(await kept("Báo cáo đính chính")).toHaveLength(1);

    const purpose = { kind: "correct", reason: "In nhầm chữ số" } as const;
    expect(await importFile(file, true, purpose)).toMatchObject({ saved: true, corrected: 1 });
    expect(await kept("Báo cáo đính chính")).toEqual([
      { printed: "71,5", reason: null, withdrawn: false, standing: false },
      { printed: "75,1", reason: "In nhầm chữ số", withdrawn: false, standing: true },
    ]);
    const shown = await listPublishedComparisons({ scope: "VN", year: 2024 });
    const ofSource = shown.filter(({ figure: one }) => one.source === "Báo cáo đính chính");
    expect(ofSource.map(({ figure: one }) => one.printed)).toEqual(["75,1"]);
    expect(await listCorrections({ scope: "VN", year: 2024 })).toMatchObject([
      { before: { printed: "71,5" }, after: { printed: "75,1" }, reason: "In nhầm chữ số" },
    ]);
    const audit = await db.owner.query("SELECT after FROM audit_entry WHERE permission = 'published-figures.correct'");
    expect(audit.rows).toMatchObject([{ after: { reason: "In nhầm chữ số", ended: [expect.any(Number)] } }]);
    expect(await importFile(file, true, purpose)).toMatchObject({ corrected: 0, compared: { fresh: [] } });
  });

  test("is withdrawn with a reason, and may be imported again", async () => {
    const file = await write("rut.xlsx", [row("12,5", "Bản tin rút")]);
    await importFile(file, true);
    const purpose = { kind: "withdraw", reason: "Nguồn đã gỡ" } as const;
    expect(await importFile(file, true, purpose)).toMatchObject({ saved: true, withdrawn: 1 });
    expect((await kept("Bản tin rút")).some(({ standing }) => standing)).toBe(false);
    const again = await importFile(file, true, purpose);
    expect(again.problems.map(({ code }) => code)).toEqual(["not-kept"]);
    expect((await importFile(file, true)).compared.fresh).toHaveLength(1);
    expect((await kept("Bản tin rút")).filter(({ standing }) => standing)).toHaveLength(1);
  });

  test("makes no second copy by a dash, a mark, a case or a missing date", async () => {
    await importFile(await write("mot.xlsx", [row("33,1", "Hội nghị miền Trung - Tây Nguyên")]), true);
    for (const [source, day] of [
      ["Hội nghị miền Trung – Tây Nguyên", "16/05/2024"],
      ["HỘI NGHỊ miền Trung Tây Nguyên.", "16/05/2024"],
      ["Hội nghị miền Trung - Tây Nguyên", ""],
    ] as const) {
      const { compared, problems } = await importFile(
        await write(`hai-${source.length}-${day.length}.xlsx`, [row("33,1", source, day)]),
        true,
      );
      expect([problems, compared.fresh]).toEqual([[], []]);
    }
    expect(await kept("Hội nghị miền Trung - Tây Nguyên")).toHaveLength(1);
    const undated = `INSERT INTO published_figure (scope, budget_year, through_month, fund, measure, printed, unit, decimals, source)
       VALUES ('VN', 2024, 12, 'KCDP', 'PLAN', '33,1', 'tỷ đồng', 1, 'Hội nghị miền Trung Tây Nguyên')`;
    await expect(db.owner.query(undated)).rejects.toMatchObject({ constraint: "published_figure_stands_once" });
  });

  test("is never changed or deleted", async () => {
    for (const change of ["UPDATE published_figure SET printed = '1'", "DELETE FROM published_figure"]) {
      await expect(db.owner.query(change)).rejects.toMatchObject({ constraint: "published_figure_is_final" });
    }
  });
});

describe("a preview", () => {
  test("finds what the commit would: the database's own checks run in it, name the row, and are undone", async () => {
    await db.owner.query("ALTER TABLE published_figure ADD CONSTRAINT house_rule CHECK (printed <> '77,7') NOT VALID");
    const values = ["77,1", "77,2", "77,3", "77,7", "77,4", "77,7"];
    const file = await write(
      "quy-tac.xlsx",
      values.map((value, at) => figure(value, `Nguồn quy tắc ${at}`)),
    );
    const before = await count();
    for (const commit of [false, true]) {
      const { problems, saved } = await importFile(file, commit);
      expect(problems).toMatchObject([{ code: "database-refused", row: 5, expected: "house_rule" }]);
      expect(saved).toBe(false);
    }
    expect(await count()).toBe(before);
    await db.owner.query("ALTER TABLE published_figure DROP CONSTRAINT house_rule");
  });

  test("holds no transaction while the file is being read", async () => {
    const { rows } = await db.owner.query<{ name: string }>("SELECT current_database() AS name");
    await db.owner.query(`ALTER DATABASE "${rows[0]?.name}" SET idle_in_transaction_session_timeout = '300ms'`);
    await closePools();
    expect(await importFile(golden, false)).toMatchObject({ problems: [], saved: false });
    await db.owner.query(`ALTER DATABASE "${rows[0]?.name}" RESET idle_in_transaction_session_timeout`);
    await closePools();
  });

  test("doubts an amount far beyond all that are kept, and shows no control character of a file", async () => {
    const file = await write("xa.xlsx", [figure("78.658,0", "Nguồn \u202Exa")]);
    const { out } = await portalCommand(db, ["import", "published-figures", file]);
    expect(out).toContain("row 2: 78.658,0 tỷ đồng is more than ten times any amount kept");
    const named = path.join(folder, "ten\u001b[31m.csv");
    fs.writeFileSync(named, "a");
    const { refusal } = await portalCommand(db, ["import", "published-figures", named]);
    for (const character of ["\u001b", "\u202e"]) expect(refusal + out).not.toContain(character);
    expect(refusal).toContain("ten⟨1B⟩[31m");
  });

  test("gives the file back in the language asked for", async () => {
    const file = await write("english.xlsx", [figure("mười", "Nguồn B")]);
    const { refusal } = await portalCommand(db, ["import", "published-figures", file, "--english"]);
    expect(refusal).toContain("This is not a number");
    const marked = await readSheet(path.join(folder, "english.problems.xlsx"));
    expect(marked[0]?.at(-1)).toBe("What to mend");
    expect(marked[1]?.at(-1)).toContain("Giá trị: This is not a number");
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
    [() => writeSheetTemplate(["cheques", "a.xlsx"]), "There is no sheet cheques"],
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
