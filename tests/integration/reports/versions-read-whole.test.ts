import { beforeAll, describe, expect, test } from "vitest";
import { reportSheets } from "@/lib/documents/reports/report-sheets";
import { reportJson } from "@/lib/documents/reports-json";
import { PUBLIC_SCOPE, type ReadScope, readScope } from "@/lib/domain/access/read-scope";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { namedVersion } from "@/lib/domain/periodic-report/named-version";
import { reportVersionInput } from "@/lib/input/reports";
import { getReport } from "@/lib/queries/reports/get-report";
import { getReportPaper } from "@/lib/queries/reports/get-report-paper";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import {
  amounts,
  explainAll,
  now,
  openPeriod,
  reportingPeople,
  restate,
  save,
  step,
  UNIT,
} from "../../support/reporting";

const db = testDatabase({ reference: true });
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
});

/** A report that was returned once, certified, approved and locked, and its correction that is being written. */
async function corrected(through: ThroughMonth) {
  const key = { year: 2026, through, unitId: UNIT };
  await openPeriod(people.bộ, 2026, through);
  await step(people.writes, "begin", {}, key);
  await save(people.writes, { amounts: [...amounts("KCQG", 500n, 400n), ...amounts("KCDP", 300n, 400n)] }, key);
  await save(people.writes, { text: { results: "Bốn đề án hoàn thành." } }, key);
  await explainAll(people.writes, key);
  await step(people.head, "submit", {}, key);
  await step(people.cục, "return", { remarks: [{ field: "KCQG.ACTUAL", text: "Đối chiếu lại." }] }, key);
  await step(people.head, "submit", { number: `${through}/BC-SCT`, signedOn: "2026-10-05" }, key);
  await step(people.cục, "approve", {}, key);
  await step(people.bộ, "lock", {}, key);
  await restate(people.writes, "Kho bạc điều chỉnh.", key);
  await save(people.writes, { amounts: amounts("KCQG", 500n, 450n), text: { results: "Năm đề án." } }, key);
  return key;
}

const whole = async (scope: ReadScope, key: Awaited<ReturnType<typeof corrected>>, version: number | null) => {
  const view = await getReport(scope, key, now);
  const named = view && namedVersion(view, version);
  return named && reportJson(named.view, named.report);
};

describe("the certified version of a report that is being corrected", () => {
  test("is read whole by its province: amounts, passages, explanations, remarks, number, day, and who took it where", async () => {
    const key = await corrected(3);
    const first = await whole(readScope(people.writes), key, 1);
    expect(first).toMatchObject({
      ...{ restatement: 1, state: "LOCKED", number: "3/BC-SCT", signedOn: "2026-10-05" },
      text: { results: "Bốn đề án hoàn thành." },
      findings: [],
    });
    const actual = first?.amounts.find(({ fund, measure }) => fund === "KCQG" && measure === "ACTUAL");
    expect(actual?.amount).toBe(400n);
    expect(first?.explanations.map(({ reason }) => reason)).toContain("Theo biên bản đối chiếu.");
    expect(first?.steps.flatMap(({ remarks }) => remarks)).toEqual([{ cell: "KCQG.ACTUAL", body: "Đối chiếu lại." }]);
    const [told, draft] = (await whole(readScope(people.writes), key, null))?.versions ?? [];
    expect(told).toMatchObject({ restatement: 1, number: "3/BC-SCT", signedOn: "2026-10-05" });
    expect(told?.steps.map((one) => one.step).slice(-3)).toEqual(["report.submit", "report.approve", "report.lock"]);
    expect(told?.steps.every(({ takenBy }) => takenBy !== "")).toBe(true);
    expect(draft).toMatchObject({ restatement: 2, state: "DRAFT", number: null });
  });

  test("is printed by its province as Word, PDF and Excel while the correction is the newest", async () => {
    const key = await corrected(4);
    const scope = readScope(people.head);
    const day = (await getReportPaper(scope, key, now, 1))?.report;
    expect([day?.number, day?.values.get("KCQG.ACTUAL")]).toEqual(["4/BC-SCT", 400n]);
    expect((await getReportPaper(scope, key, now))?.report.values.get("KCQG.ACTUAL")).toBe(450n);
    const view = await getReport(scope, key, now);
    const named = view && namedVersion(view, 1);
    const rows = named && reportSheets(named.view, named.report, "vi").tables[0]?.totals[0]?.values;
    expect(rows).toContain(400n);
    expect(rows).not.toContain(450n);
  });

  test("is all that anybody else reads: the correction stays with its province, asked for by number too", async () => {
    const key = await corrected(5);
    const outside = [PUBLIC_SCOPE, ...[people.cục, people.auditor, people.ownRegion, people.elsewhere].map(readScope)];
    for (const scope of outside) {
      expect(await whole(scope, key, 2)).toBeNull();
      expect(await getReportPaper(scope, key, now, 2)).toBeNull();
      expect(await whole(scope, key, 7)).toBeNull();
      expect((await whole(scope, key, null))?.restatement).toBe(1);
      const first = await whole(scope, key, 1);
      expect(first?.amounts.some(({ amount }) => amount === 400n)).toBe(true);
    }
    expect((await whole(PUBLIC_SCOPE, key, 1))?.explanations).toEqual([]);
    expect((await whole(PUBLIC_SCOPE, key, null))?.versions.map(({ steps }) => steps)).toEqual([[]]);
  });

  test("stays to be read by anyone once its correction counts, and a withdrawn one by who saw it sent", async () => {
    const key = await corrected(6);
    await explainAll(people.writes, key);
    await step(people.head, "submit", {}, key);
    await step(people.cục, "return", { note: "Thiếu căn cứ." }, key);
    await step(people.head, "withdraw", { note: "Số đã chốt là đúng." }, key);
    expect(await whole(readScope(people.cục), key, 2)).toMatchObject({
      ...{ state: "WITHDRAWN", text: { results: "Năm đề án." } },
    });
    expect(await whole(PUBLIC_SCOPE, key, 2)).toBeNull();
    await restate(people.head, "Bổ sung chứng từ.", key);
    await save(people.writes, { amounts: amounts("KCQG", 500n, 410n) }, key);
    await explainAll(people.writes, key);
    await step(people.deputy, "submit", {}, key);
    await step(people.cục, "approve", {}, key);
    expect((await whole(PUBLIC_SCOPE, key, null))?.restatement).toBe(3);
    expect(await whole(PUBLIC_SCOPE, key, 1)).toMatchObject({ restatement: 1, number: "6/BC-SCT" });
  });
});

test.each(["0", "x", "1.5", "-1"])("a version called %j is refused by its name", (version) => {
  const read = reportVersionInput.safeParse({ year: "2026", through: "9", unitId: UNIT, version });
  expect(read.error?.issues.map(({ path }) => path)).toEqual([["version"]]);
});
