import { readSheet } from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { decideStatement } from "@/lib/commands/statements/decide-statement";
import { importStatement } from "@/lib/commands/statements/import-statement";
import { saveStatementDecisions } from "@/lib/db/statements";
import { transaction } from "@/lib/db/transaction";
import { statementResultTable } from "@/lib/documents/lists/statement-result-table";
import { statementSumsTable } from "@/lib/documents/lists/statement-tables";
import { writeWorkbook } from "@/lib/documents/xlsx/workbook";
import { type Actor, OPERATOR } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { decideStatementInput } from "@/lib/input/statements";
import { checkInvariants } from "@/lib/queries/invariants/list-invariants";
import { getStatement, listStatements } from "@/lib/queries/statements/get-statements";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
const actors = {} as Record<"officer" | "leader" | "elsewhere" | "ministry" | "organiser", Actor>;
let facts: Facts;
let shareId: string;

beforeAll(async () => {
  facts = new Facts(db.owner);
  actors.officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  actors.leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  actors.elsewhere = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  actors.ministry = await facts.anActor("MINISTRY_OFFICER");
  actors.organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  const { contract } = await facts.aContractedProject(million(300));
  shareId = contract.shareIds[0] ?? "";
  await voucher("UNC 1", 10, "2026-03-02");
  await voucher("UNC 2", 20, "2026-03-05");
  await voucher("UNC 3", 30, "2026-03-08");
  await voucher("UNC 4", 40, "2026-03-09");
});

async function voucher(number: string, amount: number, paidOn: string): Promise<void> {
  await db.owner.query(
    `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by) VALUES ($1, 'ADVANCE', $2, $3, $4, $5)`,
    [shareId, million(amount).toString(), paidOn, number, actors.officer.accountId],
  );
}

const HEADINGS = "Ngày;Số chứng từ;Đơn vị hưởng;Số tài khoản;Số tiền;Nội dung";
const MARCH = [
  "02/03/2026;unc1;Công ty Gỗ;3713;10000000;Tạm ứng",
  "05/03/2026;UNC 2;Công ty Gỗ;3713;25000000;Tạm ứng",
  "10/03/2026;3;Công ty Gỗ;3713;30000000;Tạm ứng",
  "12/03/2026;UNC 77;Công ty Khác;3713;5000000;Khác",
];
let sent = 0;
const sheet = (rows: readonly string[]) => ({
  name: `sao-ke-${++sent}.csv`,
  content: (async function* () {
    yield Buffer.from(`${HEADINGS}\n${rows.join("\n")}\n`, "utf8");
  })(),
});
const handIn = (rows = MARCH, actor = actors.officer, fund: "KCQG" | "KCDP" = "KCQG") =>
  importStatement(actor, { fund, year: 2026 }, sheet(rows), now);
const marchOnce = { made: null as Promise<{ id: string }> | null };
const march = () => {
  marchOnce.made ??= handIn();
  return marchOnce.made;
};
const resultOf = async (id: string, actor = actors.officer) =>
  getStatement(readScope(actor), { id, group: null, open: null, page: 1, size: 100 });
const decide = (id: string, body: object, actor = actors.officer) =>
  decideStatement(actor, decideStatementInput.parse({ id, ...body }), now);

describe("a Treasury statement", () => {
  test("is held against the province's vouchers: matched, differing, likely, and on one side alone", async () => {
    const found = await resultOf((await march()).id);
    expect(
      found?.items.map(({ group, line, voucher: one }) => [group, line?.number ?? null, one?.number ?? null]),
    ).toEqual([
      ["matched", "unc1", "UNC 1"],
      ["amount-differs", "UNC 2", "UNC 2"],
      ["likely", "3", "UNC 3"],
      ["only-statement", "UNC 77", null],
      ["only-portal", null, "UNC 4"],
    ]);
    expect(found?.all).toEqual({ rows: 5, treasury: million(70), portal: million(100) });
    expect(found?.groups["amount-differs"]).toEqual({ rows: 1, treasury: million(25), portal: million(20) });
  });

  test("is kept once, and seen by nobody of another province", async () => {
    const { id } = await march();
    const again = importStatement(
      actors.officer,
      { fund: "KCQG", year: 2026 },
      { ...sheet(MARCH), name: "a.csv" },
      now,
    );
    expect(await refusalOf(again)).toMatchObject({ code: "statement.known" });
    expect(await resultOf(id, actors.elsewhere)).toBeNull();
    expect((await listStatements(readScope(actors.elsewhere), { page: 1, size: 50 })).total).toBe(0);
    expect((await resultOf(id, actors.ministry))?.items).toHaveLength(5);
    expect(await refusalOf(decide(id, { decision: "accept", rows: ["1"] }, actors.elsewhere))).toMatchObject({
      code: "access.not-found",
    });
    for (const actor of [actors.leader, actors.ministry])
      expect(await refusalOf(handIn(MARCH, actor, "KCDP"))).toMatchObject({ code: "access.forbidden" });
  });

  test("with wrong cells is not kept, and every cell is named", async () => {
    const refusal = await refusalOf(handIn(["31/02/2026;UNC 1;;;1000;x", "01/03/2026;;;;abc;x"]));
    expect(refusal).toMatchObject({
      code: "statement.has-problems",
      problems: [
        { code: "date-wrong", row: 2, heading: "Ngày" },
        { code: "value-missing", row: 3, heading: "Số chứng từ" },
        { code: "money-wrong", row: 3, heading: "Số tiền" },
      ],
    });
    expect(
      await refusalOf(importStatement(actors.officer, { fund: "KCQG", year: 2026 }, sheet([]), now)),
    ).toMatchObject({
      code: "import.file-refused",
    });
  });

  test("of five thousand payments is read, kept and matched; one more is refused", async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => `15/04/2026;UNC ${1000 + at};Công ty;3713;${1000 + at};Chi`);
    const { id, lines } = await handIn(many(5_000));
    expect(lines).toBe(5_000);
    expect((await resultOf(id))?.groups["only-statement"].rows).toBe(5_000);
    expect(await refusalOf(handIn(many(5_001)))).toMatchObject({
      code: "import.file-refused",
      problem: { code: "table-too-many-rows", expected: "5000" },
    });
  });
});

