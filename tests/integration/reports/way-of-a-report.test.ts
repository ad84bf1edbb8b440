import { beforeAll, describe, expect, test } from "vitest";
import { typeCells } from "@/lib/commands/reports/type-cells";
import { readScope } from "@/lib/domain/access/read-scope";
import { reportStepRules } from "@/lib/domain/steps/step-rules";
import { reportCellsInput } from "@/lib/input/report-cells";
import { getReport } from "@/lib/queries/reports/get-report";
import { listAwaitedReports } from "@/lib/queries/reports/list-awaited";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import {
  amounts,
  explainAll,
  KEY,
  now,
  openPeriod,
  PERIOD,
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
  const facts = new Facts(db.owner);
  people = await reportingPeople(facts);
  const { contract } = await facts.aContractedProject(million(300));
  await db.owner.query(
    "INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by) VALUES ($1, 'ADVANCE', $2, '2026-03-10', 'UNC 1', $3)",
    [contract.shareIds[0], million(90), people.writes.accountId],
  );
  await openPeriod(people.bộ, 2026, 9);
});

const written = (rules: readonly object[]) => rules.map((rule) => Object.values(rule).join(" ")).sort();
const type = (actor: typeof people.writes, cells: object[]) =>
  typeCells(actor, reportCellsInput.parse({ ...PERIOD, unitId: UNIT, cells }), now);

test("the database's guard has the rows of the domain's table, no more and no fewer", async () => {
  const { rows } = await db.owner.query("SELECT step, state, role, to_state FROM report_step_rule");
  expect(written(rows)).toEqual(written(reportStepRules()));
});

test("an open period gives each province of its last day a report to begin", async () => {
  const { rows } = await db.owner.query(
    "SELECT count(*)::int AS count, min(state::text) AS state FROM provincial_report WHERE budget_year = 2026 AND through_month = 9",
  );
  expect(rows[0]).toEqual({ count: 34, state: "OPEN" });
});

