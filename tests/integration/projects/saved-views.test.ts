import { beforeAll, expect, test } from "vitest";
import { keepView } from "@/lib/commands/views/keep-view";
import { removeView } from "@/lib/commands/views/remove-view";
import { renameView } from "@/lib/commands/views/rename-view";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { newViewInput } from "@/lib/input/saved-views";
import { listSavedViews } from "@/lib/queries/views/list-saved-views";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date();
let facts: Facts;
let officer: Actor;
let neighbour: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  neighbour = await facts.anActor("PROVINCE_OFFICER", { unitId: "ha-noi" });
});

const viewsOf = (actor: Actor) => listSavedViews(readScope(actor));
const view = (name: string, query = "fund=KCQG&state=RETURNED") => newViewInput.parse({ name, query });

test("a person saves filters under a name, finds them, renames and removes them", async () => {
  const { id } = await keepView(officer, view("  Trả lại   của KCQG ", "state=RETURNED&fund=KCQG&page=3&x=1"), now);
  expect(await viewsOf(officer)).toEqual([{ id, name: "Trả lại của KCQG", query: "fund=KCQG&state=RETURNED" }]);
  await renameView(officer, { id, name: "Cần bổ sung" }, now);
  expect((await viewsOf(officer)).map(({ name }) => name)).toEqual(["Cần bổ sung"]);
  await removeView(officer, { id }, now);
  expect(await viewsOf(officer)).toEqual([]);
});

test("a name is one's own once; a colleague may use it too", async () => {
  const { id } = await keepView(officer, view("Quá hạn"), now);
  const other = await keepView(officer, view("Của tôi"), now);
  expect(await refusalOf(keepView(officer, view("Quá hạn"), now))).toEqual({
    code: "view.name-taken",
    name: "Quá hạn",
  });
  expect(await refusalOf(renameView(officer, { id: other.id, name: "Quá hạn" }, now))).toMatchObject({
    code: "view.name-taken",
  });
  await renameView(officer, { id, name: "Quá hạn" }, now);
  await keepView(neighbour, view("Quá hạn"), now);
});

test("another province's person neither sees, renames nor removes them, by command or by SQL", async () => {
  const [own] = await viewsOf(officer);
  const id = own?.id ?? "";
  expect((await viewsOf(neighbour)).map((one) => one.id)).not.toContain(id);
  expect(await refusalOf(renameView(neighbour, { id, name: "Lấy" }, now))).toMatchObject({ code: "access.not-found" });
  expect(await refusalOf(removeView(neighbour, { id }, now))).toMatchObject({ code: "access.not-found" });
  await transaction(neighbour, async (tx) => {
    expect(await tx.$executeRaw`DELETE FROM saved_view WHERE id = ${id}::uuid`).toBe(0);
    expect(await tx.$executeRaw`UPDATE saved_view SET name = 'x' WHERE id = ${id}::uuid`).toBe(0);
    expect(await tx.$queryRaw`SELECT name FROM saved_view WHERE account_id = ${officer.accountId}::uuid`).toEqual([]);
  });
  await expect(
    transaction(
      neighbour,
      (tx) => tx.$executeRaw`
        INSERT INTO saved_view (account_id, place, name, query) VALUES (${officer.accountId}::uuid, 40, 'x', '')`,
    ),
  ).rejects.toThrow();
});

test("fifty are the most, however many are sent at once", async () => {
  const many = await facts.anActor("AUDITOR");
  for (let at = 1; at <= 48; at++) await keepView(many, view(`Cách ${at}`), now);
  await outcomesOf(["a", "b", "c", "d", "e"].map((name) => keepView(many, view(name), now)));
  const saved = await viewsOf(many);
  expect(saved.length).toBeGreaterThan(48);
  expect(saved.length).toBeLessThanOrEqual(50);
  await outcomesOf(["f", "g"].map((name) => keepView(many, view(name), now)));
  if ((await viewsOf(many)).length < 50) await keepView(many, view("h"), now);
  expect(await refusalOf(keepView(many, view("i"), now))).toEqual({ code: "view.too-many", most: 50 });
});

test("filters that no list takes, and names too long or empty, are refused by name", () => {
  const refused = (given: object) => newViewInput.safeParse(given).error?.issues.map(({ path }) => path[0]);
  expect(refused({ name: "x", query: "state=NOWHERE" })).toEqual(["query"]);
  expect(refused({ name: "  ", query: "" })).toEqual(["name"]);
  expect(refused({ name: "x".repeat(101), query: "" })).toEqual(["name"]);
  expect(refused({ name: "x", query: `q=${"x".repeat(2000)}` })).toEqual(["query"]);
});
