import { beforeAll, expect, test } from "vitest";
import { remindProvinces } from "@/lib/commands/conferences/remind-provinces";
import { addItem } from "@/lib/commands/conferences/write-item";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { addItemInput } from "@/lib/input/conference-items";
import { remindProvincesInput } from "@/lib/input/conference-reminders";
import { getBoard } from "@/lib/queries/conferences/get-board";
import { getConference } from "@/lib/queries/conferences/get-conference";
import { getProvinces } from "@/lib/queries/conferences/get-provinces";
import { readBoard } from "@/lib/queries/conferences/read-board";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date();
let organiser: Actor;
let central: Actor;
let otherRegion: Actor;
let officer: Actor;
let leader: Actor;
let neighbour: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  otherRegion = await facts.anActor("ORGANISER", { regionCode: "NAM" });
  central = await facts.anActor("MINISTRY_OFFICER");
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  neighbour = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
});

const open = () => aConference(db.owner, { region: "MTTN", state: "OPEN", heldOn: null });
const remind = (actor: Actor, id: string, wish: object) =>
  remindProvinces(actor, remindProvincesInput.parse({ id, ...wish }), now);
const told = async (actor: Actor, id: string) =>
  (await listNotices(readScope(actor), { page: 1 })).items.filter(
    (one) => one.kind === "conference.reminded" && one.code === id,
  );
const boardSeenBy = async (actor: Actor, id: string) => {
  const scope = readScope(actor);
  const opened = await getConference(scope, id);
  if (!opened) throw new Error("not seen");
  return getBoard(scope, opened.conference, await getProvinces(opened.conference), opened.items);
};
const today = async (): Promise<string> => (await db.owner.query("SELECT vietnam_today()::text AS day")).rows[0].day;
const kept = async (id: string) =>
  (await db.owner.query("SELECT unit_id FROM conference_reminder WHERE conference_id = $1", [id])).rows;

test("a province is reminded of what it owes: its people are told what, by when and by whom, and nobody else's", async () => {
  const id = await open();
  await addItem(officer, addItemInput.parse({ id, kind: "PAPER", title: "Máy móc tiên tiến" }), now);
  const asked = { units: [{ unitId: "quang-tri-2025" }], dueOn: "31/12/2099", note: "Gửi sớm giúp." };
  expect(await remind(organiser, id, asked)).toEqual({ id, reminded: ["quang-tri-2025"] });
  for (const person of [officer, leader])
    expect((await told(person, id))[0]).toMatchObject({
      takenBy: organiser.fullName,
      told: {
        ...{ unit: "Quảng Trị", owes: ["figures", "delegates"], dueOn: "2099-12-31", note: "Gửi sớm giúp." },
        since: null,
      },
    });
  expect(await told(neighbour, id)).toEqual([]);
  expect(await told(central, id)).toEqual([]);

  const { rows } = await boardSeenBy(central, id);
  const reminded = rows.flatMap(({ unitId, remindedOn }) => (remindedOn ? [[unitId, remindedOn]] : []));
  expect(reminded).toEqual([["quang-tri-2025", await today()]]);
});

test("the board is read by who runs the conference and by auditors, and by nobody else", async () => {
  const id = await open();
  await remind(organiser, id, { units: ["quang-tri-2025"] });
  const auditor = await new Facts(db.owner).anActor("AUDITOR");
  for (const actor of [organiser, central, auditor]) {
    const board = await readBoard(readScope(actor), { id });
    expect(board).toMatchObject({ done: 0, missing: { figures: 11, papers: 11, delegates: 11 } });
    expect(board.rows.find(({ unitId }) => unitId === "quang-tri-2025")).toMatchObject({
      ...{ owes: ["figures", "paper", "delegates"], remindedOn: await today() },
    });
  }
  for (const scope of [readScope(otherRegion), readScope(officer), PUBLIC_SCOPE])
    expect(await refusalOf(readBoard(scope, { id }))).toMatchObject({ code: "access.not-found" });
});

