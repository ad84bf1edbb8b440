import { expect, test } from "vitest";
import { PUBLIC_SCOPE, type ReadScope, readScope } from "@/lib/domain/access/read-scope";
import { PROJECT_STATES, type ProjectState, STATES } from "@/lib/domain/project/state";
import { listAttachments } from "@/lib/queries/attachments/list-attachments";
import { listDoubles } from "@/lib/queries/beneficiaries/list-doubles";
import { getCouncilOn } from "@/lib/queries/councils/get-council-on";
import { getCheck } from "@/lib/queries/projects/check-written";
import { getProject } from "@/lib/queries/projects/get-project";
import { getProjectRecord } from "@/lib/queries/projects/get-project-record";
import { listChanges } from "@/lib/queries/projects/list-changes";
import { listHistory } from "@/lib/queries/projects/list-history";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";

const db = testDatabase({ sample: true });

/** The states in which the sample has a đề án of the province. */
const STANDING_IN = PROJECT_STATES.filter((state) => !["CONTRACTED", "REJECTED", "WITHDRAWN"].includes(state));

/** Who sees a đề án of Quảng Trị before it is assigned, and who does not. */
const INSIDERS: Readonly<Record<string, ReadScope>> = {
  "its officer": readScope(anActor("PROVINCE_OFFICER")),
  "its leader": readScope(anActor("PROVINCE_LEADER")),
  "the Ministry": readScope(anActor("MINISTRY_LEADER")),
  "an auditor": readScope(anActor("AUDITOR")),
};
const OUTSIDERS: Readonly<Record<string, ReadScope>> = {
  "a visitor": PUBLIC_SCOPE,
  "another province": readScope(anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" })),
  "an organiser of its region": readScope(anActor("ORGANISER")),
  "an administrator": readScope(anActor("ADMIN")),
};

/** A đề án of the province in that state, with the longest history there is. */
async function ofState(state: ProjectState): Promise<string | undefined> {
  const { rows } = await db.owner.query<{ code: string }>(
    `SELECT p.code FROM project p LEFT JOIN project_step s ON s.project_id = p.id
     WHERE p.steward_unit_id = 'quang-tri-2025' AND p.state = $1 GROUP BY p.id ORDER BY count(s.id) DESC, p.code LIMIT 1`,
    [state],
  );
  return rows[0]?.code;
}

test.each(STANDING_IN)(
  "what stands on a đề án in %s is to each insider what its parts are by themselves",
  async (state) => {
    const code = (await ofState(state)) ?? expect.fail(`the sample has no đề án in ${state}`);
    if (!code) return;
    for (const [name, scope] of Object.entries(INSIDERS)) {
      const record = await getProjectRecord(scope, code);
      expect(record?.project ?? null, name).toEqual(await getProject(scope, code));
      if (name === "the Ministry" && state === "DRAFT") expect(record).toBeNull();
      else expect(record?.standsOn?.history, name).toEqual(await listHistory(scope, code));
      if (!record) continue;
      expect(record.standsOn?.files, name).toEqual(await listAttachments(scope, code));
      const onItsWay = STATES[state].public
        ? null
        : {
            check: await getCheck(scope, code),
            changes: await listChanges(scope, code),
            council: (await getCouncilOn(scope, code))?.council,
            doubles: await listDoubles(scope, code),
          };
      expect(record.standsOn?.onItsWay, name).toEqual(onItsWay);
    }
  },
);

test.each(STANDING_IN)("nothing of what stands on a đề án in %s reaches an outsider", async (state) => {
  const code = (await ofState(state)) ?? expect.fail(`the sample has no đề án in ${state}`);
  for (const [name, scope] of Object.entries(OUTSIDERS)) {
    const record = await getProjectRecord(scope, code);
    expect(record?.project ?? null, name).toEqual(await getProject(scope, code));
    expect(record?.standsOn ?? null, name).toBeNull();
    expect(record !== null, name).toBe(STATES[state].public);
  }
});

test("the sample has something to see in every part", async () => {
  const { rows } = await db.owner.query<{ code: string }>("SELECT code FROM project WHERE assigned_at IS NULL");
  const seen = { history: 0, files: 0, council: 0, changes: 0, doubles: 0, deadline: 0 };
  for (const { code } of rows.slice(0, 200)) {
    const standsOn = (await getProjectRecord(INSIDERS["an auditor"] ?? PUBLIC_SCOPE, code))?.standsOn;
    seen.history += standsOn?.history.length ?? 0;
    seen.files += standsOn?.files.checklist.length ?? 0;
    seen.council += standsOn?.onItsWay?.council ? 1 : 0;
    seen.changes += standsOn?.onItsWay?.changes ? 1 : 0;
    seen.doubles += standsOn?.onItsWay?.doubles.length ?? 0;
    seen.deadline += standsOn?.deadline ? 1 : 0;
  }
  for (const [part, count] of Object.entries(seen)) expect(count, part).toBeGreaterThan(0);
});
