import { beforeAll, describe, expect, test } from "vitest";
import { typeCells } from "@/lib/commands/reports/type-cells";
import { transaction } from "@/lib/db/transaction";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { reportWork } from "@/lib/domain/periodic-report/report-work";
import { reportCellsInput } from "@/lib/input/report-cells";
import { getReportBoard } from "@/lib/queries/reports/get-board";
import { getReport } from "@/lib/queries/reports/get-report";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";
import {
  amounts,
  explainAll,
  now,
  openPeriod,
  reportingPeople,
  restate,
  save,
  seen,
  step,
  UNIT,
} from "../../support/reporting";

const db = testDatabase({ reference: true });
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
});

/** A report that counts, and a correction of it that its province has begun. */
async function aBegunCorrection(through: ThroughMonth) {
  const key = { year: 2026, through, unitId: UNIT };
  await openPeriod(people.bộ, 2026, through);
  await step(people.writes, "begin", {}, key);
  for (const fund of ["KCQG", "KCDP"]) await save(people.writes, { amounts: amounts(fund, 500n, 400n) }, key);
  await explainAll(people.writes, key);
  await step(people.head, "submit", {}, key);
  await step(people.cục, "approve", {}, key);
  await restate(people.writes, "Kho bạc điều chỉnh.", key);
  await save(people.writes, { amounts: amounts("KCQG", 500n, 450n) }, key);
  return key;
}

const WHY = { note: "Đã đối chiếu lại, số đã chốt là đúng." };

describe("a correction that was begun", () => {
  test("is withdrawn with a reason: what was certified counts on, and the withdrawn version stays to be seen", async () => {
    const key = await aBegunCorrection(3);
    expect(await refusalOf(step(people.writes, "withdraw", {}, key))).toMatchObject({ code: "step.reason-missing" });
    expect(await step(people.writes, "withdraw", WHY, key)).toMatchObject({ state: "WITHDRAWN" });
    const { report, view } = await seen(people.writes, key);
    expect([report.version, report.state, report.values.get("KCQG.ACTUAL")]).toEqual([1, "APPROVED", 400n]);
    expect(
      view.aside.map(({ version, state, values, steps }) => [
        ...[version, state, values.get("KCQG.ACTUAL")],
        ...[steps.at(-1)?.step, steps.at(-1)?.note],
      ]),
    ).toEqual([[2, "WITHDRAWN", 450n, "report.withdraw", WHY.note]]);
  });

  test("that never left its province is nothing of the Ministry's but its having been, and nothing of anybody else's", async () => {
    const key = { year: 2026, through: 3 as ThroughMonth, unitId: UNIT };
    const { view, report } = await seen(people.cục, key);
    expect(report.version).toBe(1);
    expect(
      view.aside.map(({ version, state, values, texts, steps }) => [
        version,
        state,
        values.size,
        texts.size,
        steps.length,
      ]),
    ).toEqual([[2, "WITHDRAWN", 0, 0, 0]]);
    for (const scope of [PUBLIC_SCOPE, readScope(people.ownRegion), readScope(people.elsewhere)]) {
      const theirs = await getReport(scope, key, now);
      expect([theirs?.versions.length, theirs?.aside]).toEqual([1, []]);
    }
    const board = await getReportBoard(readScope(people.cục), 2026, now);
    const cell = board.periods.find(({ period }) => period.through === 3)?.cells.find(({ unitId }) => unitId === UNIT);
    expect([cell?.state, cell?.version]).toEqual(["APPROVED", 1]);
  });

  test("withdrawn, is written in no more, and a further one bears the next number and begins as what counts", async () => {
    const key = { year: 2026, through: 3 as ThroughMonth, unitId: UNIT };
    expect(await refusalOf(step(people.writes, "present", {}, key))).toMatchObject({ code: "step.not-now" });
    expect(await restate(people.head, "Bổ sung chứng từ.", key)).toMatchObject({ restatement: 3, state: "DRAFT" });
    const { report } = await seen(people.writes, key);
    expect([report.version, report.values.get("KCQG.ACTUAL")]).toEqual([3, 400n]);
    await save(people.writes, { amounts: amounts("KCQG", 500n, 410n) }, key);
    await explainAll(people.writes, key);
    await step(people.head, "submit", {}, key);
    await step(people.cục, "approve", {}, key);
    const { report: counts, view } = await seen(people.elsewhere, key);
    expect([counts.version, counts.values.get("KCQG.ACTUAL"), view.versions.length]).toEqual([3, 410n, 2]);
  });

  test("sent back by the Ministry, is withdrawn by the head too, and the Ministry is told and sees what was sent", async () => {
    const key = await aBegunCorrection(4);
    await explainAll(people.writes, key);
    await step(people.head, "submit", {}, key);
    await step(people.cục, "return", { note: "Thiếu căn cứ." }, key);
    await save(people.writes, { amounts: amounts("KCQG", 500n, 499n) }, key);
    await step(people.head, "withdraw", WHY, key);
    const { view } = await seen(people.cục, key);
    expect(
      view.aside.map(({ state, values, steps }) => [state, values.get("KCQG.ACTUAL"), steps.at(-1)?.note]),
    ).toEqual([["WITHDRAWN", 450n, WHY.note]]);
    const { rows } = await db.owner.query(
      "SELECT a.id, n.told ->> 'note' AS note FROM notice n JOIN account a ON a.id = n.account_id WHERE n.kind = 'report.withdrawn' AND a.id = ANY ($1)",
      [[people.cục.accountId, people.writes.accountId, people.head.accountId]],
    );
    expect(rows.filter(({ id }) => id === people.cục.accountId)).toEqual([
      { id: people.cục.accountId, note: WHY.note },
    ]);
    expect(rows.some(({ id }) => id === people.writes.accountId)).toBe(true);
  });
});

