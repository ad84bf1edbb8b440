import { beforeAll, expect, test } from "vitest";
import { acceptSeveral } from "@/lib/commands/acceptances/accept-several";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { acceptSeveralInput } from "@/lib/input/accept-several";
import { listAcceptedSince, listToAccept } from "@/lib/queries/acceptances/list-to-accept";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
const MACHINES = "establishments-machinery";
const PLACE = { unitId: "quang-tri-2025" };
const actors = {} as Record<"officer" | "leader" | "elsewhere" | "ministry", Actor>;
let facts: Facts;

beforeAll(async () => {
  facts = new Facts(db.owner);
  actors.officer = await facts.anActor("PROVINCE_OFFICER", PLACE);
  actors.leader = await facts.anActor("PROVINCE_LEADER", PLACE);
  actors.elsewhere = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  actors.ministry = await facts.anActor("MINISTRY_OFFICER");
});

/** A contracted đề án under way, with a target of three establishments. */
async function underWay() {
  const { project } = await facts.aContractedProject(million(300), { fund: "KCDP", state: "IN_PROGRESS" });
  await db.owner.query("INSERT INTO project_output VALUES ($1, 2026, $2, 3)", [project.id, MACHINES]);
  return project;
}

const item = ({ code }: ProjectFact, achieved: number, more: object = {}) => ({
  ...{ code, version: 1, outputs: [{ indicator: MACHINES, achieved }], ...more },
});
const several = async (items: object[], more: object = {}, actor = actors.officer) =>
  (await acceptSeveral(actor, acceptSeveralInput.parse({ on: "2026-10-05", items, ...more }), now)).results;
const outcomes = (results: Awaited<ReturnType<typeof several>>) =>
  results.map((one) => (one.outcome === "refused" ? one.refusal.code : one.outcome));
const acceptedDays = async (projects: readonly ProjectFact[]) =>
  (
    await db.owner.query<{ day: string }>(
      "SELECT a.accepted_on::text AS day FROM acceptance a WHERE a.project_id = ANY ($1) ORDER BY 1",
      [projects.map(({ id }) => id)],
    )
  ).rows.map(({ day }) => day);

test("several đề án are looked at first, then accepted one by one: one that cannot be leaves the others accepted", async () => {
  const projects = [await underWay(), await underWay(), await underWay()];
  const rows = projects.map((project, at) => item(project, 3, at === 1 ? { on: "2020-01-05" } : {}));
  expect(outcomes(await several(rows, { preview: true }))).toEqual([
    "possible",
    "acceptance.before-contract",
    "possible",
  ]);
  expect(await acceptedDays(projects)).toEqual([]);
  expect(outcomes(await several(rows))).toEqual(["done", "acceptance.before-contract", "done"]);
  expect(await acceptedDays(projects)).toEqual(["2026-10-05", "2026-10-05"]);
  expect(outcomes(await several(rows, { preview: true }))).toEqual([
    ...["step.not-now", "acceptance.before-contract", "step.not-now"],
  ]);
  const seen = projects.map(({ code }) => ({ code, version: 1 }));
  const since = await listAcceptedSince(readScope(actors.officer), seen);
  expect([...since].toSorted()).toEqual([projects[0]?.code, projects[2]?.code].toSorted());
});

test("what waits for its acceptance is listed for its own province, with its contracts and targets", async () => {
  const project = await underWay();
  const listed = await listToAccept(readScope(actors.leader), { ...PLACE, most: 30 });
  const own = listed.find(({ code }) => code === project.code);
  expect(own).toMatchObject({ year: 2026, version: 1, targets: [{ indicator: { code: MACHINES }, target: 3n }] });
  expect(own?.contracts).toHaveLength(1);
  expect(await listToAccept(readScope(actors.elsewhere), { ...PLACE, most: 30 })).toEqual([]);
});

test("nobody accepts what is another province's, nor does the Ministry", async () => {
  const project = await underWay();
  expect(outcomes(await several([item(project, 3)], {}, actors.elsewhere))).toEqual(["access.not-found"]);
  expect(outcomes(await several([item(project, 3)], { preview: true }, actors.elsewhere))).toEqual([
    "access.not-found",
  ]);
  for (const preview of [true, false])
    expect(outcomes(await several([item(project, 3)], { preview }, actors.ministry))).toEqual(["access.forbidden"]);
  expect(await acceptedDays([project])).toEqual([]);
});

test("a form accepts the rows that are ticked, each with its outputs, and asks why one stays below its target", async () => {
  const [first, second] = [await underWay(), await underWay()];
  const typed = acceptSeveralInput.parse({
    on: "05/10/2026",
    members: [{ row: "form", name: "Trần Văn A", post: "Sở Công Thương" }],
    items: [first, second].map(({ code }, at) => ({
      ...{ row: "form", code, version: "1", ...(at === 0 && { accept: "on" }) },
    })),
    outputs: [first, second].map(({ code }) => ({ code, indicator: MACHINES, achieved: "2" })),
  });
  expect(typed.items).toMatchObject([
    { code: first.code, outputs: [{ achieved: 2n }], members: [{ name: "Trần Văn A" }] },
  ]);
  const { results } = await acceptSeveral(actors.officer, typed, now);
  expect(outcomes(results)).toEqual(["acceptance.reason-missing"]);
  const why = typed.items.map((one) => ({ ...one, outputs: one.outputs.map((o) => ({ ...o, reason: "Mưa bão." })) }));
  expect(outcomes((await acceptSeveral(actors.officer, { preview: false, items: why }, now)).results)).toEqual([
    "done",
  ]);
});

test("what is sent says a day, at least one đề án, each once, and not too many", () => {
  const one = { code: "KC-1", version: 1 };
  const said = (sent: object) => acceptSeveralInput.safeParse(sent).error?.issues.map(({ path }) => path.join("."));
  expect(said({ items: [one] })).toEqual(["on"]);
  expect(said({ on: "2026-10-05", items: [] })).toEqual(["items"]);
  expect(said({ on: "2026-10-05", items: [one, one] })).toEqual(["items"]);
  expect(
    said({ on: "2026-10-05", items: Array.from({ length: 31 }, (_, at) => ({ code: `KC-${at}`, version: 1 })) }),
  ).toEqual(["items"]);
  expect(said({ on: "2026-10-05", items: [{ ...one, row: "form" }] })).toEqual(["items"]);
});