describe("a report", () => {
  test("begun, is filled in from the records", async () => {
    await step(people.writes, "begin");
    const { report, view } = await seen(people.writes);
    expect(report.state).toBe("DRAFT");
    expect(report.values.get("KCQG.PLAN")).toBe(million(300));
    expect(report.values.get("KCQG.ACTUAL")).toBe(million(90));
    expect(report.values.get("KCQG.ACTUAL.ND3")).toBe(million(90));
    expect(view.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      "missing KCDP.PLAN",
      "missing KCDP.ACTUAL",
    ]);
  });

  test("keeps what two write at once, and tells who meets another's cell", async () => {
    const first = type(people.writes, [{ cell: "KCDP.PLAN", value: "1 tỷ", seen: null }]);
    const other = type(people.writesToo, [{ cell: "KCDP.ACTUAL", value: "600 triệu", seen: null }]);
    expect(await outcomesOf([first, other])).toEqual({ done: 2 });
    const { report } = await seen(people.writes);
    expect([report.values.get("KCDP.PLAN"), report.values.get("KCDP.ACTUAL")]).toEqual([million(1000), million(600)]);
    const clash = await type(people.writesToo, [
      { cell: "KCDP.PLAN", value: "2 tỷ", seen: null },
      { cell: "text.results", value: "Hoàn thành 3 đề án.", seen: null },
    ]);
    expect(clash.conflicts).toEqual([{ cell: "KCDP.PLAN", stands: "1000000000", given: "2000000000" }]);
    expect((await seen(people.writes)).report.texts.get("results")).toBe("Hoàn thành 3 đề án.");
  });

  test("is not certified while a figure differs from the records without a reason", async () => {
    await save(people.writes, { amounts: amounts("KCQG", million(300), million(95), million(200)) });
    await step(people.writes, "present");
    expect(await refusalOf(step(people.head, "submit"))).toMatchObject({
      code: "report.unexplained",
      finding: { code: "difference", cell: "KCQG.ACTUAL", value: million(95), against: million(90) },
    });
  });

  test("is not certified while its parts exceed their total", async () => {
    const part = (amount: bigint) => [{ fund: "KCQG", measure: "ACTUAL", content: "ND3", amount: amount.toString() }];
    await save(people.writes, { amounts: part(million(96)) });
    expect(await refusalOf(step(people.head, "submit"))).toMatchObject({
      code: "report.incomplete",
      finding: { code: "parts-over-total" },
    });
    await save(people.writes, { amounts: part(million(90)) });
  });

  test("is seen by nobody else before it counts: by query and by SQL", async () => {
    for (const stranger of [people.elsewhere, people.otherRegion]) {
      expect((await getReport(readScope(stranger), KEY, now))?.versions).toEqual([]);
    }
    expect((await getReport(readScope(people.ownRegion), KEY, now))?.versions).toEqual([]);
    const { report } = await seen(people.cục);
    expect([report.state, report.values.size, report.texts.size]).toEqual(["DRAFT", 0, 0]);
    expect(await refusalOf(step(people.elsewhere, "present", { version: 1 }))).toMatchObject({
      code: "access.not-found",
    });
  });

  test("is declined by the head with a reason, certified by one of two heads, and by nobody who wrote in it", async () => {
    expect(await refusalOf(step(people.head, "decline"))).toMatchObject({ code: "step.reason-missing" });
    await step(people.head, "decline", { note: "Bổ sung giải trình." });
    await explainAll(people.writes);
    const { version } = await seen(people.head);
    const both = [people.head, people.deputy].map((head) => step(head, "submit", { version, number: "120/BC-SCT" }));
    const outcomes = await outcomesOf(both);
    expect(outcomes.done).toBe(1);
    expect(outcomes["report.stale"] ?? outcomes["report.busy"] ?? outcomes["step.not-now"]).toBe(1);
    const { report } = await seen(people.cục);
    expect([report.state, report.number, report.steps.at(-1)?.records?.get("KCQG.ACTUAL")]).toEqual([
      "SUBMITTED",
      "120/BC-SCT",
      million(90),
    ]);
  });

  test("certified, is written in no more", async () => {
    expect(await refusalOf(type(people.writes, [{ cell: "KCDP.PLAN", value: "3 tỷ" }]))).toMatchObject({
      code: "step.not-now",
    });
  });

  test("comes back with remarks on cells, is mended, certified again and approved", async () => {
    const remarks = [{ field: "KCQG.ACTUAL", text: "Đối chiếu lại với Kho bạc." }];
    await step(people.cục, "return", { remarks });
    const { report } = await seen(people.writes);
    expect(report.state).toBe("RETURNED");
    expect(report.steps.at(-1)?.remarks).toEqual([{ cell: "KCQG.ACTUAL", body: "Đối chiếu lại với Kho bạc." }]);
    await save(people.writes, { amounts: amounts("KCQG", million(300), million(90), million(200)) });
    await explainAll(people.writes);
    await step(people.head, "submit");
    await step(people.cục, "approve");
    expect((await seen(people.cục)).report).toMatchObject({ state: "APPROVED", version: 1 });
    const everyone = (await getReport(readScope(people.elsewhere), KEY, now))?.versions ?? [];
    expect(
      everyone.map(({ state, values, explanations, steps }) => [
        state,
        values.get("KCQG.ACTUAL"),
        explanations.size,
        steps.length,
      ]),
    ).toEqual([["APPROVED", million(90), 0, 0]]);
  });

  test("locked, changes only by a correction, which counts once it is approved", async () => {
    await step(people.bộ, "lock");
    await restate(people.writes, "Kho bạc điều chỉnh chứng từ.");
    await save(people.writes, { amounts: amounts("KCQG", million(300), million(92), million(200)) });
    await explainAll(people.writes);
    await step(people.head, "submit");
    const official = async () =>
      (await getReport(readScope(people.elsewhere), KEY, now))?.versions.at(-1)?.values.get("KCQG.ACTUAL");
    expect(await official()).toBe(million(90));
    await step(people.cục, "approve");
    expect(await official()).toBe(million(92));
    const { view } = await seen(people.cục);
    expect(view.versions.map(({ version, state, reason }) => [version, state, reason])).toEqual([
      [1, "LOCKED", null],
      [2, "APPROVED", "Kho bạc điều chỉnh chứng từ."],
    ]);
  });
});

test("what waits stands on the desks of whom it waits for", async () => {
  await openPeriod(people.bộ, 2026, 11);
  const key = { ...KEY, through: 11 as const };
  const waiting = async (actor: typeof people.writes) =>
    (await listAwaitedReports(actor)).items
      .filter(({ through }) => through === 11)
      .map(({ unitId, state }) => `${unitId} ${state}`);
  expect([await waiting(people.writes), await waiting(people.head)]).toEqual([[`${UNIT} OPEN`], []]);
  await step(people.writes, "begin", {}, key);
  await save(
    people.writes,
    { amounts: [...amounts("KCQG", million(300), million(92)), ...amounts("KCDP", million(1000), million(600))] },
    key,
  );
  await step(people.writes, "present", {}, key);
  expect(await waiting(people.head)).toEqual([`${UNIT} DRAFT`]);
  await explainAll(people.writes, key);
  await step(people.head, "submit", {}, key);
  expect([await waiting(people.writes), await waiting(people.cục), await waiting(people.auditor)]).toEqual([
    [],
    [`${UNIT} SUBMITTED`],
    [],
  ]);
});
