import { beforeAll, expect, test } from "vitest";
import { extendPeriod } from "@/lib/commands/reports/extend-period";
import { tableCsv } from "@/lib/documents/csv";
import { boardPeriodsTable, boardProvincesTable } from "@/lib/documents/report-board-tables";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { extendPeriodInput } from "@/lib/input/periods";
import { getReportBoard } from "@/lib/queries/reports/get-board";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { amounts, explainAll, now, openPeriod, reportingPeople, save, seen, step, UNIT } from "../../support/reporting";

const db = testDatabase({ reference: true });
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
  await openPeriod(people.bộ, 2026, 9);
  const later = {
    year: "2026",
    through: "9",
    dueOn: "2098-12-31",
    reason: "Ngày của cơ sở dữ liệu là ngày chạy kiểm thử.",
  };
  await extendPeriod(people.bộ, extendPeriodInput.parse(later), now);
});

const afterDue = new Date("2099-01-30T03:00:00Z");
const address = (...parts: (string | number)[]) => `/reports/${parts.join("/")}`;

async function seenBy(actor: Actor | null, at = afterDue) {
  const board = await getReportBoard(actor ? readScope(actor) : PUBLIC_SCOPE, 2026, at);
  const period = board.periods.find((one) => one.period.through === 9);
  if (!period) throw new Error("the board has no such period");
  const cell = period.cells.find(({ unitId }) => unitId === UNIT);
  return { board, period, cell, counts: period.counts };
}

test("before a report is approved the Cục sees where each stands, its province its own, anyone nothing", async () => {
  await step(people.writes, "begin");
  expect((await seenBy(people.cục)).cell?.state).toBe("DRAFT");
  expect((await seenBy(people.writes)).cell?.state).toBe("DRAFT");
  for (const actor of [people.elsewhere, people.otherRegion, null])
    expect((await seenBy(actor)).cell).toMatchObject({ state: null, submittedOn: null, revision: null });
});

test("who has not sent is counted as late after the due day, and not counted by who does not see every province", async () => {
  const dueOn = (await seenBy(people.cục)).cell?.dueOn;
  expect((await seenBy(people.cục, new Date(`${dueOn}T03:00:00Z`))).counts).toEqual({
    ...{ expected: 34, sent: 0, certified: 0, late: 0 },
  });
  expect((await seenBy(people.cục)).counts).toEqual({ expected: 34, sent: 0, certified: 0, late: 34 });
  for (const actor of [people.writes, null])
    expect((await seenBy(actor)).counts).toEqual({ expected: 34, sent: null, certified: 0, late: null });
});

test("what is not the reader's to see is neither late nor in a province's record of being in time", async () => {
  const { board } = await seenBy(null);
  expect(board.units.every(({ onTime }) => onTime.due === 0)).toBe(true);
  expect(
    boardProvincesTable(board, "vi", address).rows.some(({ alarms }) => Object.keys(alarms ?? {}).length > 0),
  ).toBe(false);
});

test("approved, a report stands on anyone's board in words, leads to its page and is in time", async () => {
  const two = [...amounts("KCQG", million(300), million(90)), ...amounts("KCDP", million(200), million(50))];
  await save(people.writes, { amounts: two, text: { results: "Hoàn thành 3 đề án." } });
  await explainAll(people.writes);
  await step(people.head, "submit");
  expect((await seenBy(people.cục)).counts).toMatchObject({ sent: 1, certified: 0, late: 33 });
  await step(people.cục, "approve");
  const { board, counts } = await seenBy(null);
  expect(counts).toEqual({ expected: 34, sent: null, certified: 1, late: null });
  expect(board.units.find(({ id }) => id === UNIT)?.onTime).toEqual({ inTime: 1, due: 1 });
  const row = boardProvincesTable(board, "vi", address).rows.find(({ key }) => key === UNIT);
  expect(row?.values).toContain("Bộ đã duyệt");
  expect(row?.links).toEqual({ period9: `/reports/2026/9/${UNIT}` });
  expect(row?.marks).toEqual({ period9: "official" });
  expect((await seen(people.writes)).report.state).toBe("APPROVED");
});

test("as CSV each province is one line with its region, its days late and its correction", async () => {
  const { board } = await seenBy(people.cục);
  const lines = Buffer.from(tableCsv(boardProvincesTable(board, "vi", address), "vi", "comma"))
    .toString()
    .trim()
    .split("\r\n");
  expect(lines.length).toBe(1 + board.units.length);
  expect(lines.find((line) => line.includes("Quảng Trị"))).toContain("Bộ đã duyệt");
  expect(boardPeriodsTable(board, "vi").rows.map(({ key }) => key)).toContain("9");
});
