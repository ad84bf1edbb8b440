import { beforeAll, describe, expect, test } from "vitest";
import { readScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import type { Risk, RiskQuery } from "@/lib/domain/risk/risk";
import { getRiskSums } from "@/lib/queries/risks/get-risk-sums";
import { listRisks } from "@/lib/queries/risks/list-risks";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";

const db = testDatabase({ reference: true });
const now = new Date();
const thisYear = Number(vietnamDay(now).slice(0, 4));
const daysAgo = (days: number) => vietnamDay(new Date(now.getTime() - days * 86_400_000));
const ALL: RiskQuery = { risk: null, unitId: null, fund: null, year: null, page: 1, size: 200 };
const cuc = readScope(anActor("MINISTRY_OFFICER"));
let facts: Facts;

/** What is told of one đề án: the kinds, with what of it stands still. */
async function told({ code }: ProjectFact, scope = cuc): Promise<Partial<Record<Risk, bigint>>> {
  const { items } = await listRisks(scope, ALL);
  return Object.fromEntries(
    items.filter(({ project }) => project?.code === code).map(({ risk, amount }) => [risk, amount]),
  );
}

beforeAll(() => {
  facts = new Facts(db.owner);
});

async function advanced(share: string, amount: bigint): Promise<void> {
  const officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  await db.owner.query(
    `INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
     VALUES ($1, 'ADVANCE', $2, $3, $4, $5)`,
    [share, amount, daysAgo(2), `UNC ${share.slice(0, 8)}`, officer.accountId],
  );
}

describe("money of a đề án stands still", () => {
  test("where its contract is past its end and not accepted: what is not paid, and what is advanced", async () => {
    const project = await facts.aProject({ state: "IN_PROGRESS" });
    await facts.assigned(project, million(200));
    await facts.released(project, million(200));
    const contract = await facts.contracted(project, [{ amount: million(200) }], { endOn: daysAgo(1) });
    await advanced(contract.shareIds[0] ?? "", million(60));

    expect(await told(project)).toEqual({ "contract-overdue": million(140), "advance-unsettled": million(60) });
  });

  test("no longer once an appendix gives the contract more time", async () => {
    const project = await facts.aProject({ state: "IN_PROGRESS" });
    await facts.assigned(project, million(200));
    await facts.released(project, million(200));
    const contract = await facts.contracted(project, [{ amount: million(200) }], { endOn: daysAgo(1) });
    await facts.papered(contract, {}, { endOn: `${thisYear + 1}-01-31` });

    expect(await told(project)).toEqual({});
  });

  test("where it is released and not contracted, and planned and not released; not for the provincial fund", async () => {
    const national = await facts.aProject({ state: "IN_PROGRESS" });
    await facts.assigned(national, million(300));
    await facts.released(national, million(200));
    await facts.contracted(national, [{ amount: million(150) }]);
    const own = await facts.aProject({ fund: "KCDP", state: "IN_PROGRESS" });
    await facts.assigned(own, million(300));
    await facts.contracted(own, [{ amount: million(150) }]);

    expect(await told(national)).toEqual({ "release-uncontracted": million(50), "plan-unreleased": million(100) });
    expect(await told(own)).toEqual({});
  });

  test("where it was assigned more than sixty days ago and has not begun", async () => {
    const old = await facts.aProject({ fund: "KCDP", state: "ASSIGNED" });
    await facts.planned(old, million(80), old.id, daysAgo(61));
    const fresh = await facts.aProject({ fund: "KCDP", state: "ASSIGNED" });
    await facts.planned(fresh, million(80), fresh.id, daysAgo(60));

    expect(await told(old)).toEqual({ "project-unstarted": million(80) });
    expect(await told(fresh)).toEqual({});
  });

  test("where it was stopped and its advance is not refunded", async () => {
    const project = await facts.aProject({ state: "IN_PROGRESS" });
    await facts.assigned(project, million(200));
    await facts.released(project, million(200));
    const contract = await facts.contracted(project, [{ amount: million(200) }], { endOn: `${thisYear + 1}-03-31` });
    await advanced(contract.shareIds[0] ?? "", million(60));
    await db.owner.query("UPDATE project SET state = 'STOPPED' WHERE id = $1", [project.id]);

    expect(await told(project)).toEqual({ "advance-unsettled": million(60) });
  });
});

test("planned money that no đề án has yet is told of without one", async () => {
  const place = { fund: "KCQG", year: thisYear, unitId: "lao-cai-2025" } as const;
  await facts.planned(place, million(500), null, daysAgo(3));
  const { items } = await listRisks(cuc, { ...ALL, unitId: "lao-cai-2025" });

  expect(items).toMatchObject([{ risk: "plan-unreleased", project: null, amount: million(500), days: 3 }]);
});

test("a province reads its own alone; sums by kind and by province are those of the list", async () => {
  const project = await facts.aProject({ fund: "KCDP", state: "ASSIGNED", unitId: "da-nang-2025" });
  await facts.planned(project, million(70), project.id, daysAgo(90));
  const own = readScope(anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" }));
  const other = readScope(anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" }));

  expect(await told(project, own)).toEqual({ "project-unstarted": million(70) });
  expect(await told(project, other)).toEqual({});
  for (const scope of [cuc, own, other]) {
    const { items } = await listRisks(scope, ALL);
    const { byRisk, byProvince } = await getRiskSums(scope, ALL, now);
    for (const { risk, count, amount } of byRisk) {
      const of = items.filter((item) => item.risk === risk);
      expect([count, amount]).toEqual([of.length, of.reduce((sum, item) => sum + item.amount, 0n)]);
      const provinces = byProvince.map(({ sums }) => sums.get(risk)?.amount ?? 0n);
      expect(provinces.reduce((sum, one) => sum + one, 0n)).toBe(amount);
    }
  }
});
