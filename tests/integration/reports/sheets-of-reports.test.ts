import { beforeAll, describe, expect, test } from "vitest";
import type { SheetData } from "write-excel-file/node";
import { commitReportSheet } from "@/lib/commands/report-sheets/commit-report-sheet";
import { handInReportSheet } from "@/lib/commands/report-sheets/hand-in-report-sheet";
import { mapReportSheet } from "@/lib/commands/report-sheets/map-report-sheet";
import { bound } from "@/lib/db/statement";
import { transaction } from "@/lib/db/transaction";
import { reportSheets } from "@/lib/documents/reports/report-sheets";
import { writeWorkbook } from "@/lib/documents/xlsx/workbook";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { commitReportSheetInput, reportSheetMappingInput } from "@/lib/input/report-sheets";
import { findMarkedReport, findReportSheet, listReportSheets } from "@/lib/queries/reports/find-report-sheet";
import { listReportFiles } from "@/lib/queries/reports/list-report-files";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import {
  amounts,
  explainAll,
  KEY,
  openPeriod,
  PERIOD,
  reportingPeople,
  save,
  seen,
  step,
  UNIT,
} from "../../support/reporting";
import { workbook } from "../../support/workbook";

const db = testDatabase({ reference: true });
const ELSEWHERE = { ...KEY, unitId: "da-nang-2025" };
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
  await openPeriod(people.bộ, 2026, 9);
  await step(people.writes, "begin");
  await step(people.elsewhere, "begin", {}, ELSEWHERE);
  await save(people.writes, { amounts: amounts("KCQG", 300n, 90n), text: { results: "Ba đề án." } });
});

async function* chunks(bytes: Buffer) {
  yield new Uint8Array(bytes);
}
const handIn = (actor: Actor, bytes: Buffer, key = KEY, name = "bao-cao.xlsx") =>
  handInReportSheet(actor, key, { name, content: chunks(bytes) }, new Date(), "vi");
const commit = (actor: Actor, id: string, more: object = {}, key = KEY) =>
  commitReportSheet(actor, commitReportSheetInput.parse({ ...addressOf(key), id, ...more }), new Date());
const addressOf = ({ unitId }: typeof KEY) => ({ ...PERIOD, unitId });
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error) => error.refusal?.code ?? error,
  );

/** The report's own workbook as it would be printed if it said otherwise. */
async function filled(values: Record<string, bigint>, key = KEY, actor = people.writes): Promise<Buffer> {
  const { view, report } = await seen(actor, key);
  const changed = { ...report, values: new Map([...report.values, ...Object.entries(values)]) };
  return writeWorkbook(reportSheets(view, changed, "vi").tables, "vi");
}

describe("a report's own workbook, filled outside", () => {
  test("is shown first, then written, once, and stands in the history of its province", async () => {
    const sheet = await handIn(people.writes, await filled({ "KCQG.ACTUAL": 120n, "KCDP.PLAN": 200n }));
    expect(sheet.found).toMatchObject({ of: KEY, problems: [], ownRows: null });
    expect(sheet.found.changes.map(({ cell, before, after }) => [cell, before, after])).toEqual([
      ["KCQG.ACTUAL", "90", "120"],
      ["KCDP.PLAN", null, "200"],
    ]);
    expect((await seen(people.writes)).report.values.get("KCQG.ACTUAL")).toBe(90n);
    const done = await commit(people.writes, sheet.id);
    expect(done).toMatchObject({ state: "DONE", written: 2, conflicts: [] });
    expect((await seen(people.writes)).report.values.get("KCQG.ACTUAL")).toBe(120n);
    expect(await commit(people.writes, sheet.id)).toMatchObject({ state: "DONE", written: 2 });
    const { rows } = await db.owner.query("SELECT after FROM audit_entry WHERE after ->> 'sheet' = $1", [sheet.id]);
    expect(rows).toEqual([{ after: expect.objectContaining({ fileName: "bao-cao.xlsx", written: 2 }) }]);
    const again = await handIn(people.writes, await filled({}));
    expect(again.found.changes).toEqual([]);
    const file = { ...KEY, id: sheet.id, fileName: "bao-cao.xlsx", written: 2, by: people.writes.fullName };
    expect(await listReportFiles(readScope(people.head))).toMatchObject([file]);
    expect(await refusal(commit(people.writes, again.id))).toBe("report.sheet-nothing-new");
  });

  test("leaves a cell that somebody changed after it was read, and tells both values", async () => {
    const sheet = await handIn(people.writes, await filled({ "KCQG.ACTUAL": 130n, "KCQG.ESTIMATE": 140n }));
    await save(people.writesToo, { amounts: [{ fund: "KCQG", measure: "ACTUAL", amount: "125" }] });
    const done = await commit(people.writes, sheet.id);
    expect(done).toMatchObject({ written: 1, conflicts: [{ cell: "KCQG.ACTUAL", stands: "125", given: "130" }] });
    const { report } = await seen(people.writes);
    expect([report.values.get("KCQG.ACTUAL"), report.values.get("KCQG.ESTIMATE")]).toEqual([125n, 140n]);
  });

  test("empties what it leaves empty only where that is agreed to", async () => {
    const printed = await filled({});
    await save(people.writes, { amounts: [{ fund: "KCDP", measure: "ACTUAL", amount: "60" }] });
    const first = await handIn(people.writes, printed);
    expect(first.found.changes).toMatchObject([{ cell: "KCDP.ACTUAL", before: "60", after: null }]);
    expect(await refusal(commit(people.writes, first.id))).toBe("report.sheet-nothing-new");
    expect(await commit(people.writes, first.id, { empty: "yes" })).toMatchObject({ written: 1 });
    expect((await seen(people.writes)).report.values.get("KCDP.ACTUAL")).toBeUndefined();
  });

  test("of another report is told, and read only where that is agreed to", async () => {
    const sheet = await handIn(people.elsewhere, await filled({ "KCQG.PLAN": 310n }), ELSEWHERE);
    expect(sheet.found.of).toEqual(KEY);
    expect(await refusal(commit(people.elsewhere, sheet.id, {}, ELSEWHERE))).toBe("report.sheet-of-other");
    expect(await commit(people.elsewhere, sheet.id, { other: "yes" }, ELSEWHERE)).toMatchObject({ state: "DONE" });
  });
});

