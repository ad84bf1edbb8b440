import { beforeAll, expect, test } from "vitest";
import { carryTasks } from "@/lib/commands/conferences/carry-tasks";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { getConference } from "@/lib/queries/conferences/get-conference";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { askedAgain, outcomesOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
let organiser: Actor;
let elsewhere: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  elsewhere = await facts.anActor("ORGANISER", { regionCode: "BAC" });
});

/** Two conferences of the region, the first with a conclusion in each status. */
async function twoConferences() {
  const [before, after] = [
    await aConference(db.owner, { region: "MTTN", state: "CLOSED" }),
    await aConference(db.owner, { region: "MTTN", state: "OPEN" }),
  ];
  for (const [at, status] of ["WAITING", "DONE", "IN_HAND", "DROPPED"].entries())
    await db.owner.query(
      `INSERT INTO conference_item (conference_id, kind, position, title, organisation, status, due_on)
       VALUES ($1, 'TASK', $2, $3, 'Cục', $4, '2027-03-31')`,
      [before, at + 1, `Kết luận ${status}`, status],
    );
  return { before, after };
}

const tasksOf = async (id: string) => {
  const found = await getConference(readScope(organiser), id);
  return (found?.items ?? []).filter(({ kind }) => kind === "TASK");
};

test("conclusions that wait or are in hand go on into the next conference and say where they come from", async () => {
  const { before, after } = await twoConferences();

  expect(await carryTasks(organiser, { id: after }, now)).toEqual({ id: after, carried: 2 });
  expect(
    (await tasksOf(after)).map(({ title, status, dueOn, carriedFrom }) => ({ title, status, dueOn, carriedFrom })),
  ).toEqual([
    {
      ...{ title: "Kết luận WAITING", status: "WAITING", dueOn: "2027-03-31" },
      carriedFrom: { conferenceId: before, position: 1 },
    },
    {
      ...{ title: "Kết luận IN_HAND", status: "WAITING", dueOn: "2027-03-31" },
      carriedFrom: { conferenceId: before, position: 3 },
    },
  ]);
});

test("each is carried once, by however many ask at the same time", async () => {
  const { after } = await twoConferences();
  const asked = Array.from({ length: 20 }, () => askedAgain(() => carryTasks(organiser, { id: after }, now)));

  expect(await outcomesOf(asked)).toEqual({ done: 1, "conference.nothing-to-carry": 19 });
  expect(await tasksOf(after)).toHaveLength(2);
});

test("the organiser of another region carries nothing", async () => {
  const { after } = await twoConferences();

  await expect(carryTasks(elsewhere, { id: after }, now)).rejects.toMatchObject({
    refusal: { code: expect.stringMatching(/^access\./) },
  });
});

test("a conclusion for a province goes on with the one that took it in, across a merger", async () => {
  const before = await aConference(db.owner, { region: "MTTN", state: "CLOSED" });
  await db.owner.query("UPDATE conference SET report_year = 2023 WHERE id = $1", [before]);
  const after = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
  await db.owner.query(
    `INSERT INTO conference_item (conference_id, kind, position, title, unit_id, status)
     VALUES ($1, 'TASK', 1, 'Nộp báo cáo', 'quang-nam', 'WAITING')`,
    [before],
  );

  await carryTasks(organiser, { id: after }, now);
  expect((await tasksOf(after)).map(({ unitId }) => unitId)).toEqual(["da-nang-2025"]);
});
