import { beforeAll, expect, test } from "vitest";
import { readNotice } from "@/lib/commands/notices/read-notice";
import { readNotices } from "@/lib/commands/notices/read-notices";
import { takeStep } from "@/lib/commands/projects/take-step";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { countUnread } from "@/lib/queries/notices/count-unread";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";
import { aStepInput } from "../../support/step-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let facts: Facts;
let officer: Actor;
let leader: Actor;
let deputy: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  deputy = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
});

const inbox = (actor: Actor) => listNotices(readScope(actor), { page: 1 });

async function submitted(): Promise<string> {
  const { code } = await facts.aProject({ state: "DRAFT" });
  await takeStep(officer, aStepInput("submit", code, 1), now);
  return code;
}

test("a person reads who did what on which đề án, marks it, and leaves the notice of a colleague as it was", async () => {
  const code = await submitted();
  const { items, unread } = await inbox(leader);
  expect(items[0]).toMatchObject({ kind: "project.turn", step: "project.submit", takenBy: officer.fullName, code });
  expect(items[0]?.read).toBe(false);
  const id = items[0]?.id ?? "";

  expect(await refusalOf(readNotice(deputy, { id }, now))).toMatchObject({ code: "access.not-found" });
  expect(await countUnread(leader)).toBe(unread);
  await readNotice(leader, { id }, now);
  await readNotice(leader, { id }, now);
  expect((await inbox(leader)).items[0]).toMatchObject({ id, read: true });
  expect(await countUnread(leader)).toBe(unread - 1);
  expect((await inbox(deputy)).items[0]).toMatchObject({ code, read: false });
});

test("marking all leaves unread what came after the page was read, and what is a colleague's", async () => {
  await submitted();
  const { newest } = await inbox(leader);
  const later = await submitted();
  await readNotices(leader, { newest: newest ?? undefined }, now);
  expect((await inbox(leader)).items.filter(({ read }) => !read).map(({ code }) => code)).toEqual([later]);
  expect(await readNotices(leader, {}, now)).toEqual({ marked: 1 });
  expect(await countUnread(leader)).toBe(0);
  expect(await countUnread(deputy)).toBeGreaterThan(1);
});

test("whoever takes part in no step has no inbox, and is told so", async () => {
  const auditor = await facts.anActor("AUDITOR");
  expect(await countUnread(auditor)).toBeNull();
  expect(await refusalOf(readNotices(auditor, {}, now))).toMatchObject({ code: "access.forbidden" });
});

test("a step that is refused tells nobody", async () => {
  const code = await submitted();
  const before = (await inbox(deputy)).total;
  expect(await refusalOf(takeStep(leader, aStepInput("return", code, 1), now))).not.toBeNull();
  expect(await refusalOf(takeStep(officer, aStepInput("submit", code, 2), now))).not.toBeNull();
  expect((await inbox(deputy)).total).toBe(before);
});

test("a step that is undone after it was taken tells nobody", async () => {
  const { id, code } = await facts.aProject({ state: "DRAFT" });
  const lost = transaction(officer, async (tx) => {
    const taken = await tx.$executeRaw`
      INSERT INTO project_step (project_id, project_version, step, dossier_hash)
      VALUES (${id}::uuid, 1, 'project.submit', ${"0".repeat(64)})`;
    throw new Error(`undone: ${taken}`);
  });
  await expect(lost).rejects.toThrow("undone: 1");
  expect((await inbox(leader)).items.filter((notice) => notice.code === code)).toEqual([]);
});

test("of twenty steps at once on one đề án one counts, and each person is told once", async () => {
  const { code } = await facts.aProject({ state: "DRAFT" });
  const sent = () => askedAgain(() => takeStep(officer, aStepInput("submit", code, 1), now));
  const outcomes = await outcomesOf(Array.from({ length: 20 }, sent));
  expect(outcomes.done).toBe(1);
  expect((await inbox(leader)).items.filter((notice) => notice.code === code)).toHaveLength(1);
  expect((await inbox(deputy)).items.filter((notice) => notice.code === code)).toHaveLength(1);
});

test("twenty đề án submitted at once are twenty notices", async () => {
  const projects = await Promise.all(Array.from({ length: 20 }, () => facts.aProject({ state: "DRAFT" })));
  const before = (await inbox(leader)).total;
  await Promise.all(
    projects.map(({ code }) => askedAgain(() => takeStep(officer, aStepInput("submit", code, 1), now))),
  );
  expect((await inbox(leader)).total).toBe(before + 20);
});
