import { beforeAll, expect, test } from "vitest";
import { tellDeadlines } from "@/lib/commands/notices/tell-deadlines";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";

const db = testDatabase({ reference: true });
const now = new Date();
let facts: Facts;
let officer: Actor;
let leader: Actor;
let elsewhere: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  elsewhere = await facts.anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" });
});

/** A đề án that was submitted so many working days ago; the Sở has twenty. */
async function submittedAgo(workingDays: number): Promise<{ id: string; code: string }> {
  const project = await facts.aProject({ state: "SUBMITTED", unitId: "quang-tri-2025", year: 2027 });
  await db.owner.query(
    `INSERT INTO project_step (project_id, project_version, step, from_state, to_state, dossier_hash, taken_by, taken_at)
     SELECT $1, 1, 'project.submit', 'DRAFT', 'SUBMITTED', $2, $3, (min(day) + time '10:00') AT TIME ZONE 'Asia/Ho_Chi_Minh'
     FROM working_day WHERE number = (SELECT number - $4 FROM working_day WHERE day = vietnam_today())`,
    [project.id, "0".repeat(64), officer.accountId, workingDays],
  );
  return project;
}
const told = async (actor: Actor) =>
  (await listNotices(readScope(actor), { page: 1 })).items.map(({ kind, code }) => `${kind} ${code}`).sort();

test("whose turn it is hears once that a đề án is about to be late and once that it is, and nobody else does", async () => {
  const late = await submittedAgo(30);
  const soon = await submittedAgo(17);
  await submittedAgo(3);
  expect(await tellDeadlines(UPKEEPER, null, now)).toBe(2);
  expect(await told(leader)).toEqual([`project.late ${late.code}`, `project.soon ${soon.code}`].sort());
  expect(await told(officer)).toEqual([]);
  expect(await told(elsewhere)).toEqual([]);
  expect(await tellDeadlines(UPKEEPER, null, now)).toBe(0);

  await db.owner.query("ALTER TABLE project_step DISABLE TRIGGER USER");
  await db.owner.query("UPDATE project_step SET taken_at = taken_at - interval '60 days' WHERE project_id = $1", [
    soon.id,
  ]);
  await db.owner.query("ALTER TABLE project_step ENABLE TRIGGER USER");
  expect(await tellDeadlines(UPKEEPER, null, now)).toBe(1);
  expect(await told(leader)).toContain(`project.late ${soon.code}`);
  const { rows } = await db.owner.query("SELECT count(*)::int AS n FROM graphile_worker.jobs");
  expect(rows).toEqual([{ n: 2 }]);
});

test("a deadline is told by the portal itself alone: a province that asks the database is refused", async () => {
  await expect(db.app.query("SET LOCAL ROLE portal_province; SELECT tell_deadlines(5)")).rejects.toThrow(
    "permission denied",
  );
});
