import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { generateSample } from "@/prisma/seed/sample/generate-sample";
import { testDatabase } from "../support/database";

const database = testDatabase({ sample: true });

async function rowsOf(sql: string): Promise<unknown[]> {
  return (await database.owner.query(sql)).rows;
}

/** Every change of a đề án's money in a budget year, with the day it happened and the moment it was recorded. */
const CHANGES = `
  SELECT l.project_id, l.budget_year, l.fund, (d.issued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day,
         d.issued_at AS moment, 1 AS rank, l.signed_amount AS plan, 0 AS released, 0 AS committed, 0 AS disbursed
  FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
  UNION ALL
  SELECT l.project_id, l.budget_year, l.fund, (r.issued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, r.issued_at, 2,
         0, l.signed_amount, 0, 0
  FROM release_line l JOIN release r ON r.id = l.release_id
  UNION ALL
  SELECT s.project_id, s.budget_year, s.fund, c.signed_on, s.recorded_at, 3, 0, 0, s.amount, 0
  FROM contract_share s JOIN contract c ON c.id = s.contract_id
  UNION ALL
  SELECT project_id, budget_year, fund, paid_on, recorded_at, 4, 0, 0, 0, signed_amount FROM voucher`;

function brokenGuards(order: "day" | "moment"): string {
  return `
    SELECT count(*)::integer AS checked,
           count(*) FILTER (WHERE plan < 0 OR released > plan OR committed > plan OR disbursed > plan
                              OR disbursed < 0 OR disbursed > committed OR (fund = 'KCQG' AND disbursed > released))::integer AS broken
    FROM (
      SELECT fund, sum(plan) OVER w AS plan, sum(released) OVER w AS released,
             sum(committed) OVER w AS committed, sum(disbursed) OVER w AS disbursed
      FROM (${CHANGES}) changes
      WINDOW w AS (PARTITION BY project_id, budget_year ORDER BY ${order}, rank)
    ) running`;
}

test.each(["day", "moment"] as const)(
  "ordered by %s, no đề án ever had more released, contracted or paid than it was given",
  async (order) => {
    const [{ checked, broken }] = (await rowsOf(brokenGuards(order))) as [{ checked: number; broken: number }];
    expect(checked).toBeGreaterThan(20_000);
    expect(broken).toBe(0);
  },
);

test("at every voucher, what is paid stays within the contract's share", async () => {
  const rows = await rowsOf(`
    SELECT count(*)::integer AS broken FROM (
      SELECT s.amount, sum(v.signed_amount) OVER (PARTITION BY v.share_id ORDER BY v.paid_on, v.recorded_at) AS disbursed
      FROM voucher v JOIN contract_share s ON s.id = v.share_id) running
    WHERE disbursed > amount`);
  expect(rows).toEqual([{ broken: 0 }]);
});

test("before acceptance there are only advances and refunds, within the rate of the contract's share", async () => {
  const rows = await rowsOf(`
    SELECT count(*) FILTER (WHERE early AND kind = 'PAYMENT')::integer AS payments,
           count(*) FILTER (WHERE early AND advanced > share * percent / 100)::integer AS too_much,
           count(*) FILTER (WHERE early)::integer > 2000 AS enough
    FROM (
      SELECT v.kind, s.amount AS share, advance_percent(s.item_code, c.signed_on) AS percent,
             a.accepted_on IS NULL OR v.paid_on < a.accepted_on AS early,
             sum(v.signed_amount) OVER (PARTITION BY v.share_id ORDER BY v.paid_on, v.recorded_at) AS advanced
      FROM voucher v JOIN contract_share s ON s.id = v.share_id JOIN contract c ON c.id = s.contract_id
      LEFT JOIN acceptance a ON a.project_id = v.project_id AND a.budget_year = v.budget_year) running`);
  expect(rows).toEqual([{ payments: 0, too_much: 0, enough: true }]);
});

test("every fact stands on a unit of the layout in force on its date", async () => {
  const rows = await rowsOf(`
    SELECT count(*)::integer > 20000 AS enough,
           count(*) FILTER (WHERE NOT daterange(u.valid_from, u.valid_to) @> dated.day)::integer AS misplaced
    FROM (
      SELECT unit_id, signed_on AS day FROM plan_decision WHERE unit_id IS NOT NULL
      UNION ALL SELECT l.unit_id, d.signed_on FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
      UNION ALL SELECT l.unit_id, r.signed_on FROM release_line l JOIN release r ON r.id = l.release_id
      UNION ALL SELECT unit_id, signed_on FROM contract
      UNION ALL SELECT unit_id, accepted_on FROM acceptance
      UNION ALL SELECT unit_id, paid_on FROM voucher
      UNION ALL SELECT unit_id, (recorded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM project) dated
    JOIN admin_unit u ON u.id = dated.unit_id`);
  expect(rows).toEqual([{ enough: true, misplaced: 0 }]);
});

