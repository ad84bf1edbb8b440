import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { addEntry, editEntry, removeEntry } from "@/lib/commands/registers/write-entry";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import {
  fieldsOf,
  REGISTER_KINDS,
  REGISTERS,
  type RegisterKind,
  registerRecord,
} from "@/lib/domain/registers/registers";
import { addEntryInput, editEntryInput, registerQueryInput } from "@/lib/input/registers";
import { getEntry } from "@/lib/queries/registers/find-entry";
import { listEntries } from "@/lib/queries/registers/list-entries";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { typedFields } from "../../support/registers";

const db = testDatabase({ reference: true });
const AT = new Date("2026-11-20T02:00:00Z");
const everything = registerQueryInput.parse({});

let facts: Facts;
let quangTri: Actor;
let leader: Actor;
let daNang: Actor;
let cuc: Actor;
let centre: Actor;
let north: Actor;
let auditor: Actor;
let admin: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  quangTri = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  daNang = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  cuc = await facts.anActor("MINISTRY_OFFICER");
  centre = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  north = await facts.anActor("ORGANISER", { regionCode: "BAC" });
  auditor = await facts.anActor("AUDITOR");
  admin = await facts.anActor("ADMIN");
});

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error) => error.refusal?.code ?? error,
  );
const anEntry = (kind: RegisterKind, more: object = {}) =>
  addEntryInput.parse({ kind, name: `Mục ${randomUUID()}`, ...typedFields(kind), ...more });
const again = (id: string, version: number, more: object = {}) =>
  editEntryInput.parse({ kind: "products", id, version, name: "Tên mới", ...typedFields("products"), ...more });
const sees = async (scope: Parameters<typeof getEntry>[0], kind: RegisterKind, id: string) =>
  (await getEntry(scope, { kind, id })) !== null;

describe("the record of registers", () => {
  test("is the same in the database: kinds, who reads them, and every field", async () => {
    const kinds = await db.owner.query("SELECT kind, is_public, choice_field FROM register_kind ORDER BY kind");
    expect(kinds.rows).toEqual(
      REGISTER_KINDS.toSorted().map((kind) => ({
        ...{ kind, is_public: REGISTERS[kind].public, choice_field: registerRecord(kind).choice },
      })),
    );
    const { rows } = await db.owner.query("SELECT kind, key, holds, is_required, choices FROM register_field");
    const expected = REGISTER_KINDS.flatMap((kind) =>
      fieldsOf(kind).map(([key, { kind: holds, required, choices }]) => ({
        ...{ kind, key, holds, is_required: required === true, choices: [...(choices ?? [])] },
      })),
    );
    const sorted = (list: readonly { kind: string; key: string }[]) =>
      list.toSorted((one, other) => (`${one.kind} ${one.key}` < `${other.kind} ${other.key}` ? -1 : 1));
    expect(sorted(rows)).toEqual(sorted(expected));
  });
});

