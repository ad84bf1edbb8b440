import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { transaction } from "@/lib/db/transaction";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { amounts, explainAll, openPeriod, reportingPeople, save, seen, step, UNIT } from "../../support/reporting";

const db = testDatabase({ reference: true });
let people: Awaited<ReturnType<typeof reportingPeople>>;
const OVER = { year: 2025, through: 9, unitId: UNIT } as const;
const RUNNING = { year: 2027, through: 6, unitId: UNIT } as const;
const PLANNED = { year: 2026, through: 6, unitId: UNIT } as const;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  people = await reportingPeople(facts);
  const { contract } = await facts.aContractedProject(million(300));
  await db.owner.query(
    "INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by) VALUES ($1, 'ADVANCE', $2, '2026-03-10', 'UNC 1', $3)",
    [contract.shareIds[0], million(90), people.writes.accountId],
  );
  for (const { year, through } of [OVER, RUNNING, PLANNED]) await openPeriod(people.bộ, year, through);
  for (const key of [OVER, RUNNING, PLANNED]) {
    await step(people.writes, "begin", {}, key);
    const national = key === PLANNED ? amounts("KCQG", million(300), million(95)) : amounts("KCQG", 300n, 90n);
    await save(people.writes, { amounts: [...national, ...amounts("KCDP", 200n, 60n)] }, key);
    await explainAll(people.writes, key);
  }
});

type Key = typeof OVER | typeof RUNNING | typeof PLANNED;
const UNDONE = new Error("undone");

/** What the head's own SQL comes to when it certifies without the portal: the rule that refuses it, or certified. Nothing stays. */
async function certifiedBySql(key: Key, records: Record<string, string> | null = {}): Promise<string> {
  const { report } = await seen(people.head, key);
  const kept = records && JSON.stringify(records);
  return transaction(people.head, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO report_step (report_id, report_revision, step, records)
      VALUES (${report.id}::uuid, ${report.revision}, 'report.submit', ${kept}::jsonb)`;
    throw UNDONE;
  }).then(
    () => "kept",
    (error: Error) => (error === UNDONE ? "certified" : error.message),
  );
}
const write = (key: Key, cells: object[]) => save(people.writes, { amounts: cells }, key);
const cell = (measure: string, amount: string | null, content: string | null = null) => ({
  ...{ fund: "KCQG", measure, content, amount },
});

describe("the head's own SQL", () => {
  beforeEach(async () => {
    await write(OVER, [cell("ACTUAL", "90"), cell("ESTIMATE", "90"), cell("ESTIMATE", null, "ND3")]);
    await explainAll(people.writes, OVER);
  });

  test("certifies a report that is whole", async () => {
    expect(await certifiedBySql(OVER)).toBe("certified");
  });

  test("certifies no estimate below what was carried out, in all or of a content", async () => {
    await write(OVER, [cell("ESTIMATE", "89")]);
    expect(await certifiedBySql(OVER)).toMatch(/a certified report is whole/);
    await write(OVER, [cell("ESTIMATE", "95"), cell("ACTUAL", "50", "ND3"), cell("ESTIMATE", "49", "ND3")]);
    expect(await certifiedBySql(OVER)).toMatch(/a certified report is whole/);
    await write(OVER, [cell("ACTUAL", null, "ND3")]);
  });

  test("certifies nothing without the estimate that is asked, unless the period is over", async () => {
    await write(OVER, [cell("ESTIMATE", null)]);
    expect(await certifiedBySql(OVER)).toBe("certified");
    expect(await certifiedBySql(RUNNING)).toBe("certified");
    await write(RUNNING, [cell("ESTIMATE", null)]);
    expect(await certifiedBySql(RUNNING)).toMatch(/a certified report is whole/);
    await write(RUNNING, [cell("ESTIMATE", "90")]);
  });
});

describe("what the records say when a report is certified", () => {
  test("is kept with it: without it nothing is certified", async () => {
    expect(await certifiedBySql(OVER, null)).toMatch(/explains its differences/);
  });

  test("and that differs from the report is explained for these very amounts", async () => {
    const [plan, actual] = [million(300).toString(), million(90).toString()];
    const says = { "KCQG.PLAN": plan, "KCQG.ACTUAL": actual, "KCQG.PLAN.ND3": plan, "KCQG.ACTUAL.ND3": actual };
    expect(await certifiedBySql(PLANNED, says)).toBe("certified");
    expect(await certifiedBySql(PLANNED, { ...says, "KCQG.ACTUAL": "91" })).toMatch(/explains its differences/);
    expect(await certifiedBySql(PLANNED, { ...says, "KCDP.outputs.fairs": "1" })).toMatch(/explains its differences/);
    await write(PLANNED, [cell("ACTUAL", null, "ND3")]);
    expect(await certifiedBySql(PLANNED, says)).toMatch(/explains its differences/);
    await explainAll(people.writes, PLANNED);
    expect(await certifiedBySql(PLANNED, says)).toBe("certified");
  });
});
