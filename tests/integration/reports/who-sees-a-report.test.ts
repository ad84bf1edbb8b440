import pg from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { typeCells } from "@/lib/commands/reports/type-cells";
import { bound } from "@/lib/db/statement";
import { reading, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { reportCellsInput } from "@/lib/input/report-cells";
import { getReport } from "@/lib/queries/reports/get-report";
import { getReportPaper } from "@/lib/queries/reports/get-report-paper";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import {
  amounts,
  explainAll,
  KEY,
  now,
  openPeriod,
  PERIOD,
  reportingPeople,
  save,
  step,
  UNIT,
} from "../../support/reporting";

const db = testDatabase({ reference: true });
let people: Awaited<ReturnType<typeof reportingPeople>>;

beforeAll(async () => {
  people = await reportingPeople(new Facts(db.owner));
  await openPeriod(people.bộ, 2026, 9);
  await step(people.writes, "begin");
  await save(people.writes, {
    amounts: [...amounts("KCQG", 300n, 90n), ...amounts("KCDP", 50n, 60n)],
    text: { results: "Ba đề án hoàn thành." },
  });
  await explainAll(people.writes);
});

/** Every table of a report, and how many rows of it this person reads by SQL. */
async function rowsSeen(actor: Actor): Promise<Record<string, number | string>> {
  const tables = [
    "provincial_report",
    "reported_amount",
    "report_text",
    "report_explanation",
    "report_change",
    "report_step",
    "report_writer",
  ];
  const seen: Record<string, number | string> = {};
  for (const table of tables) {
    seen[table] = await transaction(actor, async (tx) => {
      const where = table === "provincial_report" ? `WHERE unit_id = '${UNIT}'` : "";
      const text = `SELECT count(*)::int AS count FROM ${table} ${where}`;
      const [row] = await tx.$queryRaw<[{ count: number }]>(bound({ text, values: [] }));
      return row.count;
    }).catch((error: { code?: string }) => error.code ?? "failed");
  }
  return seen;
}

describe("before a report counts", () => {
  test("another province reads nothing of it by SQL, and an organiser is not let near what stands behind it", async () => {
    expect(await rowsSeen(people.elsewhere)).toEqual({
      ...{ provincial_report: 0, reported_amount: 0, report_text: 0 },
      ...{ report_explanation: 0, report_change: 0, report_step: 0, report_writer: 0 },
    });
    for (const organiser of [people.otherRegion, people.ownRegion])
      expect(await rowsSeen(organiser)).toEqual({
        ...{ provincial_report: 0, reported_amount: 0, report_text: 0 },
        ...{ report_explanation: "42501", report_change: "42501", report_step: "42501", report_writer: "42501" },
      });
  });

  test("nobody outside its province and the Ministry takes it as a file", async () => {
    for (const scope of [PUBLIC_SCOPE, ...[people.elsewhere, people.otherRegion, people.ownRegion].map(readScope)])
      expect(await getReportPaper(scope, KEY, now)).toBeNull();
    expect((await getReportPaper(readScope(people.head), KEY, now))?.report.state).toBe("DRAFT");
  });

  test("the Ministry and auditors are told nothing of what the checks find in it", async () => {
    expect((await getReport(readScope(people.head), KEY, now))?.findings.length).toBeGreaterThan(0);
    for (const outside of [people.cục, people.bộ, people.auditor]) {
      const view = await getReport(readScope(outside), KEY, now);
      expect([view?.versions.at(-1)?.state, view?.findings]).toEqual(["DRAFT", []]);
    }
  });

  test("certified by its head, the organiser of its region sees that it was sent; of another region, nothing", async () => {
    await step(people.head, "submit");
    const states = async (actor: Actor) =>
      (await getReport(readScope(actor), KEY, now))?.versions.map(({ state }) => state);
    expect([await states(people.ownRegion), await states(people.otherRegion), await states(people.elsewhere)]).toEqual([
      ["SUBMITTED"],
      [],
      [],
    ]);
    expect((await getReport(readScope(people.cục), KEY, now))?.findings.length).toBeGreaterThan(0);
    await step(people.cục, "return", { note: "Bổ sung phần lời." });
  });

  test("nobody writes in another's by SQL, nor in the state of one's own", async () => {
    const tries = [
      [people.elsewhere, `UPDATE provincial_report SET revision = revision + 1 WHERE unit_id = '${UNIT}'`],
      [people.head, `UPDATE provincial_report SET revision = revision + 1 WHERE unit_id = '${UNIT}'`],
      [people.writes, `UPDATE provincial_report SET state = 'APPROVED' WHERE unit_id = '${UNIT}'`],
      [people.cục, `UPDATE provincial_report SET certified_at = now() WHERE unit_id = '${UNIT}'`],
      [people.writes, "DELETE FROM report_step"],
      [people.writes, "UPDATE report_change SET cells = '[]'"],
    ] as const;
    const outcomes = await Promise.all(
      tries.map(([actor, sql]) =>
        transaction(actor, (tx) => tx.$executeRaw(bound({ text: sql, values: [] }))).then(
          (count) => count,
          (error: { code?: string }) => error.code,
        ),
      ),
    );
    expect(outcomes).toEqual([0, "42501", "42501", "42501", "42501", "42501"]);
  });
});

describe("what it costs", () => {
  const statementsOf = async (work: () => Promise<unknown>) => {
    const query = vi.spyOn(pg.Client.prototype, "query");
    try {
      await work();
      const texts = query.mock.calls.map(([asked]) =>
        typeof asked === "string" ? asked : (asked as { text: string }).text,
      );
      return texts.filter((text) => !/^(BEGIN|COMMIT|ROLLBACK|SET TRANSACTION|DEALLOCATE)/i.test(text.trim()));
    } finally {
      query.mockRestore();
    }
  };

  test("a report with all its contents is read by at most three statements", async () => {
    const statements = await statementsOf(() => getReport(readScope(people.writes), KEY, now));
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  test("what one types is kept by at most three", async () => {
    const typed = reportCellsInput.parse({ ...PERIOD, unitId: UNIT, cells: [{ cell: "KCDP.ACTUAL", value: "61" }] });
    const statements = await statementsOf(() => typeCells(people.writes, typed, now));
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});

test("once it counts, anyone reads its figures and no column of it names a person", async () => {
  await save(people.writes, { amounts: amounts("KCDP", 50n, 61n) });
  await explainAll(people.writes);
  await step(people.head, "submit");
  await step(people.cục, "approve");
  const { rows } = await db.owner.query<{ name: string }>(
    `SELECT a.attname AS name FROM pg_attribute a WHERE a.attrelid = 'provincial_report'::regclass AND a.attnum > 0 AND NOT a.attisdropped
       AND has_column_privilege('portal_public', a.attrelid, a.attnum, 'SELECT') ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([
    ...["budget_year", "certified_at", "id", "number", "reason", "recorded_at", "revision", "signed_on", "state"],
    ...["steward_unit_id", "submitted_at", "through_month", "unit_id", "version"],
  ]);
  const read = reading(PUBLIC_SCOPE, (tx) => tx.$queryRaw`SELECT account_id FROM report_writer`);
  await expect(read).rejects.toMatchObject({ code: "42501" });
  expect((await getReport(readScope(people.elsewhere), KEY, now))?.findings).toEqual([]);
  expect(await rowsSeen(people.elsewhere)).toMatchObject({ provincial_report: 1, report_writer: 0, report_change: 0 });
  expect((await getReport(readScope(people.cục), KEY, now))?.versions[0]?.writers).toEqual([people.writes.accountId]);
});
