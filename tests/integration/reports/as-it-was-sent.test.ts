import { beforeAll, expect, test } from "vitest";
import { transaction } from "@/lib/db/transaction";
import { reportSheets } from "@/lib/documents/reports/report-sheets";
import { reportJson } from "@/lib/documents/reports-json";
import { readScope } from "@/lib/domain/access/read-scope";
import { standingRemarks } from "@/lib/domain/periodic-report/standing-remarks";
import { getReport } from "@/lib/queries/reports/get-report";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { amounts, explainAll, KEY, now, openPeriod, reportingPeople, save, seen, step } from "../../support/reporting";

const db = testDatabase({ reference: true });
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
  await openPeriod(people.bộ, 2026, 9);
  await step(people.writes, "begin");
  const text = { results: "Ba đề án hoàn thành." };
  await save(people.writes, { amounts: [...amounts("KCQG", 300n, 90n), ...amounts("KCDP", 200n, 210n)], text });
  await explainAll(people.writes);
  await step(people.head, "submit");
  await step(people.cục, "return", { remarks: [{ field: "KCQG.ACTUAL", text: "Đối chiếu lại." }] });
  await save(people.writes, {
    amounts: [...amounts("KCQG", 300n, 9n), { fund: "KCDP", measure: "ACTUAL", amount: null }],
    text: { results: "Đang viết dở" },
  });
});

const said = async (who: "writes" | "head" | "cục" | "bộ" | "auditor") => {
  const { report } = await seen(people[who]);
  return [
    report.state,
    report.values.get("KCQG.ACTUAL"),
    report.values.get("KCDP.ACTUAL"),
    report.texts.get("results"),
  ];
};
const SENT = ["RETURNED", 90n, 210n, "Ba đề án hoàn thành."];
const TYPED = ["RETURNED", 9n, undefined, "Đang viết dở"];

test("of a report that was sent back the Ministry and auditors read what was sent, its province what it types", async () => {
  expect(await said("writes")).toEqual(TYPED);
  expect(await said("head")).toEqual(TYPED);
  for (const who of ["cục", "bộ", "auditor"] as const) expect(await said(who)).toEqual(SENT);
});

test("its province reads the remark at its cell, and that the cell was changed since", async () => {
  const { report } = await seen(people.writes);
  expect(standingRemarks(report)).toEqual([
    { cell: "KCQG.ACTUAL", body: "Đối chiếu lại.", changed: { from: "90", to: "9" } },
  ]);
});

test("by the API and as a file too, with the explanations and the remarks it came back with", async () => {
  const view = await getReport(readScope(people.auditor), KEY, now);
  const report = view?.versions.at(-1);
  if (!view || !report) throw new Error("there is no report to see");
  const json = reportJson(view, report);
  expect(json.amounts.find(({ fund, measure }) => fund === "KCQG" && measure === "ACTUAL")?.amount).toBe(90n);
  expect(json.text.results).toBe("Ba đề án hoàn thành.");
  expect(json.explanations.length).toBeGreaterThan(0);
  expect(json.steps.at(-1)?.remarks).toEqual([{ cell: "KCQG.ACTUAL", body: "Đối chiếu lại." }]);
  const shown = (value: unknown) => JSON.stringify(value, (_, one) => (typeof one === "bigint" ? one.toString() : one));
  expect(shown(reportSheets(view, report, "vi"))).not.toContain("Đang viết dở");
});

test("by SQL none of its cells, passages, explanations and own rows is read by them while it is rewritten", async () => {
  for (const who of [people.cục, people.auditor]) {
    const [row] = await transaction(
      who,
      (tx) => tx.$queryRaw<[Record<string, number>]>`
        SELECT (SELECT count(*) FROM reported_amount)::int AS amounts, (SELECT count(*) FROM reported_output)::int AS outputs,
               (SELECT count(*) FROM report_text)::int AS texts, (SELECT count(*) FROM report_explanation)::int AS explanations,
               (SELECT count(*) FROM report_own_row)::int AS own`,
    );
    expect(row).toEqual({ amounts: 0, outputs: 0, texts: 0, explanations: 0, own: 0 });
  }
});

test("what was sent cannot be made up: nobody writes it with a step", async () => {
  const { report } = await seen(people.head);
  const write = transaction(
    people.head,
    (tx) => tx.$executeRaw`INSERT INTO report_step (id, report_id, report_revision, step, said)
      VALUES (gen_random_uuid(), ${report.id}::uuid, ${report.revision}, 'report.submit', '{}')`,
  );
  await expect(write).rejects.toMatchObject({ code: "42501" });
});

test("sent again, it is read as it stands, and what was sent the first time stays in its history", async () => {
  await save(people.writes, { amounts: amounts("KCDP", 200n, 61n) });
  await explainAll(people.writes);
  await step(people.head, "submit");
  expect(await said("cục")).toEqual(["SUBMITTED", 9n, 61n, "Đang viết dở"]);
  const { rows } = await db.owner.query(
    "SELECT said -> 'texts' -> 0 ->> 1 AS body FROM report_step WHERE step = 'report.submit' ORDER BY report_revision",
  );
  expect(rows.map(({ body }) => body)).toEqual(["Ba đề án hoàn thành.", "Đang viết dở"]);
});

test("of one that was sent before anything was kept, it is read as it was sent all the same", async () => {
  await db.owner.query("ALTER TABLE report_step DISABLE TRIGGER report_step_append_only");
  await db.owner.query("UPDATE report_step SET said = NULL");
  await db.owner.query("ALTER TABLE report_step ENABLE TRIGGER report_step_append_only");
  await step(people.cục, "return", { note: "Đối chiếu lại lần nữa." });
  await save(people.writes, { amounts: amounts("KCQG", 300n, 1n) });

  expect(await said("cục")).toEqual(["RETURNED", 9n, 61n, "Đang viết dở"]);
  expect(await said("writes")).toEqual(["RETURNED", 1n, 61n, "Đang viết dở"]);
});
