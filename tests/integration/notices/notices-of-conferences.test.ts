import { beforeAll, expect, test } from "vitest";
import { followUpItem } from "@/lib/commands/conferences/follow-up-item";
import { moveConference } from "@/lib/commands/conferences/move-conference";
import { addItem, editItem } from "@/lib/commands/conferences/write-item";
import { readNotices } from "@/lib/commands/notices/read-notices";
import { tellDeadlines } from "@/lib/commands/notices/tell-deadlines";
import { freezeSummary } from "@/lib/commands/summaries/freeze-summary";
import { issueSummary } from "@/lib/commands/summaries/issue-summary";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { addItemInput, editItemInput } from "@/lib/input/conference-items";
import { countUnread } from "@/lib/queries/notices/count-unread";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { outcomesOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date();
let organiser: Actor;
let officer: Actor;
let leader: Actor;
let central: Actor;
let neighbour: Actor;
let elsewhere: Actor;
let otherRegion: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  otherRegion = await facts.anActor("ORGANISER", { regionCode: "NAM" });
  central = await facts.anActor("MINISTRY_OFFICER");
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  neighbour = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  elsewhere = await facts.anActor("PROVINCE_OFFICER", { unitId: "ca-mau-2025" });
});

const inbox = async (actor: Actor) => (await listNotices(readScope(actor), { page: 1 })).items;
/** What somebody was told of one conference, the latest first. */
const told = async (actor: Actor, id: string) =>
  (await inbox(actor)).filter((one) => one.of === "conference" && one.code === id);
const kinds = async (actor: Actor, id: string) => (await told(actor, id)).map(({ kind }) => kind);
const aTask = (id: string, unitId: string | null, title = "Nộp báo cáo đúng hạn") =>
  addItem(organiser, addItemInput.parse({ id, kind: "TASK", title, unitId: unitId ?? undefined }), now);
const due = (id: string, item: { itemId: string; version: number }, dueOn: string | null, status = "WAITING") =>
  followUpItem(organiser, { id, ...item, status: status as "WAITING", answer: null, dueOn }, now);
const dayFromToday = async (days: number): Promise<string> =>
  (await db.owner.query("SELECT (vietnam_today() + $1::integer)::text AS day", [days])).rows[0].day;

test("opening a conference is told to its provinces, the Cục and its organiser, never to who opened it or to another region", async () => {
  const id = await aConference(db.owner, { region: "MTTN", state: "PLANNED" });
  await moveConference("conference.open")(organiser, { id, version: 1, note: null }, now);
  for (const actor of [officer, leader, neighbour, central])
    expect(await kinds(actor, id)).toEqual(["conference.opened"]);
  for (const actor of [organiser, elsewhere, otherRegion]) expect(await kinds(actor, id)).toEqual([]);
  expect((await told(officer, id))[0]).toMatchObject({
    ...{ of: "conference", code: id, region: "MTTN", takenBy: organiser.fullName, onBehalfOf: null, read: false },
    told: { heldOn: "2026-10-20" },
  });
});

test("of ten who open a conference at once one does, and each person is told once", async () => {
  const id = await aConference(db.owner, { region: "MTTN", state: "PLANNED" });
  const open = () => moveConference("conference.open")(organiser, { id, version: 1, note: null }, now);
  expect((await outcomesOf(Array.from({ length: 10 }, open))).done).toBe(1);
  expect(await kinds(leader, id)).toEqual(["conference.opened"]);
});

test("that the report was issued is told with its number", async () => {
  const id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
  await freezeSummary(organiser, { id, version: 1, note: null }, now);
  const signed = { number: "45/BC-BCT", signedOn: "2026-10-20", signerTitle: "Cục trưởng", signer: "Người ký mẫu" };
  await issueSummary(central, { id, version: 2, note: null, ...signed }, now);
  for (const actor of [organiser, officer]) {
    expect((await told(actor, id))[0]).toMatchObject({
      ...{ kind: "conference.issued", takenBy: central.fullName },
      told: { issue: 1, number: "45/BC-BCT", signedOn: "2026-10-20" },
    });
  }
  expect(await kinds(central, id)).toEqual([]);
});