const OLD_FORM: SheetData = (
  [
    ["BIỂU TỔNG HỢP KINH PHÍ KHUYẾN CÔNG"],
    [null, null, null, null, "ĐVT: triệu đồng"],
    ["STT", "Nội dung", "KC quốc gia", null, "KC địa phương", null],
    [null, null, "Kế hoạch", "Thực hiện", "Kế hoạch", "Thực hiện"],
    ["", "Tổng cộng", "1.500,5", "700", 900, 410.25],
    ["1", "Mô hình trình diễn, thiết bị", "1.000", "1,234", 500, "abc"],
  ] as const
).map((row) =>
  row.map((value) =>
    value === null ? null : typeof value === "number" ? { value, type: Number } : { value, type: String },
  ),
);

const COLUMNS = ["none", "name", "KCQG.PLAN", "KCQG.ACTUAL", "KCDP.PLAN", "KCDP.ACTUAL"].map((is) => ({ is }));
const mapping = (id: string, more: object = {}) =>
  reportSheetMappingInput.parse({
    ...{ ...addressOf(KEY), id, table: "0", use: "yes", unit: "trieu", columns: COLUMNS },
    rows: [{ key: "mo hinh trinh dien, thiet bi", meaning: "content.ND3" }],
    ...more,
  });

describe("a form of another layout", () => {
  test("is mapped once by a province, and then read unasked there and nowhere else", async () => {
    const bytes = await workbook(OLD_FORM, "Biểu 1");
    const first = await handIn(people.writes, bytes);
    const [table] = first.found.tables;
    expect(table).toMatchObject({ status: "unmapped", headingRow: 4, kept: null });
    expect(table?.mapping).toMatchObject({ unit: "trieu", columns: COLUMNS.map(({ is }) => is) });
    expect(table?.unknown.map(({ label }) => label)).toEqual(["Mô hình trình diễn, thiết bị"]);
    const read = await mapReportSheet(people.writes, mapping(first.id), new Date(), "vi");
    expect(read.found.tables).toMatchObject([{ status: "read" }]);
    const change = (cell: string) => read.found.changes.find((one) => one.cell === cell)?.after;
    expect(change("KCQG.PLAN")).toBe("1500500000");
    expect(change("KCDP.ACTUAL")).toBe("410250000");
    expect(change("KCQG.PLAN.ND3")).toBe("1000000000");
    expect(read.found.problems.map(({ code, row }) => [code, row])).toEqual([
      ["amount-two-ways", 6],
      ["money-wrong", 6],
    ]);
    expect(await findMarkedReport(readScope(people.writes), { ...KEY, id: first.id }, new Date())).not.toBeNull();
    const second = await handIn(people.writesToo, bytes);
    expect(second.found.tables).toMatchObject([{ status: "read", kept: { by: expect.any(String) } }]);
    expect(second.found.changes).toEqual(read.found.changes);
    const other = await handIn(people.elsewhere, bytes, ELSEWHERE);
    expect(other.found.tables).toMatchObject([{ status: "unmapped", kept: null }]);
    await commit(people.writes, first.id);
    expect((await seen(people.writes)).report.values.get("KCDP.ACTUAL")).toBe(410_250_000n);
  });

  test("is put aside where it says nothing of the report, and a table there is none of is refused", async () => {
    const sheet = await handIn(people.elsewhere, await workbook(OLD_FORM, "Biểu 1"), ELSEWHERE);
    const aside = { unitId: ELSEWHERE.unitId, use: "no", columns: [], rows: [] };
    const put = await mapReportSheet(people.elsewhere, mapping(sheet.id, aside), new Date(), "vi");
    expect(put.found.tables).toMatchObject([{ status: "aside" }]);
    const beyond = mapping(sheet.id, { ...aside, table: "3" });
    expect(await refusal(mapReportSheet(people.elsewhere, beyond, new Date(), "vi"))).toBe(
      "report.sheet-table-unknown",
    );
  });
});

