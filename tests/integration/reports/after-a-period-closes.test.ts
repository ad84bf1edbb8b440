import { beforeAll, expect, test } from "vitest";
import { extendPeriod } from "@/lib/commands/reports/extend-period";
import { movePeriod } from "@/lib/commands/reports/move-period";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { extendPeriodInput, movePeriodInput } from "@/lib/input/periods";
import { getReportBoard } from "@/lib/queries/reports/get-board";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { amounts, explainAll, now, openPeriod, reportingPeople, save, seen, step, UNIT } from "../../support/reporting";

const db = testDatabase({ reference: true });
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
});

async function aReadyReport(year: number, through: ThroughMonth) {
  const key = { year, through, unitId: UNIT };
  await openPeriod(people.bộ, year, through);
  await step(people.writes, "begin", {}, key);
  for (const fund of ["KCQG", "KCDP"]) await save(people.writes, { amounts: amounts(fund, 500n, 400n) }, key);
  await explainAll(people.writes, key);
  return key;
}

test("what was sent before a period closed is still returned, mended, sent again and approved", async () => {
  const key = await aReadyReport(2026, 6);
  await step(people.head, "submit", {}, key);
  const close = movePeriodInput.parse({ year: "2026", through: "6", version: 2, verb: "close" });
  await movePeriod(people.bộ, close, now);
  await step(people.cục, "return", { note: "Đối chiếu lại." }, key);
  await save(people.writes, { amounts: amounts("KCQG", 500n, 390n) }, key);
  await explainAll(people.writes, key);
  await step(people.head, "submit", {}, key);
  await step(people.cục, "approve", {}, key);
  expect((await seen(people.elsewhere, key)).report.state).toBe("APPROVED");
});

test("a number is given once a year: another report of the province does not bear it, whatever its spaces and case", async () => {
  const first = await aReadyReport(2026, 7);
  await step(people.head, "submit", { number: "121/BC-SCT" }, first);
  const next = await aReadyReport(2026, 8);
  const again = step(people.head, "submit", { number: "121 / bc-sct" }, next);
  expect(await refusalOf(again)).toEqual({ code: "report.number-used" });
  expect((await seen(people.head, next)).report.state).toBe("DRAFT");
  await step(people.cục, "return", { note: "Sai số." }, first);
  await step(people.head, "submit", { number: "121/BC-SCT" }, next);
  expect((await seen(people.head, next)).report.number).toBe("121/BC-SCT");
});

test("an extension counts in a province's on-time record", async () => {
  const recordOf = async () => {
    const board = await getReportBoard(readScope(people.cục), 2024, now);
    return board.units.find(({ id }) => id === "quang-tri")?.onTime;
  };
  await openPeriod(people.bộ, 2024, 4);
  expect(await recordOf()).toEqual({ inTime: 0, due: 1 });
  const given = { year: "2024", through: "4", unitId: "quang-tri", dueOn: "2035-01-01", reason: "Bão lụt." };
  await extendPeriod(people.bộ, extendPeriodInput.parse(given), now);
  expect(await recordOf()).toEqual({ inTime: 0, due: 0 });
});
