import { beforeAll, expect, test } from "vitest";
import { createProject } from "@/lib/commands/projects/create-project";
import { takeStep } from "@/lib/commands/projects/take-step";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { createProjectInput } from "@/lib/input/projects";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
let officer: Actor;
let leader: Actor;
let elsewhere: Actor;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  elsewhere = await facts.anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" });
});

const seenBy = (actor: Actor) =>
  transaction(actor, (tx) => tx.$queryRaw<{ kind: string }[]>`SELECT kind FROM notice ORDER BY recorded_at`);

test("who must decide next is told, the taker and another province are not, and who submitted hears what came of it", async () => {
  const input = createProjectInput.parse({
    ...{ title: "Hỗ trợ máy ép gỗ", fund: "KCQG", year: 2027, kind: "REGULAR", content: "ND3", item: "machinery" },
    ...{ implementingUnit: "Trung tâm Khuyến công Quảng Trị", need: "Máy cũ.", goals: "Tăng công suất." },
    ...{ startOn: "2027-02-01", endOn: "2027-11-30" },
    budget: [{ item: "machinery", support: "150000001", counterpart: "450000007", other: "3" }],
    beneficiaries: [{ name: "HTX Mộc Cam Lộ", address: "Xã Cam Lộ", kind: "COOPERATIVE", support: "150000001" }],
    outputs: [{ indicator: "establishments-machinery", target: 1 }],
  });
  const { code } = await createProject(officer, input, new Date());
  await takeStep(officer, aStepInput("submit", code, 1), new Date());
  expect(await seenBy(leader)).toEqual([{ kind: "project.turn" }]);
  expect(await seenBy(officer)).toEqual([]);
  expect(await seenBy(elsewhere)).toEqual([]);
  await takeStep(leader, aStepInput("appraise-local", code, 2), new Date());
  expect(await seenBy(officer)).toEqual([{ kind: "project.moved" }]);
  expect(await seenBy(leader)).toEqual([{ kind: "project.turn" }]);
});

test("nobody is told it is their turn whom a step taken in their name keeps apart from the next", async () => {
  const facts = new Facts(db.owner);
  const giver = await facts.anActor("MINISTRY_LEADER");
  const other = await facts.anActor("MINISTRY_LEADER");
  const { id, code } = await facts.aProject({ state: "APPRAISED_LOCAL", unitId: "quang-tri-2025" });
  await db.owner.query(
    `INSERT INTO project_step (project_id, project_version, step, from_state, to_state, dossier_hash, taken_by, on_behalf_of)
     VALUES ($1, 0, 'project.appraise-local', 'SUBMITTED', 'APPRAISED_LOCAL', repeat('0', 64), $2, $3)`,
    [id, officer.accountId, giver.accountId],
  );
  await takeStep(leader, aStepInput("register", code, 1), new Date());
  expect(await seenBy(other)).toEqual([{ kind: "project.turn" }]);
  expect(await seenBy(giver)).toEqual([]);
});
