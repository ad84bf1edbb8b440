import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SheetData } from "write-excel-file/node";
import { commitImport } from "@/lib/commands/imports/commit-import";
import { handInSheet } from "@/lib/commands/imports/hand-in-sheet";
import { makeTemplate } from "@/lib/commands/imports/make-template";
import { draftDecision } from "@/lib/commands/plans/draft-decision";
import { issueDecision } from "@/lib/commands/plans/issue-decision";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { problemSentence } from "@/lib/format/intake/problem-sentence";
import { draftDecisionInput } from "@/lib/input/plan-decisions";
import { findImport, findMarkedFile } from "@/lib/queries/imports/find-import";
import { getWrittenDecision } from "@/lib/queries/plans/get-written-decision";
import { testDatabase } from "../../support/database";
import { Facts, type ProjectFact } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { workbook } from "../../support/workbook";

const folder = mkdtempSync(path.join(tmpdir(), "imports-"));
process.env.ATTACHMENTS_DIR = folder;
const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
const actors = {} as Record<"cuc" | "leader" | "province" | "elsewhere", Actor>;
let facts: Facts;
let project: ProjectFact;

beforeAll(async () => {
  facts = new Facts(db.owner);
  actors.cuc = await facts.anActor("MINISTRY_OFFICER");
  actors.leader = await facts.anActor("MINISTRY_LEADER");
  actors.province = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  actors.elsewhere = await facts.anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" });
  project = await facts.aProject({ state: "APPRAISED_CENTRAL" });
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

/** The names of the contract, word for word. */
const NAMES = [
  "decision number",
  "signed on",
  "fund",
  "year",
  "kind",
  "unitId",
  "content",
  "project code",
  "amount (đồng)",
  "note",
];
const VIETNAMESE = [
  "Số tiền (đồng)",
  "Số quyết định",
  "Ngày ký",
  "Nguồn kinh phí",
  "Năm",
  "Loại quyết định",
  "Tỉnh, thành phố",
  "Nội dung",
  "Mã đề án",
  "Ghi chú",
];
const row = (number: string, amount: string | number = 300_000_000, more: object = {}) => {
  const line = { fund: "KCQG", kind: "ASSIGN", unitId: "", content: "ND3", project: project.code, note: "", ...more };
  return [number, "05/01/2026", line.fund, 2026, line.kind, line.unitId, line.content, line.project, amount, line.note];
};
async function* stream(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
const handIn = (bytes: Buffer, who = actors.cuc, name = "dong.xlsx") =>
  handInSheet(who, { sheet: "plan-lines", sent: { name, content: stream(bytes) }, at: new Date(), locale: "vi" });
const sheet = (rows: SheetData, heads = NAMES) => workbook([heads, ...rows], "Dòng kế hoạch");
const csv = (rows: readonly (readonly (string | number)[])[], heads = NAMES) =>
  Buffer.from([heads, ...rows].map((cells) => cells.join(";")).join("\r\n"));
const commit = async (id: string, who = actors.cuc) => (await commitImport(who, { id }, new Date(), "vi", 60_000)).run;
const draftsOf = async (number: string) =>
  (await db.owner.query("SELECT id, version FROM plan_decision WHERE number = $1", [number])).rows;
const read = async (id: string, who = actors.cuc) => (await getWrittenDecision(readScope(who), id)) ?? expect.fail();

describe("a sheet of plan lines", () => {
  test.each(["xlsx", "csv"] as const)(
    "as %s is shown first, then becomes a draft with all its lines",
    async (format) => {
      const number = `${format}/QĐ-BCT`;
      const loose = row(number, "50 triệu", { project: "", unitId: "Quảng Trị", content: "nd6", note: "Chưa phân" });
      const rows = [row(number), loose];
      const run = await handIn(format === "xlsx" ? await sheet(rows) : csv(rows), actors.cuc, `dong.${format}`);
      expect(run).toMatchObject({ sheet: "plan-lines", rows: 2, projects: 1, toAdd: 2, unchanged: 0, problems: [] });
      expect(await draftsOf(number)).toEqual([]);
      expect(await commit(run.id)).toMatchObject({ state: "DONE", saved: 2 });
      const [draft] = await draftsOf(number);
      expect(await read(draft.id)).toMatchObject({
        ...{ fund: "KCQG", budgetYear: 2026, kind: "ASSIGN", number, signedOn: "2026-01-05", state: "DRAFT" },
        lines: [
          { project: { code: project.code }, content: "ND3", signedAmount: 300_000_000n },
          { project: null, unitId: "quang-tri-2025", content: "ND6", signedAmount: 50_000_000n, note: "Chưa phân" },
        ],
      });
    },
  );

  test("with Vietnamese headings in another order reads the same", async () => {
    const cells = row("VN/QĐ-BCT");
    const run = await handIn(await sheet([[cells[8] ?? 0, ...cells.filter((_, at) => at !== 8)]], VIETNAMESE));
    expect(run).toMatchObject({ toAdd: 1, problems: [] });
  });

  test("writes the lines of a draft of that number anew, and nothing where they stand so already", async () => {
    const number = "ANEW/QĐ-BCT";
    const body = { fund: "KCQG", year: 2026, kind: "ASSIGN", number, signedOn: "2026-01-05", signer: "Thứ trưởng A" };
    const { id } = await draftDecision(
      actors.cuc,
      draftDecisionInput.parse({ ...body, lines: [{ unitId: "da-nang-2025", content: "ND6", amount: "1" }] }),
      now,
    );
    await commit((await handIn(await sheet([row("anew / QĐ-BCT")]))).id);
    const written = await read(id);
    expect(written).toMatchObject({ version: 2, signer: "Thứ trưởng A" });
    expect(written.lines.map((line) => line.signedAmount)).toEqual([300_000_000n]);
    expect(await handIn(await sheet([row(number)]))).toMatchObject({ toAdd: 0, unchanged: 1, problems: [] });
  });

  test("tells every problem at once by its cell, gives the sheet back marked, and saves nothing", async () => {
    const run = await handIn(
      await sheet([
        row("SAI/QĐ-BCT", "ba trăm", { project: "KC-KHONG-CO" }),
        row("SAI/QĐ-BCT", 1, { project: "KC-KHONG-CO" }),
        row("SAI/QĐ-BCT", -5, { project: "", unitId: "Đà Nẵng" }),
        row("SAI/QĐ-BCT", 5, { project: "" }),
        row("SAI/QĐ-BCT", 5, { kind: "ADJUST", content: "ND6", project: "", unitId: "Đà Nẵng" }),
        row("SAI/QĐ-BCT", 5, { fund: "KCDP" }),
      ]),
    );
    expect(run.problems.map(({ row: at, heading, code }) => [at, heading, code])).toEqual([
      [2, "amount (đồng)", "money-wrong"],
      [4, "amount (đồng)", "amount-sign"],
      [5, "unitId", "province-missing"],
      [6, "kind", "differs-from-row"],
      [7, "fund", "differs-from-row"],
      [3, "project code", "plan-project-unknown"],
    ]);
    for (const problem of run.problems) expect(problemSentence(problem, "vi").split(". ").length).toBeGreaterThan(1);
    expect(await findMarkedFile(readScope(actors.cuc), run.id, new Date())).not.toBeNull();
    expect(await refusalOf(commit(run.id))).toMatchObject({ code: "import.has-problems", problems: 6 });
    expect(await draftsOf("SAI/QĐ-BCT")).toEqual([]);
  });

  test("of a decision that is issued is refused at its number", async () => {
    const number = "ISSUED/QĐ-BCT";
    await commit((await handIn(await sheet([row(number)]))).id);
    const [{ id, version }] = await draftsOf(number);
    await db.owner.query("UPDATE plan_decision SET signer = 'Thứ trưởng' WHERE id = $1", [id]);
    await issueDecision(actors.leader, { id, version }, now);
    const run = await handIn(await sheet([row(number, 1)]));
    expect(run.problems).toMatchObject([{ row: 2, heading: "decision number", code: "decision-issued" }]);
  });

  test("is all or nothing: a draft that is issued between preview and saving keeps every other from being written", async () => {
    const [one, other] = ["MOT/QĐ-BCT", "HAI/QĐ-BCT"];
    await commit((await handIn(await sheet([row(one)]))).id);
    const run = await handIn(await sheet([row(other, 7), row(one, 9)]));
    const [{ id }] = await draftsOf(one);
    await db.owner.query("UPDATE plan_decision SET issued_at = now(), signer = 'X' WHERE id = $1", [id]);
    expect(await commit(run.id)).toMatchObject({ state: "READ", problems: [{ code: "decision-issued" }] });
    expect(await draftsOf(other)).toEqual([]);
  });
});

describe("who drafts decisions", () => {
  test("imports those of their own place alone", async () => {
    const own = { fund: "KCDP", project: "", unitId: "quang-tri-2025" };
    const run = await handIn(await sheet([row("1/QĐ-UBND", 5, own)]), actors.province);
    expect(run).toMatchObject({ toAdd: 1, problems: [] });
    const foreign = [row("2/QĐ-UBND", 5, { ...own, unitId: "da-nang-2025" }), row("3/QĐ-BCT", 5)];
    expect((await handIn(await sheet(foreign), actors.province)).problems).toMatchObject([
      { row: 2, code: "province-other" },
      { row: 3, code: "decision-of-other-place" },
    ]);
  });

  test("finds their own sheets alone; who does not draft hands in none", async () => {
    const run = await handIn(await sheet([row("4/QĐ-BCT")]));
    expect(await findImport(readScope(actors.leader), run.id, new Date())).toBeNull();
    expect(await refusalOf(commit(run.id, actors.province))).toMatchObject({ code: "access.not-found" });
    for (const who of [actors.leader, actors.elsewhere])
      expect(await refusalOf(handIn(await sheet([row("5/QĐ-BCT")]), who))).toMatchObject({ code: "access.forbidden" });
    const past = transaction(actors.leader, (tx) => tx.$executeRaw`UPDATE import_run SET state = 'DONE'`);
    expect(await past).toBe(0);
  });
});

test("the template is read back without a problem but that it has no rows", async () => {
  const template = (await makeTemplate("plan-lines", "xlsx", "vi")) ?? expect.fail();
  const refused = await handIn(template).then(
    (run) => run.problems.map(({ code }) => code),
    () => ["refused"],
  );
  expect(refused).toEqual(["table-no-rows"]);
});
