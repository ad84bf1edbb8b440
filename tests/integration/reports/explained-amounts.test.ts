import { beforeAll, describe, expect, test } from "vitest";
import { typeCells } from "@/lib/commands/reports/type-cells";
import { reportJson } from "@/lib/documents/reports-json";
import { reportCellsInput } from "@/lib/input/report-cells";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import {
  amounts,
  explainAll,
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
const SUBJECT = "difference:KCQG.ACTUAL";
let people: Awaited<ReturnType<typeof reportingPeople>>;
let pay: (amount: bigint) => Promise<unknown>;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  people = await reportingPeople(facts);
  const { contract } = await facts.aContractedProject(million(300));
  let number = 0;
  pay = (amount) =>
    db.owner.query(
      "INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by) VALUES ($1, 'ADVANCE', $2, '2026-03-10', $3, $4)",
      [contract.shareIds[0], amount, `UNC ${++number}`, people.writes.accountId],
    );
  await pay(million(90));
  await openPeriod(people.bộ, 2026, 9);
  await step(people.writes, "begin");
  await save(people.writes, {
    amounts: [
      ...amounts("KCQG", million(300), million(95), million(200)),
      { fund: "KCQG", measure: "ACTUAL", content: "ND3", amount: million(90).toString() },
      ...amounts("KCDP", million(1000), million(600)),
    ],
  });
});

const type = (sent: object) =>
  typeCells(people.writes, reportCellsInput.parse({ ...PERIOD, unitId: UNIT, ...sent }), now);
const found = async () =>
  (await seen(people.writes)).view.findings.find(({ cell, code }) => `${code}:${cell}` === SUBJECT);

describe("as one types", () => {
  test("each answer says what the checks find then", async () => {
    const over = await type({ cells: [{ cell: "KCQG.ACTUAL", value: "80 triệu" }] });
    expect(over.written.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain("parts-over-total KCQG.ACTUAL");
    const mended = await type({ cells: [{ cell: "KCQG.ACTUAL", value: "95 triệu" }] });
    expect(mended.written.findings.map(({ code }) => code)).not.toContain("parts-over-total");
  });

  test("a reason is of the amounts that are found with it, and explains them at once", async () => {
    const answer = await type({ explanations: [{ subject: SUBJECT, reason: "Chờ Kho bạc.", seen: null }] });
    expect(answer.written.findings.find(({ cell }) => cell === "KCQG.ACTUAL")?.explanation).toEqual({
      ...{ reason: "Chờ Kho bạc.", document: null },
      of: { value: million(95), against: million(90) },
    });
  });
});

describe("when the amount or the records change", () => {
  test("its reason lapses and keeps the report from being certified", async () => {
    await explainAll(people.writes);
    await type({ cells: [{ cell: "KCQG.ACTUAL", value: "96 triệu" }] });
    await step(people.writes, "present");
    expect(await refusalOf(step(people.head, "submit"))).toMatchObject({
      code: "report.unexplained",
      finding: { cell: "KCQG.ACTUAL", value: million(96), lapsed: { reason: "Chờ Kho bạc." } },
    });
  });

  test("sending it once more as it stands confirms nothing; pressing for these amounts does", async () => {
    const again = { subject: SUBJECT, reason: "Chờ Kho bạc.", seen: "Chờ Kho bạc." };
    await type({ explanations: [again] });
    expect((await found())?.explanation).toBeNull();
    await type({ explanations: [{ ...again, confirms: `${million(97)}/${million(90)}` }] });
    expect((await found())?.explanation).toBeNull();
    await type({ explanations: [{ ...again, confirms: `${million(96)}/${million(90)}` }] });
    expect((await found())?.explanation?.of).toEqual({ value: million(96), against: million(90) });
  });

  test("another system reads and writes of which amounts a reason is", async () => {
    const { view, report } = await seen(people.writes);
    const said = reportJson(view, report).explanations.find(({ subject }) => subject === SUBJECT);
    expect(said).toMatchObject({ value: million(96).toString(), against: million(90).toString() });
    await save(people.writes, { explanations: [{ ...said, value: million(1).toString() }] });
    expect((await found())?.lapsed?.of).toEqual({ value: million(1), against: million(90) });
    await save(people.writes, { explanations: [{ subject: SUBJECT, reason: "Chờ Kho bạc." }] });
    expect((await found())?.lapsed).toBeNull();
  });
});

test("a correction keeps the reasons of what is unchanged, and asks anew for what the records say otherwise", async () => {
  await explainAll(people.writes);
  await step(people.head, "submit");
  await step(people.cục, "approve");
  await restate(people.writes, "Kho bạc điều chỉnh.");
  const open = async () => (await seen(people.writes)).view.findings.filter(({ explanation }) => explanation === null);
  expect(await open()).toEqual([]);
  await pay(million(1));
  expect((await open()).map(({ cell, lapsed }) => [cell, lapsed?.of])).toContainEqual([
    "KCQG.ACTUAL",
    { value: million(96), against: million(90) },
  ]);
});

test("the database keeps no side of a reason without its amount", async () => {
  await expect(
    db.owner.query("UPDATE report_explanation SET explained_value = NULL WHERE explained_against IS NOT NULL"),
  ).rejects.toThrow(/report_explanation_against_a_value|certified/);
});