describe("who hands in and sees files of a report", () => {
  test("officers of its province alone hand in", async () => {
    const bytes = await filled({});
    expect(await refusal(handIn(people.head, bytes))).toBe("access.forbidden");
    for (const actor of [people.elsewhere, people.ownRegion, people.otherRegion])
      expect(await refusal(handIn(actor, bytes))).toBe("access.not-found");
    expect(await refusal(handIn(people.cục, bytes))).toBe("access.forbidden");
  });

  test("until it is saved its sender alone sees a file, then its province; others see none, by query or by SQL", async () => {
    const waiting = await handIn(people.writes, await filled({ "KCQG.PLAN": 1n }));
    const sees = async (actor: Actor, id: string) =>
      (await findReportSheet(readScope(actor), { ...KEY, id }, new Date())) !== null;
    expect(await sees(people.writes, waiting.id)).toBe(true);
    for (const actor of [people.writesToo, people.head, people.elsewhere, people.cục, people.auditor, people.ownRegion])
      expect(await sees(actor, waiting.id)).toBe(false);
    expect(await refusal(commit(people.writesToo, waiting.id))).toBe("access.not-found");
    const [saved] = await listReportSheets(readScope(people.head), KEY);
    expect(saved).toMatchObject({ state: "DONE", own: false, fileName: "bao-cao.xlsx" });
    for (const actor of [people.elsewhere, people.cục, people.auditor, people.ownRegion])
      expect([
        await listReportSheets(readScope(actor), KEY),
        (await listReportFiles(readScope(actor))).filter(({ unitId }) => unitId === UNIT),
      ]).toEqual([[], []]);
    expect(await listReportSheets(PUBLIC_SCOPE, KEY)).toEqual([]);
  });

  test("what is no table is refused in words, and nothing is read once the report was sent", async () => {
    const refused = (bytes: Buffer, name?: string) => refusal(handIn(people.writes, bytes, KEY, name));
    expect(await refused(Buffer.from("%PDF-1.7 …"), "a.xlsx")).toBe("import.file-refused");
    expect(await refused(Buffer.alloc(0))).toBe("import.file-refused");
    const many = Array.from({ length: 600 }, (_, at) => [{ value: `dòng ${at}`, type: String }]);
    expect(await refused(await workbook(many, "Dài"))).toBe("import.file-refused");
    const wide = [Array.from({ length: 80 }, () => ({ value: "x", type: String }))];
    expect(await refused(await workbook(wide, "Rộng"))).toBe("import.file-refused");
    const heavy = Array.from({ length: 20 }, () => [{ value: "x".repeat(30_000), type: String }]);
    expect(await refused(await workbook(heavy, "Nặng"))).toBe("import.file-refused");
    const waiting = await handIn(people.writes, await filled({ "KCQG.PLAN": 2n }));
    await save(people.writes, {
      amounts: amounts("KCQG", 3_000_000_000n, 2_000_000_000n).concat(amounts("KCDP", 900_000_000n, 410_250_000n)),
    });
    await explainAll(people.writes);
    await step(people.head, "submit");
    expect(await refused(await filled({}))).toBe("step.not-now");
    expect(await refusal(commit(people.writes, waiting.id))).toBe("step.not-now");
    expect((await listReportSheets(readScope(people.auditor), KEY)).length).toBeGreaterThan(0);
  });

  test("by SQL no other place reads files or mappings, and what was written changes no more", async () => {
    const count = (actor: Actor, table: string) =>
      transaction(actor, async (tx) => {
        const where =
          table === "report_sheet" ? `JOIN provincial_report r ON r.id = report_id AND r.unit_id = '${UNIT}'` : "";
        const text = `SELECT count(*)::int AS n FROM ${table} ${where}`;
        const [row] = await tx.$queryRaw<[{ n: number }]>(bound({ text, values: [] }));
        return row.n;
      }).catch(() => "denied");
    expect(await count(people.head, "report_sheet")).toBeGreaterThan(0);
    expect(await count(people.head, "report_sheet_mapping")).toBe(1);
    expect(await count(people.elsewhere, "report_sheet")).toBe(0);
    for (const actor of [people.cục, people.ownRegion])
      for (const table of ["report_sheet", "report_sheet_mapping"]) expect(await count(actor, table)).toBe("denied");
    const changed = await transaction(people.writes, (tx) =>
      tx.$executeRaw(bound({ text: "UPDATE report_sheet SET written = 99 WHERE state = 'DONE'", values: [] })),
    );
    expect(changed).toBe(0);
  });
});
