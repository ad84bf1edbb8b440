import { beforeAll, describe, expect, test } from "vitest";
import { draftDecision } from "@/lib/commands/plans/draft-decision";
import { issueDecision } from "@/lib/commands/plans/issue-decision";
import { recordRelease } from "@/lib/commands/plans/record-release";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import { draftDecisionInput } from "@/lib/input/plan-decisions";
import { recordReleaseInput } from "@/lib/input/releases";
import { getRecordedRelease } from "@/lib/queries/plans/get-recorded-release";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
let facts: Facts;
let officer: Actor;
let province: Actor;
let numbered = 0;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("MINISTRY_OFFICER");
  province = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
});

const bodyOf = (project: Pick<ProjectFact, "code">, amount: string, more: object = {}) =>
  recordReleaseInput.parse({
    ...{ fund: "KCQG", year: 2026, tranche: 1, number: `${++numbered}/QĐ-PB`, signedOn: "2026-11-20" },
    ...{ lines: [{ projectCode: project.code, amount, requested: "300000000", agreed: "300000000" }], ...more },
  });
const assigned = async (amount = million(300)) => {
  const project = await facts.aProject({ state: "ASSIGNED" });
  await facts.assigned(project, amount);
  return project;
};
const releasedOf = async ({ id }: ProjectFact) => {
  const { rows } = await db.owner.query("SELECT released::text FROM project_year_balance WHERE project_id = $1", [id]);
  return rows[0]?.released;
};

test("a signed release counts at once, and anyone reads it with what was asked for and agreed", async () => {
  const project = await assigned();
  const { id } = await recordRelease(officer, bodyOf(project, "200000000"), now);
  expect(await releasedOf(project)).toBe("200000000");
  expect(await getRecordedRelease(PUBLIC_SCOPE, id)).toMatchObject({
    ...{ tranche: 1, amount: million(200) },
    lines: [{ projectCode: project.code, amount: million(200), requested: million(300), agreed: million(300) }],
  });
});

describe("a release is refused", () => {
  test("above the plan, with both amounts", async () => {
    const project = await assigned();
    expect(await refusalOf(recordRelease(officer, bodyOf(project, "300000001"), now))).toEqual({
      ...{ code: "release.over-plan", project: project.code, plan: million(300), released: million(300) + 1n },
    });
    expect(await releasedOf(project)).toBe("0");
  });

  test("for a đề án without a plan, one nobody knows, one named twice, or of another fund", async () => {
    const waiting = await facts.aProject({ state: "APPRAISED_CENTRAL" });
    const local = await facts.aProject({ fund: "KCDP", state: "ASSIGNED" });
    const line = { projectCode: waiting.code, amount: "1" };
    const codeOf = async (body: ReturnType<typeof bodyOf>) => (await refusalOf(recordRelease(officer, body, now))).code;
    expect(await codeOf(bodyOf(waiting, "1"))).toBe("release.line-not-assigned");
    expect(await codeOf(bodyOf({ code: "KC-KHONG-CO" }, "1"))).toBe("release.line-project-unknown");
    expect(await codeOf(bodyOf(local, "1"))).toBe("release.line-project-unknown");
    expect(await codeOf(bodyOf(waiting, "1", { lines: [line, line] }))).toBe("release.line-repeated");
  });

  test("signed on a day to come, or with a number its tranche has", async () => {
    const project = await assigned();
    const ahead = bodyOf(project, "1", { signedOn: "2026-11-28" });
    expect(await refusalOf(recordRelease(officer, ahead, now))).toMatchObject({ code: "release.signed-ahead" });
    const body = bodyOf(project, "1");
    await recordRelease(officer, body, now);
    expect(await refusalOf(recordRelease(officer, body, now))).toMatchObject({ code: "release.number-taken" });
  });

  test("to a province, by the portal and by the database", async () => {
    const project = await assigned();
    expect(await refusalOf(recordRelease(province, bodyOf(project, "1"), now))).toMatchObject({
      ...{ code: "access.forbidden" },
    });
    const written = transaction(
      province,
      (tx) => tx.$executeRaw`
      INSERT INTO release (budget_year, tranche, number, signed_on) VALUES (2026, 9, 'x', '2026-01-01')`,
    );
    await expect(written).rejects.toMatchObject({ code: "42501" });
  });

  test("below what was paid when it cuts", async () => {
    const { project } = await facts.aContractedProject(million(300));
    const { id: contractId } = (
      await db.owner.query("SELECT id FROM contract_share WHERE project_id = $1", [project.id])
    ).rows[0];
    const { accountId } = officer;
    await db.owner.query(
      `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
       VALUES ($1, 'ADVANCE', 100000000, '2026-10-01', 'UNC 77', $2)`,
      [contractId, accountId],
    );
    expect(await refusalOf(recordRelease(officer, bodyOf(project, "-250000000"), now))).toMatchObject({
      ...{ code: "release.below-paid", released: million(50), paid: million(100) },
    });
  });
});

test("of twenty releases at once that together exceed the plan, as many count as it holds, and the others say why", async () => {
  const project = await assigned();
  const outcomes = await outcomesOf(
    Array.from({ length: 20 }, () => askedAgain(() => recordRelease(officer, bodyOf(project, "100000000"), now))),
  );
  expect(outcomes.done).toBe(3);
  expect((outcomes["release.over-plan"] ?? 0) + (outcomes["release.busy"] ?? 0)).toBe(17);
  expect(await releasedOf(project)).toBe("300000000");
});

test("of a cut and a release at once, both never leave more released than planned", async () => {
  const leader = await facts.anActor("MINISTRY_LEADER");
  for (let round = 0; round < 5; round++) {
    const project = await assigned();
    const { id } = await draftDecision(
      officer,
      draftDecisionInput.parse({
        ...{ fund: "KCQG", year: 2026, kind: "WITHDRAW", number: `${++numbered}/QĐ-TH`, signedOn: "2026-11-20" },
        ...{ signer: "Thứ trưởng", lines: [{ projectCode: project.code, content: "ND3", amount: "-200000000" }] },
      }),
      now,
    );
    const outcomes = await outcomesOf([
      askedAgain(() => issueDecision(leader, { id, version: 1 }, now)),
      askedAgain(() => recordRelease(officer, bodyOf(project, "200000000"), now)),
    ]);
    expect(outcomes.done).toBe(1);
    expect(Object.keys(outcomes).filter((code) => code.startsWith("unexpected"))).toEqual([]);
  }
});
