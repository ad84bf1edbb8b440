import { beforeAll, describe, expect, test } from "vitest";
import { editConference } from "@/lib/commands/conferences/edit-conference";
import { followUpItem } from "@/lib/commands/conferences/follow-up-item";
import { moveConference } from "@/lib/commands/conferences/move-conference";
import { planConference } from "@/lib/commands/conferences/plan-conference";
import { removeItem } from "@/lib/commands/conferences/remove-item";
import { addItem, editItem } from "@/lib/commands/conferences/write-item";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import type { ItemKind } from "@/lib/domain/conference/item";
import { addItemInput, editItemInput } from "@/lib/input/conference-items";
import { editConferenceInput, planConferenceInput } from "@/lib/input/conferences";
import { getConference } from "@/lib/queries/conferences/get-conference";
import { listConferences } from "@/lib/queries/conferences/list-conferences";
import { aConference } from "../../support/conferences";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

const db = testDatabase({ reference: true });
const AT = new Date("2026-11-20T02:00:00Z");
const FACTS = { year: 2026, reportYear: 2026, through: 9, uses: "ACTUAL", heldOn: "20/10/2026" };
const nothing = { region: null, year: null, state: null, page: 1, size: 50 };

let centre: Actor;
let north: Actor;
let cuc: Actor;
let quangTri: Actor;
let daNang: Actor;
let haNoi: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  centre = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  north = await facts.anActor("ORGANISER", { regionCode: "BAC" });
  cuc = await facts.anActor("MINISTRY_OFFICER");
  quangTri = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  daNang = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  haNoi = await facts.anActor("PROVINCE_OFFICER", { unitId: "ha-noi" });
});

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error) => error.refusal?.code ?? error,
  );
const anItem = (id: string, kind: ItemKind, more: object = {}) =>
  addItemInput.parse({
    id,
    kind,
    ...(kind === "PARTICIPANT" ? { headcount: 3 } : { title: "Tham luận của tỉnh" }),
    ...more,
  });

