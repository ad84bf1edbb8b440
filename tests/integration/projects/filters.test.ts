import { describe, expect, test } from "vitest";
import { type ReadScope, readScope } from "@/lib/domain/access/read-scope";
import type { Role } from "@/lib/domain/access/roles";
import { waitingPlaces } from "@/lib/domain/office/waiting";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";
import { million } from "../../support/facts";
import { codesOf, listOf } from "../../support/project-lists";

const db = testDatabase({ sample: true });
const EVERY_ROW = { sort: "code", size: 20_000 } as const;

/** The sample account of that name, as its session would have it. */
async function scopeOf(name: string, role: Role, unitId: string | null = null) {
  const { rows } = await db.owner.query<{ id: string }>("SELECT id FROM account WHERE email = $1", [
    `${name}@khuyencong.test`,
  ]);
  const accountId = rows[0]?.id ?? "";
  return readScope(anActor(role, { accountId, unitId }));
}

const officer = () => scopeOf("quang-tri-2025.chuyenvien", "PROVINCE_OFFICER", "quang-tri-2025");
const leader = () => scopeOf("quang-tri-2025.lanhdao", "PROVINCE_LEADER", "quang-tri-2025");
const neighbour = () => scopeOf("ha-noi.chuyenvien", "PROVINCE_OFFICER", "ha-noi");
const cuc = () => scopeOf("cuc.chuyenvien", "MINISTRY_OFFICER");

/** Codes the owner of the tables finds, in the list's order of code. */
async function ownerFinds(text: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await db.owner.query<{ code: string }>(`${text} ORDER BY code`, values);
  return rows.map(({ code }) => code);
}

const all = (wanted: Parameters<typeof codesOf>[0], scope: ReadScope) => codesOf({ ...wanted, ...EVERY_ROW }, scope);

describe("a list by amount holds those whose support in the year and content it counts lies between", () => {
  test.each([
    { amountFrom: million(300), amountTo: null },
    { amountFrom: null, amountTo: million(90) },
    { amountFrom: million(100), amountTo: million(200), year: 2026 },
    { amountFrom: million(100), amountTo: million(200), year: 2026, content: "ND3" },
  ])("%o", async (wanted) => {
    const { amountFrom, amountTo, ...others } = wanted;
    const scope = await officer();
    const fits = (support: bigint) => support >= (amountFrom ?? 0n) && (amountTo === null || support <= amountTo);
    const whole = await listOf({ ...others, ...EVERY_ROW }, scope);
    const expected = whole.items.filter(({ amounts }) => fits(amounts.support)).map(({ code }) => code);

    expect(await all(wanted, scope)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(whole.total);
  });

  test("the public's, too, with totals of those alone", async () => {
    const list = await listOf({ year: 2026, amountFrom: million(400), sort: "-support" });

    expect(list.total).toBeGreaterThan(0);
    expect(list.items.every(({ amounts }) => amounts.support >= million(400))).toBe(true);
    expect(list.notSharedOut).toBeNull();
    expect(list.states.reduce((sum, { count }) => sum + count, 0)).toBe(list.total);
  });
});

describe("a list by deadline", () => {
  test("holds what is late, or due within so many working days, or by a day, as the calendar has it", async () => {
    const scope = await cuc();
    const due = (holds: string) =>
      ownerFinds(
        `SELECT code FROM project p JOIN project_deadline d ON d.project_id = p.id WHERE p.state <> 'DRAFT' AND ${holds}`,
      );

    expect(await all({ due: "late" }, scope)).toEqual(await due("d.late"));
    expect(await all({ due: 20 }, scope)).toEqual(await due("NOT d.late AND d.days_left <= 20"));
    expect(await all({ dueBy: "2026-12-31" }, scope)).toEqual(await due("d.due_on <= '2026-12-31'"));
    expect((await listOf({ due: "late" }, scope)).total).toBeGreaterThan(0);
  });

  test("of one province holds none of another's", async () => {
    const own = await listOf({ dueBy: "2030-01-01" }, await officer());

    expect(own.total).toBeGreaterThan(0);
    expect(own.items.every(({ steward }) => steward.id === "quang-tri-2025")).toBe(true);
    expect((await listOf({ dueBy: "2030-01-01", unitId: "ha-noi" }, await officer())).total).toBe(0);
  });
});

describe("“mine”", () => {
  test.each([
    ["an officer", officer, "PROVINCE_OFFICER"],
    ["a leader", leader, "PROVINCE_LEADER"],
    ["an officer of the Cục", cuc, "MINISTRY_OFFICER"],
  ] as const)("of %s is what they wrote, what they took a step on, and what waits for them", async (_, who, role) => {
    const scope = await who();
    const places = waitingPlaces(role, "mine");
    const expected = await ownerFinds(
      `SELECT code FROM project p WHERE ($2::text IS NULL OR p.steward_unit_id = $2) AND ($2 IS NOT NULL OR p.state <> 'DRAFT') AND (
         EXISTS (SELECT FROM project_step s WHERE s.project_id = p.id AND s.taken_by = $1)
         OR EXISTS (SELECT FROM project_section s WHERE s.project_id = p.id AND s.written_by = $1)
         OR EXISTS (SELECT FROM unnest($3::text[], $4::text[]) AS place (state, fund)
                    WHERE place.state = p.state::text AND place.fund = p.fund::text))`,
      [scope.accountId, scope.unitId, places.map(({ state }) => state), places.map(({ fund }) => fund)],
    );
    const found = await all({ mine: "yes" }, scope);

    expect(found).toEqual(expected);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan((await listOf({}, scope)).total);
  });

  test("is nobody else's: another province's officer finds none of these", async () => {
    const mine = await all({ mine: "yes" }, await officer());
    const theirs = await all({ mine: "yes" }, await neighbour());

    expect(theirs.filter((code) => mine.includes(code))).toEqual([]);
  });

  test("asks for one's own list, whatever reach; who has none is never answered from the list all share", async () => {
    const scope = await officer();

    expect((await listOf({ mine: "yes", reach: "country" }, scope)).reach).toBe("own");
    await expect(listOf({ mine: "yes" })).rejects.toThrow("one's own");
    await expect(listOf({ due: "late" }, await scopeOf("quantri", "ADMIN"))).rejects.toThrow("one's own");
  });
});
