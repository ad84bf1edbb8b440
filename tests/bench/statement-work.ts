import pg from "pg";
import type { BenchDatabase } from "./databases";
import type { Statement } from "./wire-messages";

/** What statements read: pages of PostgreSQL's buffers, and rows their scans gave. The same at every run. */
export type Work = { buffers: number; rows: number };

type PlanNode = { "Actual Rows"?: number; "Actual Loops"?: number; Plans?: PlanNode[] };
type Explained = { Plan: PlanNode & { "Shared Hit Blocks": number; "Shared Read Blocks": number } };

/** Runs statements as the public does and adds up what they read. */
export async function statementWork(statements: Statement[], database: BenchDatabase): Promise<Work> {
  const open = new pg.Client({ connectionString: database.appUrl, options: "-c role=portal_public" });
  await open.connect();
  try {
    const work = { buffers: 0, rows: 0 };
    for (const { text, values } of statements) {
      const explain = { text: `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${text}`, values };
      await open.query(explain);
      const { rows } = await open.query<{ "QUERY PLAN": [Explained] }>(explain);
      const plan = rows[0]?.["QUERY PLAN"][0].Plan;
      if (!plan) throw new Error(`No plan for: ${text}`);
      work.buffers += plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
      work.rows += leafRows(plan);
    }
    return work;
  } finally {
    await open.end();
  }
}

/** How work grows with the data: 0 not at all, 1 in proportion, between 1× and 10×. */
export const growthExponent = (once: number, tenTimes: number): number => Math.log10(tenTimes / once);

function leafRows(node: PlanNode): number {
  if (node.Plans) return node.Plans.reduce((sum, below) => sum + leafRows(below), 0);
  return (node["Actual Rows"] ?? 0) * (node["Actual Loops"] ?? 1);
}