test("a conclusion is told to the province it is given to, once the conference is open, and anew when it moves or gets its day", async () => {
  const id = await aConference(db.owner, { region: "MTTN", state: "PLANNED" });
  const task = await aTask(id, "quang-tri-2025");
  await aTask(id, null);
  expect(await kinds(officer, id)).toEqual([]);
  await moveConference("conference.open")(organiser, { id, version: 1, note: null }, now);
  expect((await kinds(officer, id)).sort()).toEqual(["conference.assigned", "conference.opened"]);
  expect(await kinds(neighbour, id)).toEqual(["conference.opened"]);

  await due(id, task, "2027-03-31");
  expect((await told(officer, id))[0]).toMatchObject({
    kind: "conference.assigned",
    told: { position: 1, title: "Nộp báo cáo đúng hạn", unit: "Quảng Trị", dueOn: "2027-03-31" },
  });
  const words = { id, itemId: task.itemId, version: 2, kind: "TASK", title: "Nộp báo cáo", unitId: "da-nang-2025" };
  await editItem(organiser, editItemInput.parse(words), now);
  expect(await kinds(neighbour, id)).toEqual(["conference.assigned", "conference.opened"]);
  expect(await kinds(officer, id)).toHaveLength(3);
});

test("a conclusion that is soon due or late is told once each; one that is done, or has time left, is not", async () => {
  const id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
  const [late, soon, far, done] = [
    await aTask(id, "quang-tri-2025", "Quá hạn"),
    await aTask(id, "quang-tri-2025", "Sắp đến hạn"),
    await aTask(id, "quang-tri-2025", "Còn lâu"),
    await aTask(id, "quang-tri-2025", "Đã xong"),
  ];
  await due(id, late, await dayFromToday(-1));
  await due(id, soon, await dayFromToday(1));
  await due(id, far, await dayFromToday(60));
  await due(id, done, await dayFromToday(-1), "DONE");
  await Promise.all([tellDeadlines(UPKEEPER, null, now), tellDeadlines(UPKEEPER, null, now)]);
  await tellDeadlines(UPKEEPER, null, now);
  const pressing = async (actor: Actor) =>
    (await told(actor, id)).flatMap((one) =>
      one.kind === "conference.task-late" || one.kind === "conference.task-soon"
        ? [`${one.kind} ${one.told.title}`]
        : [],
    );
  expect((await pressing(officer)).sort()).toEqual([
    "conference.task-late Quá hạn",
    "conference.task-soon Sắp đến hạn",
  ]);
  expect(await pressing(organiser)).toEqual(["conference.task-late Quá hạn"]);
  expect(await pressing(neighbour)).toEqual([]);
});

test("an organiser has an inbox, reads it, and marks it as read", async () => {
  const id = await aConference(db.owner, { region: "MTTN", state: "PLANNED" });
  await moveConference("conference.open")(central, { id, version: 1, note: null }, now);
  expect(await kinds(organiser, id)).toEqual(["conference.opened"]);
  expect(await countUnread(organiser)).toBeGreaterThan(0);
  await readNotices(organiser, {}, now);
  expect(await countUnread(organiser)).toBe(0);
  expect((await told(organiser, id))[0]?.read).toBe(true);
});

test.each([
  ["nothing", "NULL, NULL, NULL, '{}'"],
  ["a đề án and a conference", "gen_random_uuid(), NULL, 'mttn-xiii', '{}'"],
  ["a conference without what is told", "NULL, NULL, 'mttn-xiii', NULL"],
  ["a conference under a kind of đề án", "NULL, NULL, 'mttn-xiii', '{}'"],
])("the database keeps no notice of %s", async (name, values) => {
  const kind = name.includes("under a kind") ? "project.turn" : "conference.opened";
  await expect(
    db.owner.query(
      `INSERT INTO notice (account_id, kind, occasion, project_id, step_id, conference_id, told)
       SELECT $1, $2, 'x', v.* FROM (VALUES (${values.replace("'{}'", "'{}'::jsonb")})) AS v (p, s, c, t)`.replace(
        "v.*",
        "v.p::uuid, v.s::uuid, v.c::text, v.t::jsonb",
      ),
      [officer.accountId, kind],
    ),
  ).rejects.toThrow(/notice_(of_one_thing|says_what|kind_of_its_thing)/);
});
