import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ProjectState } from "@/lib/domain/project/state";
import { readParts } from "@/lib/queries/projects/parts/read-parts";
import { STANDING } from "@/lib/queries/projects/parts/standing";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

const db = testDatabase({ reference: true });
let facts: Facts;
let officer: Awaited<ReturnType<Facts["anActor"]>>;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
});

const deadlineOf = async (actor: Actor, code: string) =>
  (await readParts(readScope(actor), code, [STANDING]))?.(STANDING).deadline ?? null;

type Move = readonly [day: string, from: ProjectState, to: ProjectState];

/** A đề án with the history it came by, each move at ten in the morning in Vietnam. */
async function moved(year: number, moves: readonly Move[], state: ProjectState = moves.at(-1)?.[2] ?? "DRAFT") {
  const project = await facts.aProject({ year, state, unitId: "quang-tri-2025" });
  for (const [at, [day, from, to]] of moves.entries()) {
    await db.owner.query(
      `INSERT INTO project_step (project_id, project_version, step, from_state, to_state, dossier_hash, taken_by, taken_at)
       VALUES ($1, $2, 'project.submit', $3, $4, $5, $6, $7)`,
      [project.id, at + 1, from, to, "0".repeat(64), officer.accountId, `${day}T10:00:00+07:00`],
    );
  }
  return deadlineOf(officer, project.code);
}

const submitted = (day: string) => moved(2027, [[day, "DRAFT", "SUBMITTED"]]);

describe("a deadline in working days", () => {
  test("passes over weekends: twenty working days from Monday 2 March 2026 end on Monday 30 March", async () => {
    expect((await submitted("2026-03-02"))?.dueOn).toBe("2026-03-30");
  });

  test("passes over Tết, and counts the Saturday worked in exchange for a Friday", async () => {
    expect((await submitted("2026-02-09"))?.dueOn).toBe("2026-03-16");
    expect((await submitted("2026-01-05"))?.dueOn).toBe("2026-01-30");
    expect((await submitted("2025-12-31"))?.dueOn).toBe("2026-01-29");
  });

  test("moves by a day when a day off is added to the calendar, and back when it is taken away", async () => {
    const project = () => submitted("2026-06-01");
    expect((await project())?.dueOn).toBe("2026-06-29");
    await db.owner.query(
      "INSERT INTO calendar_exception VALUES ('2026-06-15', false, 'Nghỉ theo thông báo', 'Day off by notice', 'uncertain')",
    );
    expect((await project())?.dueOn).toBe("2026-06-30");
    await db.owner.query("DELETE FROM calendar_exception WHERE day = '2026-06-15'");
    expect((await project())?.dueOn).toBe("2026-06-29");
  });

  test("stands still while the đề án is returned: what the Sở used before counts, the weeks at the unit do not", async () => {
    const back = await moved(2027, [
      ["2026-03-02", "DRAFT", "SUBMITTED"],
      ["2026-03-09", "SUBMITTED", "RETURNED"],
      ["2026-05-04", "RETURNED", "SUBMITTED"],
    ]);
    expect(back?.dueOn).toBe("2026-05-25");
  });

  test("gives the unit ten working days each time it is returned", async () => {
    const returned = await moved(2027, [
      ["2026-03-02", "DRAFT", "SUBMITTED"],
      ["2026-03-09", "SUBMITTED", "RETURNED"],
      ["2026-03-16", "RETURNED", "SUBMITTED"],
      ["2026-03-18", "SUBMITTED", "RETURNED"],
    ]);
    expect(returned?.dueOn).toBe("2026-04-01");
  });
});

test("a draft is due on 20 May of the year before its first, and says by how many working days it is late", async () => {
  expect(await moved(2099, [], "DRAFT")).toBeNull();
  expect(await moved(2035, [], "DRAFT")).toMatchObject({ dueOn: "2034-05-20", late: false });
  const late = await moved(2026, [], "DRAFT");
  expect(late).toMatchObject({ dueOn: "2025-05-20", late: true });
  expect(late?.daysLeft).toBeLessThan(-200);
});

test("nothing is due of a đề án that nobody must move, and nobody else learns when one is due", async () => {
  expect(await moved(2027, [["2026-03-02", "SUBMITTED", "REJECTED"]])).toBeNull();
  const neighbour = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  const draft = await facts.aProject({ year: 2027, state: "DRAFT", unitId: "quang-tri-2025" });
  expect(await deadlineOf(neighbour, draft.code)).toBeNull();
  expect(await deadlineOf(officer, draft.code)).not.toBeNull();
});