test("everything is recorded within two weeks after its document, and nothing in the future", async () => {
  const rows = await rowsOf(`
    SELECT count(*)::integer > 15000 AS enough, max(recorded) < '2026-11-15' AS past,
           count(*) FILTER (WHERE (recorded AT TIME ZONE 'Asia/Ho_Chi_Minh')::date NOT BETWEEN day AND day + 14)::integer AS off
    FROM (
      SELECT signed_on AS day, recorded_at AS recorded FROM plan_decision
      UNION ALL SELECT signed_on, issued_at FROM plan_decision
      UNION ALL SELECT signed_on, issued_at FROM release
      UNION ALL SELECT signed_on, recorded_at FROM contract
      UNION ALL SELECT accepted_on, recorded_at FROM acceptance
      UNION ALL SELECT paid_on, recorded_at FROM voucher) facts`);
  expect(rows).toEqual([{ enough: true, past: true, off: 0 }]);
});

test("a đề án counts as assigned from the moment its first decision was issued", async () => {
  const rows = await rowsOf(`
    SELECT count(*)::integer AS wrong FROM project p
    WHERE p.assigned_at IS DISTINCT FROM (SELECT min(d.issued_at) FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
                                          WHERE l.project_id = p.id)`);
  expect(rows).toEqual([{ wrong: 0 }]);
});

test("executed amounts are certified of one closed quarter alone, by most provinces and as their records stand; elsewhere only estimates", async () => {
  const certified = `
    SELECT r.budget_year AS year, r.through_month AS through, array_agg(DISTINCT a.measure ORDER BY a.measure)::text AS measures
    FROM reported_amount a JOIN provincial_report r ON r.id = a.report_id WHERE r.certified_at IS NOT NULL GROUP BY 1, 2 ORDER BY 1`;
  expect(await rowsOf(certified)).toEqual([
    { year: 2024, through: 6, measures: "{ESTIMATE}" },
    { year: 2026, through: 3, measures: "{PLAN,ACTUAL,ESTIMATE}" },
  ]);
  const states = await rowsOf(`
    SELECT r.state, count(*)::int AS provinces, count(*) FILTER (WHERE submitted_at::date > due_on)::int AS late
    FROM provincial_report r JOIN reporting_period p USING (budget_year, through_month)
    WHERE budget_year = 2026 AND through_month = 3 AND p.state = 'CLOSED' GROUP BY 1 ORDER BY 1`);
  expect(states).toEqual([
    { state: "OPEN", provinces: 3, late: 0 },
    { state: "APPROVED", provinces: 31, late: 4 },
  ]);
  const differing = await rowsOf(`
    SELECT a.report_id FROM reported_amount a JOIN provincial_report r ON r.id = a.report_id
    LEFT JOIN execution_monthly m ON m.unit_id = r.unit_id AND m.budget_year = 2026 AND m.fund = a.fund AND m.month <= 3
    WHERE r.budget_year = 2026 AND r.through_month = 3 AND a.measure = 'ACTUAL' AND a.content_code IS NULL
    GROUP BY a.report_id, a.fund, a.amount HAVING a.amount <> coalesce(sum(m.disbursed), 0)`);
  expect(differing).toEqual([]);
});

test("of the newest open period a third of the provinces has sent what the records say, and another third is writing it", async () => {
  const states = await rowsOf(`
    SELECT state, count(*)::int AS provinces, bool_and(is_whole_report(r)) AS whole FROM provincial_report r
    WHERE budget_year = 2026 AND through_month = 11 GROUP BY 1 ORDER BY 1`);
  expect(states).toEqual([
    { state: "OPEN", provinces: 11, whole: false },
    { state: "DRAFT", provinces: 12, whole: true },
    { state: "SUBMITTED", provinces: 11, whole: true },
  ]);
});

test("the sample has refunds, reversals by another person, and January payments of last year's money", async () => {
  const rows = await rowsOf(`
    SELECT count(*) FILTER (WHERE kind = 'REFUND') > 10 AS refunds,
           count(*) FILTER (WHERE reverses_id IS NOT NULL) > 10 AS reversals,
           count(*) FILTER (WHERE extract(year FROM paid_on) > budget_year) > 50 AS in_january
    FROM voucher`);
  expect(rows).toEqual([{ refunds: true, reversals: true, in_january: true }]);
});

