import { describe, expect, test } from "vitest";
import { composeExecution } from "@/lib/domain/figures/compose-execution";
import type { ExecutionFacts } from "@/lib/domain/figures/execution-facts";
import { vietnamDay } from "@/lib/domain/period/period";
import { executionFactsFrom } from "@/lib/queries/figures/execution-facts-from";
import { readView } from "@/lib/queries/figures/read-view";
import { testDatabase } from "../../support/database";
import { asking } from "../../support/views";

const database = testDatabase({ sample: true });

const today = vietnamDay(new Date());

/** Facts in an order of their own, without the evening they were asked for. */
function comparable(facts: ExecutionFacts | null) {
  if (!facts) throw new Error("no such scope");
  const view = composeExecution({ ...facts, query: { ...facts.query, asOf: null } });
  const { notes, published, ...figures } = view;
  return figures;
}

describe("this evening's facts give what the rollup gives", () => {
  test.each([
    ["VN", 2022, 12],
    ["VN", 2026, 11],
    ["MTTN", 2023, 9],
    ["BAC", 2024, 6],
    ["NAM", 2025, 7],
    ["quang-tri-2025", 2025, 12],
    ["da-nang", 2023, 9],
  ] as const)("%s %i through %i", async (scope, year, through) => {
    const wanted = { year, through };
    const now = executionFactsFrom(await readView(asking(scope, wanted)), "vi");
    const evening = executionFactsFrom(await readView(asking(scope, { ...wanted, asOf: today })), "vi");

    expect(comparable(evening)).toEqual(comparable(now));
  });
});

test("the rollup is the sum of its facts, row by row", async () => {
  const columns = "unit_id, fund, content_code, item_code, budget_year, month";
  const sums = "sum(plan)::bigint, sum(released)::bigint, sum(committed)::bigint, sum(disbursed)::bigint";
  const { rows } = await database.owner.query(
    `(SELECT ${columns}, plan, released, committed, disbursed FROM execution_monthly
      EXCEPT SELECT ${columns}, ${sums} FROM execution_fact GROUP BY ${columns})
     UNION ALL
     (SELECT ${columns}, ${sums} FROM execution_fact GROUP BY ${columns}
      EXCEPT SELECT ${columns}, plan, released, committed, disbursed FROM execution_monthly)`,
  );

  expect(rows).toEqual([]);
});

test("a dashboard is one statement, whose cost does not depend on the vouchers below it", async () => {
  const client = await database.owner.connect();
  try {
    const { rows } = await client.query<{ definition: string }>(
      "SELECT pg_get_viewdef('money_fact'::regclass) AS definition",
    );
    expect(rows[0]?.definition).toContain("voucher");
    const { EXECUTION_NOW } = await import("@/lib/queries/figures/execution-sql");
    expect(EXECUTION_NOW.text).not.toMatch(/voucher|contract_share|execution_fact|money_fact|plan_line|release_line/);
  } finally {
    client.release();
  }
});
