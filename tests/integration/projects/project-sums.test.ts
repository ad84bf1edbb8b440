import { describe, expect, test } from "vitest";
import { readScope } from "@/lib/domain/access/read-scope";
import { type Dong, sumOf } from "@/lib/domain/money";
import { explainAvailable } from "@/lib/domain/project/explain-available";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { STATES } from "@/lib/domain/project/state";
import { getProject } from "@/lib/queries/projects/get-project";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";
import { listOf } from "../../support/project-lists";

const db = testDatabase({ sample: true });
const auditor = readScope(anActor("AUDITOR"));

/** Some đề án of each kind, fund and state, with several contents, years or contracts among them. */
async function someProjects(): Promise<ProjectDetail[]> {
  const { rows } = await db.owner.query<{ code: string }>(
    `SELECT DISTINCT ON (p.fund, p.kind, p.state) p.code FROM project p
     ORDER BY p.fund, p.kind, p.state, (SELECT count(*) FROM contract_share s WHERE s.project_id = p.id) DESC, p.code`,
  );
  const projects: ProjectDetail[] = [];
  for (const { code } of rows) projects.push((await getProject(auditor, code)) ?? expect.fail(`no đề án ${code}`));
  return projects;
}

const total = <Row>(rows: readonly Row[], amount: (row: Row) => Dong) => sumOf(rows.map(amount));

describe("each figure of a đề án is the sum of what stands below it", () => {
  test("plan, release, contracts, payments and budget", async () => {
    const projects = await someProjects();

    expect(projects.length).toBeGreaterThan(30);
    for (const { code, fund, amounts, ...below } of projects) {
      expect({ code, ...amounts }).toMatchObject({
        code,
        plan: total(below.assignedLines, ({ signedAmount }) => signedAmount),
        released: fund === "KCQG" ? total(below.releasedLines, ({ signedAmount }) => signedAmount) : null,
        committed: total(below.contracts, ({ value }) => value),
        disbursed: total(below.contracts, ({ disbursed }) => disbursed),
        support: total(below.budget, ({ support }) => support),
        total: amounts.support + amounts.counterpart + amounts.other,
      });
      expect(total(below.vouchers ?? [], ({ signedAmount }) => signedAmount)).toBe(amounts.disbursed);
    }
  });

  test("what is available, from the guards of its years", async () => {
    const projects = await someProjects();

    for (const { code, state, amounts, years } of projects) {
      const explained = years.map((year) => explainAvailable(year, state));
      expect({ code, available: total(explained, ({ available }) => available) }).toEqual({
        code,
        available: amounts.available,
      });
      const decided = ({ limits }: (typeof explained)[number]) =>
        limits.length === 0 || limits.some(({ narrowest }) => narrowest) === STATES[state].paying;
      expect(explained.every(decided), code).toBe(true);
      if (state === "SETTLED" || state === "STOPPED") expect([code, amounts.available]).toEqual([code, 0n]);
    }
    expect(projects.some(({ amounts }) => amounts.available > 0n)).toBe(true);
  });

  test("and a list without filters shows the same amounts", async () => {
    for (const project of await someProjects()) {
      const [listed] = (await listOf({ q: project.code }, auditor)).items;
      expect({ ...listed?.amounts, contracts: listed?.contracts }).toEqual({
        ...project.amounts,
        contracts: project.contracts,
      });
    }
  });
});