test("about five thousand đề án in five years, and some on their way to 2027 without money", async () => {
  const rows = await rowsOf(`
    SELECT count(*) FILTER (WHERE start_year < 2027) BETWEEN 4500 AND 5500 AS about_five_thousand,
           count(*) FILTER (WHERE start_year = 2027 AND assigned_at IS NULL) BETWEEN 380 AND 420 AS coming,
           count(*) FILTER (WHERE start_year = 2027 AND assigned_at IS NOT NULL)::integer AS too_early
    FROM project`);
  expect(rows).toEqual([{ about_five_thousand: true, coming: true, too_early: 0 }]);
});

test("no support passes its cap without a reason for each beneficiary, model or cluster", async () => {
  const rows = await rowsOf(`
    SELECT count(*)::integer > 1500 AS enough,
           count(*) FILTER (WHERE support > max_amount * greatest(1, promised))::integer AS above
    FROM (
      SELECT b.support, c.max_amount, coalesce((
        SELECT max(o.target) FROM project_output o
        WHERE o.project_id = b.project_id AND o.budget_year = b.budget_year AND o.indicator_code IN (
          'establishments-machinery', 'establishments-pollution', 'brands', 'establishments-advised', 'enterprises-founded',
          'demonstration-models', 'sxsh-pilot-models', 'clusters-planned', 'clusters-built')), 1) AS promised
      FROM project_budget_line b JOIN project p ON p.id = b.project_id
      JOIN support_cap c ON c.item_code = b.item_code
      LEFT JOIN project_outline w ON w.project_id = p.id
      WHERE w.cap_reason IS NULL AND (p.kind <> 'FLAGSHIP' OR p.end_year > p.start_year)) capped`);
  expect(rows).toEqual([{ enough: true, above: 0 }]);
});

test("some đề án run over two years, each with its own plan, contract and acceptance", async () => {
  const rows = await rowsOf(`
    SELECT count(*)::integer > 5 AS some,
           bool_and((SELECT count(*) FROM acceptance a WHERE a.project_id = p.id) = 2) AS accepted_twice,
           bool_and((SELECT count(*) FROM project_year_balance b WHERE b.project_id = p.id AND b.plan > 0) = 2) AS planned_twice
    FROM project p WHERE end_year = start_year + 1 AND assigned_at IS NOT NULL`);
  expect(rows).toEqual([{ some: true, accepted_twice: true, planned_twice: true }]);
});

test("making the sample again, elsewhere and later, gives the very same rows", async () => {
  const again = generateSample();
  const vouchers = [again.vouchersBeforeAcceptance, again.vouchersAfterAcceptance].flatMap((rows) => [
    ...rows.mistaken,
    ...rows.reversals,
    ...rows.standing,
  ]);
  expect(hashOf(vouchers.map(({ id, signed_amount, paid_on }) => `${id} ${signed_amount} ${paid_on}`))).toBe(
    hashOf(await linesOf("SELECT concat_ws(' ', id, signed_amount, paid_on) AS line FROM voucher")),
  );
  expect(hashOf(again.plans.lines.map(({ project_id, signed_amount }) => `${project_id} ${signed_amount}`))).toBe(
    hashOf(await linesOf("SELECT concat_ws(' ', project_id, signed_amount) AS line FROM plan_line")),
  );
  expect(
    hashOf([...again.projects, ...again.proposals.projects].map(({ id, code, title }) => `${id} ${code} ${title}`)),
  ).toBe(hashOf(await linesOf("SELECT concat_ws(' ', id, code, title) AS line FROM project")));
}, 120_000);

async function linesOf(sql: string): Promise<string[]> {
  return (await database.owner.query<{ line: string }>(sql)).rows.map(({ line }) => line);
}

function hashOf(lines: readonly string[]): string {
  return `${lines.length} ${createHash("sha256")
    .update([...lines].sort().join("\n"))
    .digest("hex")}`;
}

test("the rollups are the sums of their facts", async () => {
  const rows = await rowsOf(`
    SELECT (SELECT sum(plan + released + committed + disbursed) FROM execution_monthly)
         = (SELECT sum(plan + released + committed + disbursed) FROM execution_fact) AS money,
           (SELECT sum(target + achieved) FROM output_monthly) = (SELECT sum(target + achieved) FROM output_fact) AS outputs`);
  expect(rows).toEqual([{ money: true, outputs: true }]);
});