test("the result is a workbook with every row, both sides and what was decided", async () => {
  const { id } = await handIn([...MARCH, "14/03/2026;UNC 79;Khác;1;1;x"]);
  await decide(id, { decision: "ignore", reason: "Đã thống nhất với Kho bạc.", rows: ["5"] });
  const result = (await resultOf(id)) ?? expect.fail("it was handed in");
  const table = statementResultTable(result.items, "vi");
  const [sums, rows] = await Promise.all(
    [statementSumsTable(id, result, "vi"), table].map(async (one) =>
      readSheet(Buffer.from(await writeWorkbook([one], "vi"))),
    ),
  );
  expect(table.totals[0]?.values[5]).toBe(result.all.treasury);
  expect(table.totals[0]?.values[11]).toBe(result.all.portal);
  expect(JSON.stringify(sums)).toContain(String(result.all.treasury));
  const ignored = rows?.find((row) => row.includes("UNC 79"));
  expect(ignored).toEqual(expect.arrayContaining(["Chỉ có ở Kho bạc", "Bỏ qua", "Đã thống nhất với Kho bạc."]));
});

describe("its rows are decided on", () => {
  test("one by one or a group together; decisions stay, and the newest counts", async () => {
    const { id } = await handIn([...MARCH, "13/03/2026;UNC 78;Khác;1;1;x"]);
    await expect(decide(id, { decision: "accept", group: "matched" })).resolves.toEqual({ id, rows: 1 });
    expect(await refusalOf(decide(id, { decision: "accept", group: "matched" }))).toEqual({
      code: "statement.nothing-left",
    });
    await decide(id, { decision: "to-correct", rows: ["2"] });
    await decide(id, { decision: "ignore", reason: "Đã thống nhất với Kho bạc.", rows: ["2", "5"] });
    const found = await resultOf(id);
    expect(found?.items.map(({ decision }) => decision?.decision ?? null)).toEqual([
      "accept",
      "ignore",
      null,
      null,
      "ignore",
      null,
    ]);
    expect(found?.undecided).toBe(3);
    const { rows } = await db.owner.query(
      "SELECT count(*)::int AS kept FROM treasury_decision WHERE statement_id = $1",
      [id],
    );
    expect(rows).toEqual([{ kept: 4 }]);
    await expect(db.owner.query("DELETE FROM treasury_decision")).rejects.toMatchObject({
      constraint: "treasury_decision_append_only",
    });
  });

  test("what stands on one side is no match, ignoring says why, and a row that is none is refused", async () => {
    const { id } = await march();
    expect(await refusalOf(decide(id, { decision: "accept", rows: ["4"] }))).toEqual({
      code: "statement.no-pair",
      row: "4",
    });
    expect(await refusalOf(decide(id, { decision: "ignore", rows: ["4"] }))).toEqual({
      code: "statement.reason-missing",
    });
    expect(await refusalOf(decide(id, { decision: "to-correct", rows: ["9"] }))).toEqual({
      ...{ code: "statement.row-unknown", row: "9" },
    });
  });

  test("a row whose voucher is another than the one that was seen is not decided on unseen", async () => {
    const { id } = await handIn(["09/03/2026;UNC 4;;;40000000;y"]);
    const [row] = (await resultOf(id))?.items ?? [];
    const seen = { rows: ["1"], decision: "accept" };
    expect(await refusalOf(decide(id, { ...seen, voucherId: crypto.randomUUID() }))).toEqual({
      ...{ code: "statement.pair-changed", row: "1" },
    });
    await expect(decide(id, { ...seen, voucherId: row?.voucher?.id })).resolves.toEqual({ id, rows: 1 });
  });

  test("an accepted match counts no longer once its voucher was reversed", async () => {
    const { id } = await handIn(["08/03/2026;UNC 3;;;30000000;x", "08/03/2026;UNC 99;;;1;x"]);
    await decide(id, { decision: "accept", rows: ["1"] });
    await db.owner.query(
      `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, reverses_id, reason, recorded_by)
       SELECT share_id, kind, -signed_amount, paid_on, number, id, 'Ghi nhầm số tiền', $1 FROM voucher WHERE number = 'UNC 3' AND reverses_id IS NULL`,
      [actors.leader.accountId],
    );
    const [first] = (await resultOf(id))?.items ?? [];
    expect(first).toMatchObject({ group: "only-statement", decision: null });
    const failing = (await transaction(OPERATOR, (tx) => checkInvariants(tx))).filter(
      ({ name, failures }) => name.startsWith("statements.") && failures > 0,
    );
    expect(failing).toEqual([]);
  });

  test("of many who hand in one file at once one is kept", async () => {
    const one = ["20/05/2026;UNC 500;;;1000;x"];
    const outcomes = await outcomesOf(Array.from({ length: 6 }, () => handIn(one)));
    expect(outcomes.done).toBe(1);
    expect(
      Object.keys(outcomes).filter((code) => !["done", "statement.known", "statement.busy"].includes(code)),
    ).toEqual([]);
  });

  test("an accepted pair stays, whatever voucher is recorded later, and its voucher is for no other row", async () => {
    await voucher("UNC 40", 7, "2026-06-12");
    const { id } = await handIn(["10/06/2026;UNC 40;;;7000000;x", "10/06/2026;UNC 40;;;7000000;y"]);
    await decide(id, { decision: "accept", rows: ["1"] });
    await voucher("CK 40", 7, "2026-06-10");
    await voucher("unc 040", 7, "2026-06-10");
    const numbers = async () => (await resultOf(id))?.items.map((row) => [row.line?.note, row.voucher?.number]);
    expect((await numbers())?.slice(0, 1)).toEqual([["x", "UNC 40"]]);
    await decide(id, { decision: "to-correct", rows: ["1"] });
    await decide(id, { decision: "accept", rows: ["2"] });
    const found = await resultOf(id);
    expect(found?.items[1]?.decision).toMatchObject({ decision: "accept", voucherId: found?.items[1]?.voucher?.id });
  });

  test("of two people who accept two rows for one voucher at once one is told to look again", async () => {
    await voucher("UNC 60", 8, "2026-07-10");
    const { id } = await handIn(["10/07/2026;UNC 60;;;8000000;x", "10/07/2026;UNC 60;;;8000000;y"]);
    const { rows } = await db.owner.query<{ id: string }>("SELECT id FROM voucher WHERE number = 'UNC 60'");
    const accept = (position: number) =>
      db.owner.query(
        "INSERT INTO treasury_decision (statement_id, position, voucher_id, decision, decided_by) VALUES ($1, $2, $3, 'accept', $4)",
        [id, position, rows[0]?.id, actors.officer.accountId],
      );
    const settled = await Promise.allSettled([accept(1), accept(2)]);
    expect(settled.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = settled.find((one) => one.status === "rejected");
    expect(lost).toMatchObject({ reason: { constraint: "treasury_pair_once" } });
    const permit = authorize(actors.officer, "statement.decide", { id, stewardUnitId: "quang-tri-2025" });
    const taken = [1, 2].map((position) => ({ position, voucherId: rows[0]?.id ?? null }));
    const both = transaction(actors.officer, (tx) =>
      saveStatementDecisions(tx, permit, taken, { decision: "accept", reason: null }),
    );
    await expect(both).rejects.toMatchObject({ constraint: "treasury_pair_once" });
  });

  test("of many who decide on one statement at once all are heard, one after another", async () => {
    await voucher("UNC 70", 9, "2026-08-10");
    const { id } = await handIn(["10/08/2026;UNC 70;;;9000000;x", "10/08/2026;UNC 70;;;9000000;y"]);
    const outcomes = await outcomesOf(
      ["1", "2", "1", "2"].map((row) => decide(id, { decision: "accept", rows: [row] })),
    );
    expect(outcomes).toEqual({ done: 2, "statement.no-pair": 2 });
  });

  test("money that came back is on no side of what the Treasury paid", async () => {
    await db.owner.query(
      `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by) VALUES ($1, 'REFUND', -3000000, '2026-09-10', 'NT 1', $2)`,
      [shareId, actors.officer.accountId],
    );
    const { id } = await handIn(["10/09/2026;NT 1;;;3000000;x"]);
    expect((await resultOf(id))?.items.map(({ group }) => group)).toEqual(["only-statement"]);
  });
});