describe("an entry of a register", () => {
  test.each(REGISTER_KINDS)(
    "of %s is written whole by an officer of its province and read as it was written",
    async (kind) => {
      const sent = anEntry(kind);
      const { id } = await addEntry(quangTri, sent, AT);
      const found = await getEntry(readScope(quangTri), { kind, id });
      expect(found?.entry).toMatchObject({
        name: sent.name,
        values: sent.values,
        unitId: "quang-tri-2025",
        version: 1,
      });
      expect(found?.history).toEqual([expect.objectContaining({ version: 1, by: quangTri.fullName })]);
    },
  );

  test.each(REGISTER_KINDS)("of %s is seen by those who see that register, and by nobody else", async (kind) => {
    const { id } = await addEntry(leader, anEntry(kind), AT);
    const open = REGISTERS[kind].public;
    for (const actor of [quangTri, cuc, centre, auditor]) expect(await sees(readScope(actor), kind, id)).toBe(true);
    for (const scope of [PUBLIC_SCOPE, ...[daNang, north, admin].map(readScope)]) {
      expect(await sees(scope, kind, id)).toBe(open);
    }
    const listed = async (actor: Actor) =>
      (await listEntries(readScope(actor), kind, everything))?.items.some((entry) => entry.id === id) ?? false;
    expect([await listed(quangTri), await listed(daNang), await listed(north)]).toEqual([true, open, open]);
    expect(await transaction(daNang, (tx) => tx.registerEntryChange.count({ where: { entryId: id } }))).toBe(0);
  });

  test("is another province's neither to add, change nor remove, by command and by SQL", async () => {
    const { id } = await addEntry(quangTri, anEntry("products"), AT);
    expect(await refusal(addEntry(daNang, anEntry("products", { unitId: "quang-tri-2025" }), AT))).toBe(
      "access.forbidden",
    );
    for (const actor of [daNang, centre, auditor, admin]) {
      expect(await refusal(editEntry(actor, again(id, 1), AT))).toBe("access.forbidden");
      expect(await refusal(removeEntry(actor, { kind: "products", id, version: 1, reason: "Trùng" }, AT))).toBe(
        "access.forbidden",
      );
    }
    const edits = transaction(
      daNang,
      (tx) => tx.$executeRaw`UPDATE register_entry SET name = 'x' WHERE id = ${id}::uuid`,
    );
    expect(await edits).toBe(0);
    const adds = (actor: Actor) =>
      transaction(
        actor,
        (tx) => tx.$executeRaw`INSERT INTO register_entry (kind, unit_id, name, fields)
          VALUES ('collaborators', 'quang-tri-2025', 'A', '{"commune": "B"}')`,
      );
    for (const actor of [daNang, centre, auditor, admin])
      await expect(adds(actor)).rejects.toMatchObject({ code: "42501" });
    expect(await adds(cuc)).toBe(1);
  });

  test("of a former province is its successor's to write", async () => {
    const { id } = await addEntry(quangTri, anEntry("products", { unitId: "quang-binh" }), AT);
    const found = await getEntry(readScope(quangTri), { kind: "products", id });
    expect(found?.entry).toMatchObject({ unitId: "quang-binh", stewardUnitId: "quang-tri-2025" });
    const inProvince = { ...everything, unitId: "quang-tri-2025" };
    const list = await listEntries(PUBLIC_SCOPE, "products", inProvince);
    expect(list?.items.map((entry) => entry.id)).toContain(id);
    expect(await refusal(addEntry(cuc, anEntry("products"), AT))).toBe("register.unit-unknown");
    expect(await refusal(addEntry(cuc, anEntry("products", { unitId: "khong-co" }), AT))).toBe("register.unit-unknown");
  });

  test("names a đề án of its own province that is assigned, and no other", async () => {
    const own = await facts.aProject({ unitId: "quang-tri-2025" });
    const early = await facts.aProject({ unitId: "quang-tri-2025", state: "DRAFT" });
    const other = await facts.aProject({ unitId: "da-nang-2025" });
    expect(await refusal(addEntry(quangTri, anEntry("fairs", { fairProject: own.code }), AT))).toBe("done");
    for (const { code } of [early, other]) {
      expect(await refusal(addEntry(quangTri, anEntry("fairs", { fairProject: code }), AT))).toBe(
        "register.project-unknown",
      );
      await expect(
        transaction(
          quangTri,
          (tx) => tx.$executeRaw`INSERT INTO register_entry (kind, unit_id, name, fields)
            VALUES ('fairs', 'quang-tri-2025', 'A', jsonb_build_object('year', 2025, 'venue', 'B', 'fairProject', ${code}::text))`,
        ),
      ).rejects.toMatchObject({ constraint: "register_entry_fields" });
    }
    const unknown = anEntry("programmes", { indicator: "khong-co" });
    expect(await refusal(addEntry(quangTri, unknown, AT))).toBe("register.indicator-unknown");
  });

  test("stands once: the same words of the same province are refused a second time", async () => {
    const sent = anEntry("clusters");
    await addEntry(quangTri, sent, AT);
    expect(await refusal(addEntry(leader, sent, AT))).toBe("register.repeated");
    expect(await refusal(addEntry(daNang, sent, AT))).toBe("done");
  });

  test("is changed on the version that was seen; what it said before stays in its history", async () => {
    const { id } = await addEntry(quangTri, anEntry("products"), AT);
    await editEntry(leader, again(id, 1, { level: "NATION" }), AT);
    expect(await refusal(editEntry(quangTri, again(id, 1), AT))).toBe("register.stale");
    const found = await getEntry(readScope(cuc), { kind: "products", id });
    expect(found?.entry).toMatchObject({ name: "Tên mới", version: 2, values: { level: "NATION" } });
    expect(found?.history?.[0]).toMatchObject({ version: 2, by: leader.fullName, changed: ["name", "level"] });
    await expect(
      db.owner.query("UPDATE register_entry_change SET version = 9 WHERE entry_id = $1", [id]),
    ).rejects.toThrow("append-only");
  });

  test("edited by two at once is changed by one; the other is told it is stale", async () => {
    const { id } = await addEntry(quangTri, anEntry("products"), AT);
    const told = await Promise.all([
      refusal(editEntry(quangTri, again(id, 1, { round: "Đợt 1" }), AT)),
      refusal(editEntry(cuc, again(id, 1, { round: "Đợt 2" }), AT)),
    ]);
    expect(told.toSorted()).toEqual(["done", "register.stale"]);
    const { rows } = await db.owner.query("SELECT count(*)::int AS n FROM register_entry_change WHERE entry_id = $1", [
      id,
    ]);
    expect(rows[0]?.n).toBe(2);
  });

  test("removed with its reason is seen by its writers, the Cục and auditors alone, and changes no more", async () => {
    const { id } = await addEntry(quangTri, anEntry("products"), AT);
    await removeEntry(quangTri, { kind: "products", id, version: 1, reason: "Ghi nhầm tỉnh" }, AT);
    for (const actor of [quangTri, cuc, auditor]) {
      const found = await getEntry(readScope(actor), { kind: "products", id });
      expect(found?.entry).toMatchObject({ state: "REMOVED", removedReason: "Ghi nhầm tỉnh", version: 2 });
      const list = await listEntries(readScope(actor), "products", { ...everything, removed: "yes" });
      expect(list?.items.map((entry) => entry.id)).toContain(id);
    }
    for (const scope of [PUBLIC_SCOPE, ...[daNang, centre].map(readScope)]) {
      expect(await sees(scope, "products", id)).toBe(false);
    }
    expect(await listEntries(PUBLIC_SCOPE, "products", { ...everything, removed: "yes" })).toBeNull();
    expect(await refusal(editEntry(quangTri, again(id, 2), AT))).toBe("register.removed");
    await expect(
      transaction(cuc, (tx) => tx.$executeRaw`UPDATE register_entry SET name = 'x' WHERE id = ${id}::uuid`),
    ).rejects.toMatchObject({ constraint: "register_entry_stands" });
    await expect(db.owner.query("DELETE FROM register_entry WHERE id = $1", [id])).rejects.toThrow("append-only");
  });

  test("that tells of a person leaves no word of them in the trail", async () => {
    const { id } = await addEntry(quangTri, anEntry("collaborators", { name: "Nguyễn Thị Bí Mật" }), AT);
    const { rows } = await db.owner.query("SELECT after::text AS said FROM audit_entry WHERE entity_id = $1", [id]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.said).not.toContain("Bí Mật");
    expect(rows[0]?.said).toContain("collaborators");
  });
});

