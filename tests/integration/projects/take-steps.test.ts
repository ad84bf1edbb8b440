import { beforeAll, describe, expect, test } from "vitest";
import { takeStep } from "@/lib/commands/projects/take-step";
import { takeSteps } from "@/lib/commands/projects/take-steps";
import { stepsTogetherJson } from "@/lib/documents/steps-together-json";
import type { Actor } from "@/lib/domain/access/actor";
import { stepsTogetherInput } from "@/lib/input/steps-together";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let facts: Facts;
let officer: Actor;
let leader: Actor;
let cuc: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  cuc = await facts.anActor("MINISTRY_OFFICER");
});

const together = async (actor: Actor, body: object) =>
  stepsTogetherJson(await takeSteps(actor, stepsTogetherInput.parse(body), now), "vi");

/** Written, submitted and appraised by the Sở; asks for 200 triệu. */
async function appraised(): Promise<string> {
  const { code } = await facts.aProject({ state: "DRAFT" });
  await takeStep(officer, aStepInput("submit", code, 1), now);
  await takeStep(leader, aStepInput("appraise-local", code, 2), now);
  return code;
}

async function registered(): Promise<string> {
  const code = await appraised();
  await takeStep(leader, aStepInput("register", code, 3), now);
  return code;
}

const standing = async (codes: readonly string[]) => {
  const { rows } = await db.owner.query("SELECT state, version FROM project WHERE code = ANY ($1) ORDER BY code", [
    codes,
  ]);
  return rows.map(({ state, version }) => `${state} ${version}`);
};

describe("a province's list", () => {
  test("is registered at once, one that cannot be told why while the others are done", async () => {
    const [one, two] = [await appraised(), await appraised()];
    const draft = (await facts.aProject({ state: "DRAFT" })).code;
    const foreign = (await facts.aProject({ state: "APPRAISED_LOCAL", unitId: "da-nang-2025" })).code;
    const items = [one, draft, foreign, two].map((code) => ({ code, version: code === draft ? 1 : 3 }));
    const before = await together(leader, { step: "register", items, preview: true });
    expect(before.items.map(({ outcome }) => outcome)).toEqual(["possible", "refused", "refused", "possible"]);
    expect(await standing([one, two])).toEqual(["APPRAISED_LOCAL 3", "APPRAISED_LOCAL 3"]);

    const { counts, items: results } = await together(leader, { step: "register", items });
    expect(counts).toEqual({ done: 2, possible: 0, refused: 2 });
    expect(results.map(({ refusal }) => refusal?.code ?? null)).toEqual([
      null,
      "step.not-now",
      "access.not-found",
      null,
    ]);
    expect(results[0]).toMatchObject({ code: one, state: "REGISTERED", version: 4 });
    expect(results[1]?.refusal?.message).toMatch(/\p{L}.*\.$/u);
    expect(await standing([one, two])).toEqual(["REGISTERED 4", "REGISTERED 4"]);
  });

  test("sent five times at once is registered once, and every other time each is refused", async () => {
    const codes = [await appraised(), await appraised()];
    const items = codes.map((code) => ({ code, version: 3 }));
    const answers = await Promise.all(Array.from({ length: 5 }, () => together(leader, { step: "register", items })));
    expect(answers.reduce((sum, { counts }) => sum + counts.done, 0)).toBe(2);
    expect(answers.reduce((sum, { counts }) => sum + counts.refused, 0)).toBe(8);
    expect(await standing(codes)).toEqual(["REGISTERED 4", "REGISTERED 4"]);
    const { rows } = await db.owner.query(
      "SELECT count(*)::int AS steps FROM project_step s JOIN project p ON p.id = s.project_id WHERE p.code = ANY ($1)",
      [codes],
    );
    expect(rows).toEqual([{ steps: 6 }]);
  });

  test("is not registered by an officer, and nobody's step is lent to another role", async () => {
    const code = await appraised();
    const { items } = await together(officer, { step: "register", items: [{ code, version: 3 }] });
    expect(items[0]?.refusal?.code).toBe("access.forbidden");
  });
});

describe("several đề án at the Cục", () => {
  test("are appraised with an amount each, one above what is asked or above its caps being told beforehand", async () => {
    const [one, two] = [await registered(), await registered()];
    const items = [
      { code: one, version: 4, amount: "150000000" },
      { code: two, version: 4, amount: "900000000" },
    ];
    const before = await together(cuc, { step: "appraise-central", items, preview: true });
    expect(before.items.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([[], ["over-asked", "over-caps"]]);
    expect(before.counts).toEqual({ done: 0, possible: 2, refused: 0 });
    const { counts } = await together(cuc, { step: "appraise-central", items });
    expect(counts.done).toBe(2);
    const { rows } = await db.owner.query(
      `SELECT s.amount::text FROM project_step s JOIN project p ON p.id = s.project_id
       WHERE p.code = ANY ($1) AND s.step = 'project.appraise-central' ORDER BY s.amount`,
      [[one, two]],
    );
    expect(rows.map(({ amount }) => amount)).toEqual(["150000000", "900000000"]);
  });

  test("one that was returned since it was seen is stale, the other is done", async () => {
    const [one, two] = [await registered(), await registered()];
    await db.owner.query("UPDATE project SET version = 6 WHERE code = $1", [one]);
    const items = [one, two].map((code) => ({ code, version: 4, amount: "150000000" }));
    const { items: results } = await together(cuc, { step: "appraise-central", items });
    expect(results.map(({ outcome, refusal }) => refusal?.code ?? outcome)).toEqual(["project.stale", "done"]);
  });
});

test("a list names each đề án once, 500 at most, with an amount for the Cục alone; a form names each in one field", () => {
  const read = (body: object) => stepsTogetherInput.safeParse(body);
  expect(read({ step: "register", items: ["A*1", "A*2"] }).success).toBe(false);
  expect(read({ step: "register", items: ["A*1*5"] }).success).toBe(false);
  expect(read({ step: "appraise-central", items: ["A*1"] }).success).toBe(false);
  expect(read({ step: "withdraw", items: ["A*1"] }).success).toBe(false);
  expect(read({ step: "register", items: Array.from({ length: 501 }, (_, at) => `A${at}*1`) }).success).toBe(false);
  expect(read({ step: "appraise-central", items: "KC-1*2*300" }).data?.steps).toMatchObject([
    { verb: "appraise-central", code: "KC-1", version: 2, amount: 300n },
  ]);
});
