import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitImport } from "@/lib/commands/imports/commit-import";
import { handInSheet } from "@/lib/commands/imports/hand-in-sheet";
import { makeTemplate } from "@/lib/commands/imports/make-template";
import { undoImport } from "@/lib/commands/imports/undo/undo-import";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { problemSentence } from "@/lib/format/intake/problem-sentence";
import { findImport, findImportedFile } from "@/lib/queries/imports/find-import";
import { listImports } from "@/lib/queries/imports/list-imports";
import { testDatabase } from "../../support/database";
import { type ContractFact, Facts, million, type ProjectFact } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import { workbook } from "../../support/workbook";

const folder = mkdtempSync(path.join(tmpdir(), "imports-"));
process.env.ATTACHMENTS_DIR = folder;
const db = testDatabase({ reference: true });
const actors = {} as Record<"officer" | "colleague" | "leader" | "elsewhere" | "cuc" | "auditor", Actor>;
let facts: Facts;

beforeAll(async () => {
  facts = new Facts(db.owner);
  const own = { unitId: "quang-tri-2025" };
  actors.officer = await facts.anActor("PROVINCE_OFFICER", own);
  actors.colleague = await facts.anActor("PROVINCE_OFFICER", own);
  actors.leader = await facts.anActor("PROVINCE_LEADER", own);
  actors.elsewhere = await facts.anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" });
  actors.cuc = await facts.anActor("MINISTRY_OFFICER");
  actors.auditor = await facts.anActor("AUDITOR");
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

type Payable = { readonly project: ProjectFact; readonly contract: ContractFact };
/** A đề án with 100 triệu assigned, released and under contract: 70 may be advanced. */
async function payable(wish: { unitId?: string } = {}): Promise<Payable> {
  const project = await facts.aProject(wish);
  await facts.assigned(project, million(100));
  await facts.released(project, million(100));
  return { project, contract: await facts.contracted(project, [{ amount: million(100) }]) };
}

const NAMES = [
  "project code",
  "contract number",
  "kind",
  "amount (đồng)",
  "paid on",
  "budget year",
  "voucher number",
  "note",
];
const VIETNAMESE = [
  "Mã đề án",
  "Số hợp đồng",
  "Loại",
  "Số tiền",
  "Ngày chi",
  "Năm ngân sách",
  "Số chứng từ",
  "Ghi chú",
];
let next = 0;
type Wish = Partial<Record<"kind" | "amount" | "paidOn" | "number" | "note" | "contract" | "code", string | number>> & {
  year?: number;
};
const row = ({ project, contract }: Payable, wish: Wish = {}) => [
  ...[wish.code ?? project.code, wish.contract ?? contract.number, wish.kind ?? "ADVANCE", wish.amount ?? 10_000_000],
  ...[wish.paidOn ?? "15/03/2026", wish.year ?? 2026, wish.number ?? `NHAP ${++next}`, wish.note ?? ""],
];
async function* stream(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
const handIn = async (rows: ReturnType<typeof row>[], who = actors.officer, heads = NAMES) => {
  const bytes = await workbook([heads, ...rows], "Chứng từ");
  return handInSheet(who, {
    sheet: "vouchers",
    sent: { name: "ct.xlsx", content: stream(bytes) },
    at: new Date(),
    locale: "vi",
  });
};
const commit = async (id: string, who = actors.officer) =>
  (await commitImport(who, { id }, new Date(), "vi", 60_000)).run;
const undo = async (id: string, who = actors.leader) =>
  (await undoImport(who, { id, reason: "Nhập nhầm tệp của năm trước" }, new Date(), 60_000)).run;
const paidOn = async ({ project }: Payable) =>
  BigInt(
    (
      await db.owner.query("SELECT coalesce(sum(signed_amount), 0) AS sum FROM voucher WHERE project_id = $1", [
        project.id,
      ])
    ).rows[0].sum,
  );

describe("a sheet of vouchers", () => {
  test("is shown as read, recorded once, and passed over when it is sent again", async () => {
    const one = await payable();
    const rows = [row(one, { amount: "10 triệu", kind: "Tạm ứng" }), row(one, { kind: "thu hồi", amount: 1_000_000 })];
    const run = await handIn(rows, actors.officer, VIETNAMESE);
    expect(run).toMatchObject({ sheet: "vouchers", rows: 2, toAdd: 2, unchanged: 0, problems: [] });
    expect(run.preview?.rows[0]).toEqual(
      expect.arrayContaining([one.project.code, "ADVANCE", "10000000", "2026-03-15"]),
    );
    expect(await paidOn(one)).toBe(0n);
    expect(await commit(run.id)).toMatchObject({ state: "DONE", saved: 2 });
    expect(await commit(run.id)).toMatchObject({ state: "DONE", saved: 2 });
    expect(await paidOn(one)).toBe(million(9));
    const { rows: trail } = await db.owner.query(
      "SELECT count(*)::int AS n FROM audit_entry e JOIN voucher v ON v.id::text = e.entity_id WHERE v.project_id = $1",
      [one.project.id],
    );
    expect(trail[0].n).toBe(2);
    expect(await handIn(rows, actors.officer, VIETNAMESE)).toMatchObject({ toAdd: 0, unchanged: 2, problems: [] });
  });

  test("tells every problem of the whole file at its cell, counting the rows before, and records nothing", async () => {
    const [one, other] = [await payable(), await payable({ unitId: "da-nang-2025" })];
    const taken = row(one, { number: "ĐÃ CÓ/1", amount: 1 });
    await commit((await handIn([taken])).id);
    const run = await handIn([
      row(one, { amount: 60_000_000 }),
      row(one, { amount: 20_000_000 }),
      row(one, { code: other.project.code }),
      row(one, { contract: other.contract.number }),
      row(one, { number: "đã  có / 1", amount: 2 }),
      row(one, { number: "TRÙNG", amount: 3 }),
      row(one, { number: "trùng", amount: 3 }),
      row(one, { paidOn: "31/12/2999" }),
      row(one, { paidOn: "01/01/2026" }),
      row(one, { year: 2025 }),
      row(one, { kind: "PAYMENT" }),
      row(one, { kind: "REFUND", amount: 90_000_000 }),
      row(one, { amount: "ba trăm" }),
    ]);
    expect(run.problems.map(({ row: at, heading, code }) => [at, heading, code])).toEqual([
      [3, "amount (đồng)", "voucher-over-advance"],
      [4, "project code", "voucher-project-unknown"],
      [5, "contract number", "voucher-contract-unknown"],
      [6, "voucher number", "voucher-number-used"],
      [8, "voucher number", "voucher-twice"],
      [9, "paid on", "voucher-in-future"],
      [10, "paid on", "voucher-before-contract"],
      [11, "budget year", "voucher-other-year"],
      [12, "kind", "voucher-before-acceptance"],
      [13, "amount (đồng)", "voucher-refund-over-paid"],
      [14, "amount (đồng)", "money-wrong"],
    ]);
    for (const problem of run.problems)
      for (const locale of ["vi", "en"] as const)
        expect(problemSentence(problem, locale).split(". ").length).toBeGreaterThan(1);
    expect(await refusalOf(commit(run.id))).toEqual({ code: "import.has-problems", problems: 11 });
    expect(await paidOn(one)).toBe(1n);
  });

  test("tells of a row that is wrong in several ways all of them, so that it comes back once", async () => {
    const one = await payable();
    const wrong = { code: "KHONG-CO", kind: "x", amount: -5, paidOn: "20/11/2090", number: "UNC 9001" };
    const run = await handIn([row(one, { number: "UNC 9001" }), row(one, wrong), row(one, { contract: "KHONG/CO" })]);
    expect(run.problems.map(({ row: at, code }) => `${at} ${code}`).toSorted()).toEqual([
      ...["3 money-wrong", "3 value-not-known", "3 voucher-in-future", "3 voucher-project-unknown", "3 voucher-twice"],
      "4 voucher-contract-unknown",
    ]);
  });

  test("is all or nothing when the money went elsewhere after it was looked at", async () => {
    const one = await payable();
    const run = await handIn([row(one, { amount: 40_000_000 }), row(one, { amount: 20_000_000 })]);
    await commit((await handIn([row(one, { amount: 30_000_000 })])).id);
    expect(await commit(run.id)).toMatchObject({ state: "READ", problems: [{ row: 3, code: "voucher-over-advance" }] });
    expect(await paidOn(one)).toBe(million(30));
  });

  test("of two that together pay too much, one is recorded; of one asked twice at once, one asking records it", async () => {
    const one = await payable();
    const [first, second] = [
      await handIn([row(one, { amount: 40_000_000 })]),
      await handIn([row(one, { amount: 40_000_000 })]),
    ];
    const runs = await Promise.all([commit(first.id), commit(second.id)]);
    expect(runs.map(({ state }) => state).toSorted()).toEqual(["DONE", "READ"]);
    expect(await paidOn(one)).toBe(million(40));
    const { id } = await handIn([row(one, { amount: 1_000 })]);
    expect(await outcomesOf([commit(id), commit(id)])).toEqual({ done: 1, "import.under-way": 1 });
    expect(await paidOn(one)).toBe(million(40) + 1_000n);
  });

  test("is an officer's of the province alone", async () => {
    const one = await payable();
    for (const who of [actors.leader, actors.cuc, actors.auditor])
      expect(await refusalOf(handIn([row(one)], who))).toMatchObject({ code: "access.forbidden" });
    const other = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
    expect((await handIn([row(one)], other)).problems).toMatchObject([{ code: "voucher-project-unknown" }]);
  });

  test("of 3.000 rows is recorded whole, its progress told", async () => {
    const many = await payable();
    const run = await handIn(Array.from({ length: 3_000 }, () => row(many, { amount: 1_000 })));
    expect(run).toMatchObject({ toAdd: 3_000, problems: [] });
    expect(await commit(run.id)).toMatchObject({ state: "DONE", saved: 3_000 });
    expect(await paidOn(many)).toBe(3_000_000n);
    expect(await undo(run.id)).toMatchObject({ state: "UNDONE" });
    expect(await paidOn(many)).toBe(0n);
  }, 240_000);
});

describe("undoing an import of vouchers", () => {
  test("reverses each with the reason, by the leader alone, and the file may be imported again", async () => {
    const one = await payable();
    const rows = [row(one), row(one, { kind: "REFUND", amount: 4_000_000 })];
    const { id } = await commit((await handIn(rows)).id);
    for (const who of [actors.officer, actors.cuc])
      expect(await refusalOf(undo(id, who))).toMatchObject({ code: "access.forbidden" });
    expect(await refusalOf(undo(id, actors.elsewhere))).toMatchObject({ code: "access.not-found" });
    const outcomes = await outcomesOf([undo(id), undo(id)]);
    expect(outcomes).toEqual({ done: 1, "import.undo-under-way": 1 });
    expect(await findImport(readScope(actors.officer), id, new Date())).toMatchObject({
      state: "UNDONE",
      undone: { by: actors.leader.fullName, reason: "Nhập nhầm tệp của năm trước" },
    });
    expect(await paidOn(one)).toBe(0n);
    expect(await refusalOf(commit(id))).toEqual({ code: "import.undone" });
    expect(await handIn(rows)).toMatchObject({ toAdd: 2, problems: [] });
  });

  test("is refused with what stands in its way, and then nothing is reversed", async () => {
    const one = await payable();
    const { id } = await commit(
      (await handIn([row(one, { number: "CHÍNH", amount: 10_000_000 }), row(one, { number: "PHỤ" })])).id,
    );
    await commit((await handIn([row(one, { kind: "REFUND", amount: 15_000_000 })])).id);
    expect(await refusalOf(undo(id))).toMatchObject({
      code: "import.depended-on",
      bars: [
        { name: "PHỤ", because: "balance" },
        { name: "CHÍNH", because: "balance" },
      ],
    });
    expect(await paidOn(one)).toBe(million(5));
    expect(await findImport(readScope(actors.leader), id, new Date())).toMatchObject({ state: "DONE" });
  });
});

describe("the history of imports", () => {
  test("shows one's own, those of the province to its leader, all to the Ministry and auditors, none to another province", async () => {
    const { id } = await commit((await handIn([row(await payable())])).id);
    const sees = async (who: Actor) => {
      const scope = readScope(who);
      const query = { sheet: "vouchers", unitId: null, state: null, page: 1, size: 200 } as const;
      const listed = (await listImports(scope, query, new Date())).items.some((one) => one.id === id);
      const file = await findImportedFile(scope, id, new Date());
      const found = await findImport(scope, id, new Date());
      const inSql = await transaction(
        who,
        (tx) => tx.$queryRaw<unknown[]>`SELECT FROM import_run WHERE id = ${id}::uuid`,
      );
      expect([file !== null, found !== null, inSql.length === 1]).toEqual([listed, listed, listed]);
      return listed;
    };
    const expected = {
      officer: true,
      leader: true,
      cuc: true,
      auditor: true,
      colleague: false,
      elsewhere: false,
    } as const;
    for (const [name, seen] of Object.entries(expected))
      expect(await sees(actors[name as keyof typeof actors]), name).toBe(seen);
  });

  test("keeps what was saved: no role changes or removes it", async () => {
    const { id } = await commit((await handIn([row(await payable())])).id);
    const changes = [
      transaction(actors.officer, (tx) => tx.$executeRaw`DELETE FROM import_run WHERE id = ${id}::uuid`),
      transaction(actors.officer, (tx) => tx.$executeRaw`UPDATE import_run SET state = 'READ' WHERE id = ${id}::uuid`),
      db.owner.query("UPDATE import_run SET made = '[]' WHERE id = $1", [id]),
    ];
    for (const change of await Promise.allSettled(changes)) expect(change.status).toBe("rejected");
  });
});

test("the template is read back without a problem but that it has no rows", async () => {
  const bytes = (await makeTemplate("vouchers", "xlsx", "en")) ?? expect.fail();
  const sent = { name: "mau.xlsx", content: stream(bytes) };
  const run = await handInSheet(actors.officer, { sheet: "vouchers", sent, at: new Date(), locale: "vi" });
  expect(run.problems.map(({ code }) => code)).toEqual(["table-no-rows"]);
});