test("all that owe something are reminded at once; those with nobody to tell are passed over, and not held as reminded", async () => {
  const id = await open();
  const { reminded } = await remind(central, id, { everyone: "true" });
  expect([...reminded].sort()).toEqual(["da-nang-2025", "quang-tri-2025"]);
  expect(await told(neighbour, id)).toHaveLength(1);
  expect(await kept(id)).toHaveLength(2);
  expect(await refusalOf(remind(central, id, { units: ["khanh-hoa-2025"] }))).toEqual({
    code: "conference.nobody-to-remind",
  });
});

test("of twenty who remind the same province at once, from two offices, one does, and its people are told once", async () => {
  const id = await open();
  const sent = Array.from({ length: 20 }, (_, turn) =>
    askedAgain(() => remind(turn % 2 ? organiser : central, id, { units: ["quang-tri-2025"] })),
  );
  const outcomes = await outcomesOf(sent);
  expect(outcomes).toEqual({ done: 1, "conference.reminded-today": 19 });
  expect(await kept(id)).toHaveLength(1);
  expect(await told(leader, id)).toHaveLength(1);
  expect(await refusalOf(remind(organiser, id, { units: ["quang-tri-2025"] }))).toEqual({
    code: "conference.reminded-today",
    unitId: "quang-tri-2025",
  });
});

test("a province reminded yesterday is reminded again", async () => {
  const id = await open();
  await remind(organiser, id, { units: ["quang-tri-2025"] });
  await db.owner.query("ALTER TABLE conference_reminder DISABLE TRIGGER USER");
  await db.owner.query("UPDATE conference_reminder SET reminded_on = reminded_on - 1 WHERE conference_id = $1", [id]);
  await db.owner.query("ALTER TABLE conference_reminder ENABLE TRIGGER USER");
  expect((await remind(organiser, id, { units: ["quang-tri-2025"] })).reminded).toEqual(["quang-tri-2025"]);
  expect(await told(leader, id)).toHaveLength(2);
});

test("a conference that is not open, another region's, and a province elsewhere are refused", async () => {
  const id = await open();
  const frozen = await aConference(db.owner, { region: "MTTN", state: "FROZEN" });
  const wish = { units: ["quang-tri-2025"] };
  expect(await refusalOf(remind(organiser, frozen, wish))).toMatchObject({ code: "step.not-now" });
  expect(await refusalOf(remind(otherRegion, id, wish))).toMatchObject({ code: "access.forbidden" });
  expect(await refusalOf(remind(officer, id, wish))).toMatchObject({ code: "access.forbidden" });
  expect(await refusalOf(remind(organiser, id, { units: ["ca-mau-2025"] }))).toMatchObject({
    code: "conference.unit-elsewhere",
  });
  expect(await refusalOf(remind(organiser, id, { ...wish, dueOn: "01/01/2020" }))).toMatchObject({
    code: "conference.due-past",
  });
  expect(await kept(id)).toEqual([]);
});

test("the database reminds for nobody who may not, whatever the program asks, and tells no province who was reminded", async () => {
  const id = await open();
  const write = (actor: Actor, unitId: string) =>
    transaction(
      actor,
      (tx) => tx.$executeRaw`
        INSERT INTO conference_reminder (conference_id, unit_id, owes) VALUES (${id}, ${unitId}, ARRAY['paper'])`,
    );
  for (const actor of [officer, leader, otherRegion])
    await expect(write(actor, "quang-tri-2025")).rejects.toMatchObject({ code: "42501" });
  await expect(write(organiser, "ca-mau-2025")).rejects.toMatchObject({ constraint: "conference_item_of_region" });
  await remind(organiser, id, { units: ["quang-tri-2025"] });
  const seen = (actor: Actor) =>
    transaction(actor, (tx) => tx.$queryRaw`SELECT FROM conference_reminder WHERE conference_id = ${id}`);
  expect(await seen(organiser)).toHaveLength(1);
  expect(await seen(otherRegion)).toEqual([]);
  await expect(seen(officer)).rejects.toMatchObject({ code: "42501" });
});
