import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { arrangeReserve } from "@/lib/commands/reserve/arrange-reserve";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { PUBLIC_SCOPE } from "@/lib/domain/access/read-scope";
import type { ProjectState } from "@/lib/domain/project/state";
import { arrangeReserveInput } from "@/lib/input/reserve-list";
import { getReserveList } from "@/lib/queries/reserve/get-reserve-list";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";

const db = testDatabase({ reference: true });
const now = new Date();
let year = 2027;
let facts: Facts;
let cuc: Actor;
let leader: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  cuc = await facts.anActor("MINISTRY_OFFICER");
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
});
/** Each test has a plan year of its own. */
beforeEach(() => {
  year += 1;
});

const aProject = (state: ProjectState = "APPRAISED_CENTRAL", more: object = {}) =>
  facts.aProject({ state, year, ...more });
const arrange = (actor: Actor, body: object) =>
  arrangeReserve(actor, arrangeReserveInput.parse({ year: String(year), version: 1, order: [], ...body }), now);

describe("who sees it", () => {
  test("a province sees the places of its own đề án alone, the public none", async () => {
    const own = (await aProject()).code;
    const other = (await aProject("APPRAISED_CENTRAL", { unitId: "da-nang-2025" })).code;
    await arrange(cuc, { order: [other, own] });
    const seen = (actor: Actor) =>
      transaction(actor, (tx) => tx.reservePlace.findMany({ where: { budgetYear: year }, select: { rank: true } }));
    expect(await seen(leader)).toEqual([{ rank: 2 }]);
    expect(await seen(await facts.anActor("AUDITOR"))).toHaveLength(2);
    await expect(getReserveList(PUBLIC_SCOPE, year)).rejects.toThrow();
    await expect(seen(await facts.anActor("ADMIN"))).rejects.toThrow();
  });

  test("nobody but the Cục arranges it, by the portal or beside it", async () => {
    const { id, code } = await aProject();
    for (const actor of [leader, await facts.anActor("AUDITOR")]) {
      expect(await refusalOf(arrange(actor, { order: [code] }))).toMatchObject({ code: "access.forbidden" });
      const beside = transaction(
        actor,
        (tx) =>
          tx.$executeRaw`INSERT INTO reserve_place (project_id, budget_year, rank) VALUES (${id}::uuid, ${year}, 1)`,
      );
      await expect(beside).rejects.toThrow();
    }
  });
});

test("a list of two thousand is turned round in one request", async () => {
  await db.owner.query(
    `INSERT INTO project (code, title, fund, kind, state, unit_id, content_code, item_code, start_year, end_year, implementing_unit)
     SELECT format('DP-%s-%s', $1::integer, n), 'Đề án', 'KCQG', 'REGULAR', 'APPRAISED_CENTRAL', 'quang-tri-2025', 'ND3', 'machinery',
            $1, $1, 'Trung tâm' FROM generate_series(1, 2000) n`,
    [year],
  );
  const order = Array.from({ length: 2_000 }, (_, at) => `DP-${year}-${at + 1}`);
  await arrange(cuc, { order });
  const { items } = await arrange(cuc, { version: 2, order: order.toReversed() });
  expect(items[0]).toMatchObject({ rank: 1, code: `DP-${year}-2000` });
  const { rows } = await db.owner.query("SELECT failures::int FROM check_reserve_lists()");
  expect(rows).toEqual([{ failures: 0 }]);
});