describe("the organiser of a region", () => {
  test("plans a conference that only they and the Cục see until it is opened", async () => {
    const { id } = await planConference(
      centre,
      planConferenceInput.parse({ region: "MTTN", ordinal: 90, ...FACTS }),
      AT,
    );
    expect(id).toBe("mttn-xc");
    for (const actor of [centre, cuc]) expect(await getConference(readScope(actor), id)).not.toBeNull();
    for (const scope of [PUBLIC_SCOPE, ...[north, quangTri].map(readScope)]) {
      expect(await getConference(scope, id)).toBeNull();
    }
    expect(await refusal(moveConference("conference.open")(north, { id, version: 1, note: null }, AT))).toBe(
      "access.not-found",
    );
    await moveConference("conference.open")(centre, { id, version: 1, note: null }, AT);
    for (const scope of [PUBLIC_SCOPE, ...[north, quangTri].map(readScope)]) {
      expect((await getConference(scope, id))?.conference).toMatchObject({ id, state: "OPEN", version: 2 });
    }
  });

  test("begins none of another region, and none twice", async () => {
    const given = planConferenceInput.parse({ region: "MTTN", ordinal: 91, ...FACTS });
    expect(await refusal(planConference(north, given, AT))).toBe("access.forbidden");
    expect(await refusal(planConference(quangTri, given, AT))).toBe("access.forbidden");
    await planConference(cuc, given, AT);
    expect(await refusal(planConference(centre, given, AT))).toBe("conference.exists");
  });

  test("writes its own region's alone, and the database says so past every check", async () => {
    const id = await aConference(db.owner, { region: "BAC", state: "OPEN" });
    const given = editConferenceInput.parse({ id, version: 1, ...FACTS });
    expect(await refusal(editConference(centre, given, AT))).toBe("access.not-found");
    expect(await refusal(addItem(centre, anItem(id, "TASK"), AT))).toBe("access.not-found");
    const both = anItem(id, "TASK", { unitId: "ha-noi", organisation: "Vụ Kế hoạch" });
    expect(await refusal(addItem(north, both, AT))).toBe("conference.two-owners");
    const rows = await transaction(
      centre,
      (tx) => tx.$executeRaw`UPDATE conference SET venue = 'Huế' WHERE id = ${id}`,
    );
    expect(rows).toBe(0);
    await expect(
      transaction(
        centre,
        (tx) =>
          tx.$executeRaw`INSERT INTO conference_item (conference_id, kind, title, status) VALUES (${id}, 'TASK', 'x', 'WAITING')`,
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });

  test("numbers 999 entries of a kind, fills a gap when the last number is taken, and is refused a thousandth", async () => {
    const id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
    await db.owner.query(
      `INSERT INTO conference_item (conference_id, kind, title, status, position)
       SELECT $1, 'TASK', 'Việc ' || n, 'WAITING', n FROM generate_series(1, 999) AS n WHERE n <> 7`,
      [id],
    );
    const { itemId } = await addItem(centre, anItem(id, "TASK"), AT);
    const { rows } = await db.owner.query("SELECT position FROM conference_item WHERE id = $1", [itemId]);

    expect(rows).toEqual([{ position: 7 }]);
    expect(await refusal(addItem(centre, anItem(id, "TASK"), AT))).toBe("conference.full");
  });

  test("writes the facts no more once the figures are frozen, but follows up what was concluded", async () => {
    const id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
    const { itemId } = await addItem(centre, anItem(id, "TASK"), AT);
    await db.owner.query("UPDATE conference SET state = 'FROZEN' WHERE id = $1", [id]);
    expect(await refusal(editConference(centre, editConferenceInput.parse({ id, version: 1, ...FACTS }), AT))).toBe(
      "step.not-now",
    );
    expect(await refusal(addItem(centre, anItem(id, "TASK"), AT))).toBe("step.not-now");
    const result = { status: "DONE", answer: "Đã xong.", dueOn: null } as const;
    await followUpItem(centre, { id, itemId, version: 1, ...result }, AT);
    expect(await refusal(followUpItem(centre, { id, itemId, version: 1, ...result }, AT))).toBe(
      "conference.item-stale",
    );
    const wrong = { id, itemId, version: 2, ...result, status: "ANSWERED" } as const;
    expect(await refusal(followUpItem(centre, wrong, AT))).toBe("conference.status-unknown");
  });
});

describe("a province of the region", () => {
  test("sends its own paper, delegates and proposal while the conference is open, and nothing else", async () => {
    const id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
    await addItem(quangTri, anItem(id, "PAPER"), AT);
    await addItem(quangTri, anItem(id, "PARTICIPANT", { names: "Nguyễn Văn A" }), AT);
    const { itemId } = await addItem(quangTri, anItem(id, "PROPOSAL"), AT);
    expect(await refusal(addItem(quangTri, anItem(id, "PARTICIPANT"), AT))).toBe("conference.listed-already");
    expect(await refusal(addItem(quangTri, anItem(id, "TASK"), AT))).toBe("access.forbidden");
    expect(await refusal(addItem(quangTri, anItem(id, "PAPER", { unitId: "da-nang-2025" }), AT))).toBe(
      "access.forbidden",
    );
    expect(await refusal(addItem(haNoi, anItem(id, "PAPER"), AT))).toBe("access.not-found");
    const again = editItemInput.parse({ id, itemId, version: 1, kind: "PROPOSAL", title: "Sửa lại kiến nghị" });
    expect(await refusal(editItem(daNang, again, AT))).toBe("conference.item-stale");
    await editItem(quangTri, again, AT);
    expect(await refusal(removeItem(quangTri, { id, itemId, version: 1 }, AT))).toBe("conference.item-stale");
    await removeItem(quangTri, { id, itemId, version: 2 }, AT);
  });

  test("is alone with the organiser and the Cục in reading its delegates' names, and the trail has none", async () => {
    const id = await aConference(db.owner, { region: "MTTN", state: "ISSUED" });
    await db.owner.query("UPDATE conference SET state = 'OPEN' WHERE id = $1", [id]);
    await addItem(quangTri, anItem(id, "PARTICIPANT", { names: "Trần Thị Bí Mật" }), AT);
    await db.owner.query("UPDATE conference SET state = 'ISSUED' WHERE id = $1", [id]);
    const read = async (scope: Parameters<typeof getConference>[0]) => (await getConference(scope, id))?.items[0];
    for (const actor of [quangTri, centre, cuc]) expect((await read(readScope(actor)))?.names).toBe("Trần Thị Bí Mật");
    for (const scope of [PUBLIC_SCOPE, ...[daNang, north].map(readScope)]) {
      expect(await read(scope)).toMatchObject({ headcount: 3, names: null });
    }
    const { rows } = await db.owner.query("SELECT FROM audit_entry WHERE after::text LIKE '%Bí Mật%'");
    expect(rows).toHaveLength(0);
  });

  test("sees others' proposals and conclusions only when the report is issued, as anyone does", async () => {
    const id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
    await addItem(quangTri, anItem(id, "PROPOSAL"), AT);
    await addItem(centre, anItem(id, "TASK"), AT);
    await addItem(centre, anItem(id, "TOPIC"), AT);
    const kinds = async (scope: Parameters<typeof getConference>[0]) =>
      (await getConference(scope, id))?.items.map(({ kind }) => kind);
    expect(await kinds(readScope(quangTri))).toEqual(["TOPIC", "PROPOSAL"]);
    for (const scope of [PUBLIC_SCOPE, readScope(daNang), readScope(north)])
      expect(await kinds(scope)).toEqual(["TOPIC"]);
    await db.owner.query("UPDATE conference SET state = 'ISSUED' WHERE id = $1", [id]);
    for (const scope of [PUBLIC_SCOPE, readScope(daNang)]) {
      expect(await kinds(scope)).toEqual(["TOPIC", "PROPOSAL", "TASK"]);
    }
  });
});

describe("of people who write at once", () => {
  test("one writes the facts and the other is told that they changed", async () => {
    const id = await aConference(db.owner, { region: "MTTN", state: "OPEN" });
    const given = (venue: string) => editConferenceInput.parse({ id, version: 1, ...FACTS, venue });
    const told = await Promise.all([
      refusal(editConference(centre, given("Huế"), AT)),
      refusal(editConference(cuc, given("Đà Nẵng"), AT)),
    ]);
    expect(told.sort()).toEqual(["conference.stale", "done"]);
  });

  test("fifty open a conference, and it is opened once", async () => {
    const id = await aConference(db.owner, { region: "MTTN", state: "PLANNED" });
    const open = moveConference("conference.open");
    const told = await Promise.all(
      Array.from({ length: 50 }, () => refusal(open(centre, { id, version: 1, note: null }, AT))),
    );
    expect(told.filter((one) => one === "done")).toHaveLength(1);
    expect(new Set(told.filter((one) => one !== "done"))).toEqual(new Set(["step.not-now"]));
    const { rows } = await db.owner.query("SELECT step, to_state FROM conference_step WHERE conference_id = $1", [id]);
    expect(rows).toEqual([{ step: "conference.open", to_state: "OPEN" }]);
  });
});

test("the list counts what its reader may see, by state and region", async () => {
  await aConference(db.owner, { region: "NAM", state: "PLANNED" });
  await aConference(db.owner, { region: "NAM", state: "CLOSED" });
  const south = await listConferences(PUBLIC_SCOPE, { ...nothing, region: "NAM" });
  expect(south.totals).toEqual({ PLANNED: 0, OPEN: 0, FROZEN: 0, ISSUED: 0, CLOSED: 1 });
  expect((await listConferences(readScope(cuc), { ...nothing, region: "NAM" })).total).toBe(2);
});
