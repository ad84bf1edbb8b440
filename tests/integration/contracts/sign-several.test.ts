import { beforeAll, expect, test } from "vitest";
import { signSeveral } from "@/lib/commands/contracts/sign-several";
import { takeSteps } from "@/lib/commands/projects/take-steps";
import type { Actor } from "@/lib/domain/access/actor";
import { signSeveralInput } from "@/lib/input/contracts";
import { stepsTogetherInput } from "@/lib/input/steps-together";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";

const db = testDatabase({ reference: true });
const now = new Date();
let facts: Facts;
let officer: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
});

async function assigned() {
  const project = await facts.aProject({ state: "ASSIGNED", fund: "KCDP" });
  await facts.assigned(project, million(200));
  return project;
}

const row = ({ code }: ProjectFact, more: object = {}) => ({
  ...{ code, version: 1, number: `${code}/HĐ`, signedOn: "2026-03-02", endOn: "2026-11-30", value: "200000000" },
  ...more,
});
const several = async (items: object[], preview = false) =>
  (await signSeveral(officer, signSeveralInput.parse({ items, preview }), now)).results.map((result) =>
    result.outcome === "refused" ? result.refusal.code : result.outcome,
  );
const statesOf = async (projects: readonly ProjectFact[]) =>
  (
    await db.owner.query("SELECT state FROM project WHERE id = ANY ($1) ORDER BY code", [projects.map(({ id }) => id)])
  ).rows.map(({ state }) => state);

test("several contracts are looked at first, then signed one by one: one that cannot be leaves the others signed", async () => {
  const projects = [await assigned(), await assigned(), await assigned()];
  const rows = projects.map((project, at) => row(project, at === 1 ? { value: "200000001" } : {}));
  expect(await several(rows, true)).toEqual(["possible", "contract.over-assigned", "possible"]);
  expect(await statesOf(projects)).toEqual(["ASSIGNED", "ASSIGNED", "ASSIGNED"]);
  expect(await several(rows)).toEqual(["done", "contract.over-assigned", "done"]);
  expect(await statesOf(projects)).toEqual(["CONTRACTED", "ASSIGNED", "CONTRACTED"]);
  expect(await several(rows, true)).toEqual(["step.not-now", "contract.over-assigned", "step.not-now"]);
});

test("an error that nobody expected is told of its own contract, and the others are signed and told", async () => {
  const projects = [await assigned(), await assigned(), await assigned()];
  await db.owner.query("ALTER TABLE contract ADD CONSTRAINT nobody_knows CHECK (number <> 'HỎNG')");
  const rows = projects.map((project, at) => row(project, at === 1 ? { number: "HỎNG" } : {}));
  expect(await several(rows)).toEqual(["done", "step.failed", "done"]);
  expect((await statesOf(projects)).toSorted()).toEqual(["ASSIGNED", "CONTRACTED", "CONTRACTED"]);
});

test("a row of the form without a number signs nothing, one that lacks another field says which", () => {
  const read = (items: object[]) => signSeveralInput.safeParse({ items });
  const typed = { row: "form", code: "KC-1", version: "1", value: "200.000.000" };
  const full = { ...typed, number: "1/HĐ", signedOn: "02/03/2026", endOn: "30/11/2026" };
  expect(read([typed, full]).data?.items.map(({ code }) => code)).toEqual(["KC-1"]);
  expect(read([typed]).success).toBe(false);
  const { endOn: _, ...lacking } = full;
  expect(read([typed, lacking]).error?.issues).toMatchObject([{ path: ["items", 1, "endOn"] }]);
  expect(read(Array.from({ length: 51 }, () => full)).success).toBe(false);
});

test("several đề án under contract are started at once, each with its own result", async () => {
  const projects = [await assigned(), await assigned()];
  const [first, second] = projects;
  if (!first || !second) throw new Error("two were made");
  await several([row(first)]);
  const items = [
    { code: first.code, version: 2 },
    { code: second.code, version: 1 },
  ];
  const { results } = await takeSteps(officer, stepsTogetherInput.parse({ step: "start", items }), now);
  expect(results).toMatchObject([
    { outcome: "done", state: "IN_PROGRESS" },
    { outcome: "refused", refusal: { code: "step.not-now", step: "project.start" } },
  ]);
});