test("a first report is not withdrawn, whoever asks: nobody is offered it, and domain and database say why", async () => {
  const key = { year: 2026, through: 5 as ThroughMonth, unitId: UNIT };
  await openPeriod(people.bộ, 2026, 5);
  await step(people.writes, "begin", {}, key);
  const { report } = await seen(people.writes, key);
  expect(reportWork(people.writes, report).ahead.map(({ verb }) => verb)).toEqual(["present"]);
  expect(await refusalOf(step(people.writes, "withdraw", WHY, key))).toEqual({ code: "report.not-a-correction" });
  const write = transaction(
    people.writes,
    (tx) => tx.$executeRaw`INSERT INTO report_step (id, report_id, report_revision, step, note)
      VALUES (gen_random_uuid(), ${report.id}::uuid, ${report.revision}, 'report.withdraw', 'Lý do')`,
  );
  await expect(write).rejects.toMatchObject({ constraint: "report_withdraws_correction" });
});

describe("two people at once on a correction", () => {
  test.each([6, 7, 8] as const)("withdrawn while its head certifies it: one of both (%i)", async (through) => {
    const key = await aBegunCorrection(through);
    await explainAll(people.writes, key);
    const { version } = await seen(people.head, key);
    const works = [
      () => step(people.writes, "withdraw", { version, ...WHY }, key),
      () => step(people.head, "submit", { version }, key),
    ];
    const { done, ...refused } = await outcomesOf(
      (through % 2 ? works : works.reverse()).map((work) => askedAgain(work)),
    );
    expect(done, JSON.stringify(refused)).toBe(1);
    const stands = (await seen(people.writes, key)).report;
    expect([
      [1, "APPROVED"],
      [2, "SUBMITTED"],
    ]).toContainEqual([stands.version, stands.state]);
  });

  test.each([9, 10, 11] as const)(
    "withdrawn while a cell is typed: nothing is typed in what was withdrawn (%i)",
    async (through) => {
      const key = await aBegunCorrection(through);
      const { version } = await seen(people.head, key);
      const address = { year: "2026", through: String(through), unitId: UNIT };
      const cells = [{ cell: "text.results", value: "Đã hoàn thành.", seen: null }];
      const { done } = await outcomesOf([
        askedAgain(() => step(people.head, "withdraw", { version, ...WHY }, key)),
        askedAgain(() => typeCells(people.writes, reportCellsInput.parse({ ...address, cells }), now)),
      ]);
      expect(done).toBe(1);
      const { view } = await seen(people.writes, key);
      const [correction] = [...view.versions, ...view.aside].filter((one) => one.version === 2);
      expect([correction?.state, correction?.texts.has("results")]).toEqual(
        correction?.state === "WITHDRAWN" ? ["WITHDRAWN", false] : ["DRAFT", true],
      );
    },
  );
});
