import { describe, expect, test } from "vitest";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { PROJECT_STATES, STATES } from "@/lib/domain/project/state";
import { getProject } from "@/lib/queries/projects/get-project";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";
import { listOf } from "../../support/project-lists";

const db = testDatabase({ sample: true });

const officer = readScope(anActor("PROVINCE_OFFICER"));
const ministry = readScope(anActor("MINISTRY_OFFICER"));
const auditor = readScope(anActor("AUDITOR"));
const organiser = readScope(anActor("ORGANISER"));
const admin = readScope(anActor("ADMIN"));

const count = async (condition: string) => {
  const { rows } = await db.owner.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM project WHERE ${condition}`,
  );
  return rows[0]?.count;
};

const aCode = async (condition: string) => {
  const { rows } = await db.owner.query<{ code: string }>(
    `SELECT code FROM project WHERE ${condition} ORDER BY code LIMIT 1`,
  );
  return rows[0]?.code ?? expect.fail(`no đề án with ${condition}`);
};

const OWN = "steward_unit_id = 'quang-tri-2025'";
const OTHERS = "steward_unit_id = 'da-nang-2025'";

describe("the list of đề án", () => {
  test("shows a visitor those from ASSIGNED on, whatever is asked for", async () => {
    const { total, reach } = await listOf({ size: 1, reach: "own" });

    expect({ total, reach }).toEqual({ total: await count("assigned_at IS NOT NULL"), reach: "country" });
    for (const state of PROJECT_STATES) {
      const expected = STATES[state].public ? await count(`state = '${state}'`) : 0;
      expect((await listOf({ state, size: 1 })).total, state).toBe(expected);
    }
  });

  test("shows a province's officer their own in every state, and no draft of another province", async () => {
    const own = await listOf({ size: 1 }, officer);

    expect(own).toMatchObject({ total: await count(OWN), reach: "own" });
    expect(own.total).toBeGreaterThan((await count(`${OWN} AND assigned_at IS NOT NULL`)) ?? 0);
    expect(
      (await listOf({ state: "DRAFT" }, officer)).items.every(({ steward }) => steward.id === "quang-tri-2025"),
    ).toBe(true);
  });

  test("shows a province's officer the country as the public sees it, by choice or by another province's name", async () => {
    const country = await listOf({ reach: "country", size: 1 }, officer);
    const another = await listOf({ unitId: "da-nang-2025", size: 1 }, officer);

    expect(country).toMatchObject({ total: await count("assigned_at IS NOT NULL"), reach: "country" });
    expect(another).toMatchObject({ total: await count(`${OTHERS} AND assigned_at IS NOT NULL`), reach: "country" });
  });

  test("keeps within the own province when a predecessor of it is asked for", async () => {
    const { reach, items } = await listOf({ unitId: "quang-binh" }, officer);

    expect(reach).toBe("own");
    expect(items.every(({ steward }) => steward.id === "quang-tri-2025")).toBe(true);
  });

  test("shows the Ministry all but drafts, and an auditor everything", async () => {
    expect((await listOf({ size: 1 }, ministry)).total).toBe(await count("state <> 'DRAFT'"));
    expect((await listOf({ size: 1 }, auditor)).total).toBe(await count("true"));
  });

  test("shows organisers and administrators what the public sees", async () => {
    const expected = await count("assigned_at IS NOT NULL");

    expect((await listOf({ size: 1 }, organiser)).total).toBe(expected);
    expect((await listOf({ size: 1 }, admin)).total).toBe(expected);
  });
});

describe("one đề án", () => {
  test("in an early state is absent for a visitor and for another province", async () => {
    const draft = await aCode(`${OTHERS} AND state = 'DRAFT'`).catch(() => aCode(`state = 'DRAFT' AND NOT (${OWN})`));

    for (const scope of [PUBLIC_SCOPE, officer, ministry, organiser, admin]) {
      expect(await getProject(scope, draft)).toBeNull();
    }
    expect((await getProject(auditor, draft))?.code).toBe(draft);
  });

  test("of another province is the public one, without vouchers and beneficiaries", async () => {
    const code = await aCode(`${OTHERS} AND state = 'SETTLED'`);
    const seen = await getProject(officer, code);

    expect(seen).toEqual(await getProject(PUBLIC_SCOPE, code));
    expect(seen).toMatchObject({ code, vouchers: null, beneficiaries: null });
  });

  test("of one's own province comes with vouchers and beneficiaries", async () => {
    const code = await aCode(`${OWN} AND state = 'SETTLED' AND id IN (SELECT project_id FROM project_beneficiary)`);
    const seen = await getProject(officer, code);

    expect(seen?.vouchers?.length).toBeGreaterThan(0);
    expect(seen?.beneficiaries?.length).toBeGreaterThan(0);
  });

  test("shows an organiser the vouchers of their region alone, and never beneficiaries", async () => {
    const inRegion = await getProject(organiser, await aCode(`${OWN} AND state = 'SETTLED'`));
    const outside = await getProject(organiser, await aCode("steward_unit_id = 'ha-noi' AND state = 'SETTLED'"));

    expect(inRegion?.vouchers?.length).toBeGreaterThan(0);
    expect(inRegion?.beneficiaries).toBeNull();
    expect(outside).toMatchObject({ vouchers: null, beneficiaries: null });
  });

  test("that never was is absent for everybody", async () => {
    for (const scope of [PUBLIC_SCOPE, officer, ministry, auditor]) expect(await getProject(scope, "KC-0")).toBeNull();
  });
});
