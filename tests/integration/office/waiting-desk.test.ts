import { beforeAll, expect, test } from "vitest";
import { createProject } from "@/lib/commands/projects/create-project";
import { takeStep } from "@/lib/commands/projects/take-step";
import type { Actor } from "@/lib/domain/access/actor";
import { getWaitingDesk } from "@/lib/queries/office/get-waiting-desk";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { aStepInput } from "../../support/step-inputs";
import { aWrittenProject } from "../../support/written-project";

const db = testDatabase({ reference: true });
const now = new Date();
const people = {} as Record<"officer" | "leader" | "neighbour" | "cuc" | "admin", Actor>;
let code: string;

const codes = async (actor: Actor, whose: "mine" | "others") =>
  (await getWaitingDesk(actor, 5))?.[whose].items.map((item) => item.code);

beforeAll(async () => {
  const facts = new Facts(db.owner);
  people.officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  people.leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  people.neighbour = await facts.anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" });
  people.cuc = await facts.anActor("MINISTRY_OFFICER");
  people.admin = await facts.anActor("ADMIN");
  code = (await createProject(people.officer, aWrittenProject(), now)).code;
});

test("a draft waits for the officers of its province, and its leader waits for them", async () => {
  expect(await codes(people.officer, "mine")).toEqual([code]);
  expect(await codes(people.leader, "mine")).toEqual([]);
  expect(await codes(people.leader, "others")).toEqual([code]);
});

test("what was submitted waits for its leader since then, counted by state and fund", async () => {
  await takeStep(people.officer, aStepInput("submit", code, 1), now);
  const desk = await getWaitingDesk(people.leader, 5);
  expect(desk?.mine).toMatchObject({
    total: 1,
    counts: [{ state: "SUBMITTED", fund: "KCQG", projects: 1 }],
    items: [{ code, title: "Máy chẻ nan", unitName: "Quảng Trị", state: "SUBMITTED" }],
  });
  expect(Math.abs(Date.parse(desk?.mine.items[0]?.since ?? "") - Date.now())).toBeLessThan(60_000);
  expect(await codes(people.officer, "mine")).toEqual([]);
  expect(await codes(people.officer, "others")).toEqual([code]);
});

test("a đề án of a merged province is named by the province that goes on with it", async () => {
  const facts = new Facts(db.owner);
  const old = await facts.aProject({ unitId: "quang-binh", fund: "KCDP", year: 2024, state: "ACCEPTED" });
  const desk = await getWaitingDesk(people.officer, 5);
  const shown = [...(desk?.mine.items ?? []), ...(desk?.others.items ?? [])].find((item) => item.code === old.code);
  expect(shown?.unitName).toBe("Quảng Trị");
  await db.owner.query("UPDATE project SET state = 'SETTLED' WHERE id = $1", [old.id]);
});

test("nothing of it shows on a neighbour's desk, nor on one that sees no đề án before it is assigned", async () => {
  expect(await getWaitingDesk(people.neighbour, 5)).toEqual({
    mine: { counts: [], items: [], total: 0, late: 0, soon: 0 },
    others: { counts: [], items: [], total: 0, late: 0, soon: 0 },
  });
  expect(await getWaitingDesk(people.admin, 5)).toBeNull();
});

test("what the Sở registered waits for the Cục", async () => {
  await takeStep(people.leader, aStepInput("appraise-local", code, 2), now);
  await takeStep(people.leader, aStepInput("register", code, 3), now);
  expect(await codes(people.cuc, "mine")).toEqual([code]);
  expect(await codes(people.leader, "others")).toEqual([code]);
});

test("what the Sở registered waits for the Cục's leader to decide on, who carries nothing forward", async () => {
  const head = await new Facts(db.owner).anActor("MINISTRY_LEADER");
  expect(await codes(head, "mine")).toEqual([code]);
  expect(await codes(head, "others")).toEqual([]);
});