describe("a list of a register", () => {
  test("is narrowed by region, province, year, level and words, and sums what matches", async () => {
    const sent = (unitId: string, year: string, level: string, round: string) =>
      addEntry(cuc, anEntry("products", { unitId, year, level, round }), AT);
    const { id } = await sent("lang-son", "2021", "REGION", "Đợt tìm riêng một chữ");
    await sent("lang-son", "2021", "NATION", "Đợt khác");
    await sent("da-nang-2025", "2021", "REGION", "Đợt khác");
    const found = async (query: object) =>
      (await listEntries(PUBLIC_SCOPE, "products", registerQueryInput.parse({ year: "2021", ...query })))?.total;
    expect(await found({})).toBe(3);
    expect(await found({ region: "BAC" })).toBe(2);
    expect(await found({ unitId: "lang-son", level: "REGION" })).toBe(1);
    const list = await listEntries(PUBLIC_SCOPE, "products", registerQueryInput.parse({ q: "TIM RIENG" }));
    expect(list?.items.map((entry) => entry.id)).toEqual([id]);
    await addEntry(cuc, anEntry("fairs", { unitId: "lang-son", year: "2021", booths: "7", sales: "2 tỷ" }), AT);
    await addEntry(cuc, anEntry("fairs", { unitId: "cao-bang", year: "2021", booths: "5", sales: "3 tỷ" }), AT);
    const fairs = await listEntries(PUBLIC_SCOPE, "fairs", registerQueryInput.parse({ year: "2021" }));
    expect(fairs?.totals).toMatchObject({ booths: "12", sales: "5000000000" });
  });
});

test("the area of clusters is added up to the hundredth of a hectare, and a file has it as a number", async () => {
  await addEntry(cuc, anEntry("clusters", { unitId: "lang-son", year: "2021", hectares: "49,87" }), AT);
  await addEntry(cuc, anEntry("clusters", { unitId: "cao-bang", year: "2021", hectares: "74,2" }), AT);
  const list = await listEntries(PUBLIC_SCOPE, "clusters", registerQueryInput.parse({ year: "2021" }));
  expect(list?.totals.hectares).toBe("124.07");
  expect(list?.items.map(({ values }) => values.hectares).sort()).toEqual(["49.87", "74.2"]);
});
