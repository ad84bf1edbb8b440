import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createProject } from "@/lib/commands/projects/create-project";
import { editProject } from "@/lib/commands/projects/edit-project";
import { takeStep } from "@/lib/commands/projects/take-step";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { editProjectInput } from "@/lib/input/edit-project";
import { listInvariants } from "@/lib/queries/invariants/list-invariants";
import { dossierView } from "@/lib/queries/projects/dossier-view";
import { readDossier } from "@/lib/queries/projects/read-dossier";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";
import { aStepInput } from "../../support/step-inputs";
import { aWrittenProject } from "../../support/written-project";

const db = testDatabase({ reference: true });
const now = new Date();
const people = {} as Record<"officer" | "colleague" | "leader" | "neighbour" | "cuc" | "auditor", Actor>;
let code: string;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  const unitId = "quang-tri-2025";
  people.officer = await facts.anActor("PROVINCE_OFFICER", { unitId });
  people.colleague = await facts.anActor("PROVINCE_OFFICER", { unitId });
  people.leader = await facts.anActor("PROVINCE_LEADER", { unitId });
  people.neighbour = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  people.cuc = await facts.anActor("MINISTRY_OFFICER");
  people.auditor = await facts.anActor("AUDITOR");
});
beforeEach(async () => {
  code = (await createProject(people.officer, aWrittenProject(), now)).code;
});

const edit = (actor: Actor, version: number, sent: object) =>
  editProject(actor, editProjectInput.parse({ code, version, ...sent }), now);
const dossier = async () => {
  const found = await readDossier(readScope(people.officer), code);
  if (!found) throw new Error(`no dossier ${code}`);
  return dossierView(found);
};

describe("writing on a draft", () => {
  test("replaces what is sent, leaves the rest, and gives the next version", async () => {
    const before = await dossier();
    const after = await edit(people.officer, 1, {
      goals: "Tăng gấp đôi công suất.",
      budget: [{ item: "machinery", support: "250000000", counterpart: "500000000" }],
      beneficiaries: [{ name: "HTX Mây tre Ba Đồn", address: "Phường Ba Đồn", kind: "COOPERATIVE" }],
      endOn: "2027-11-30",
    });
    expect(after).toMatchObject({ version: 2, state: "DRAFT", endOn: "2027-11-30" });
    expect(await dossier()).toEqual({
      ...before,
      version: 2,
      goals: "Tăng gấp đôi công suất.",
      budget: [{ year: 2027, item: "machinery", support: 250_000_000n, counterpart: 500_000_000n, other: 0n }],
      beneficiaries: [
        { name: "HTX Mây tre Ba Đồn", taxCode: null, address: "Phường Ba Đồn", kind: "COOPERATIVE", support: null },
      ],
      endOn: "2027-11-30",
    });
  });

  test("two people write two sections of one version and both texts stand", async () => {
    const outcomes = await outcomesOf([
      edit(people.officer, 1, { goals: "Tăng công suất." }),
      edit(people.colleague, 1, { budget: [{ item: "machinery", support: "200000000" }] }),
    ]);
    expect(outcomes).toEqual({ done: 2 });
    expect(await dossier()).toMatchObject({
      version: 3,
      goals: "Tăng công suất.",
      budget: [{ support: 200_000_000n }],
    });
  });

  test("of two who write one section the later is given both texts, and the earlier's stands", async () => {
    await edit(people.officer, 1, { goals: "Bản của chuyên viên một." });
    expect(await refusalOf(edit(people.colleague, 1, { goals: "Bản của chuyên viên hai." }))).toMatchObject({
      code: "project.section-stale",
      version: 2,
      sections: ["need"],
      kept: { need: "Còn chẻ tay.", goals: "Bản của chuyên viên một." },
      given: { goals: "Bản của chuyên viên hai." },
    });
    expect(await dossier()).toMatchObject({ version: 2, goals: "Bản của chuyên viên một." });
    await edit(people.colleague, 2, { goals: "Hai bản gộp lại." });
    expect(await dossier()).toMatchObject({ version: 3, goals: "Hai bản gộp lại." });
  });

  test("twenty equal writings of one section at once: one stands, nineteen are told", async () => {
    const all = Array.from({ length: 20 }, (_, at) =>
      askedAgain(() => edit(people.officer, 1, { goals: `Bản ${at}` })),
    );
    const { done, ...refused } = await outcomesOf(all);
    expect(done).toBe(1);
    expect(Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(19);
    expect((await dossier()).version).toBe(2);
  });

  test("an edit and a submission at once: whichever comes second is told, and the dossier submitted is the one kept", async () => {
    const outcomes = await outcomesOf([
      edit(people.colleague, 1, { goals: "Viết thêm lúc đang trình." }),
      takeStep(people.officer, aStepInput("submit", code, 1), now),
    ]);
    expect(outcomes.done).toBe(1);
    const { version } = await dossier();
    expect(version).toBe(2);
  });
});

describe("is refused", () => {
  test("once it was submitted, and possible again when it is returned", async () => {
    await takeStep(people.officer, aStepInput("submit", code, 1), now);
    expect(await refusalOf(edit(people.officer, 2, { goals: "Sửa lén." }))).toMatchObject({ code: "step.not-now" });
    await takeStep(people.leader, aStepInput("return", code, 2), now);
    await edit(people.officer, 3, { goals: "Sửa theo ý kiến." });
    expect(await dossier()).toMatchObject({ version: 4, goals: "Sửa theo ý kiến." });
  });

  test("to everybody but officers of its province; another's does not even learn that it is there", async () => {
    expect(await refusalOf(edit(people.neighbour, 1, { goals: "x" }))).toMatchObject({ code: "access.not-found" });
    expect(await refusalOf(edit(people.leader, 1, { goals: "x" }))).toMatchObject({ code: "access.forbidden" });
    expect(await refusalOf(edit(people.cuc, 1, { goals: "x" }))).toMatchObject({ code: "access.not-found" });
  });

  test("where it would change what stands in its code, or end before it begins", async () => {
    expect(await refusalOf(edit(people.officer, 1, { title: "Tên mới", year: 2028 }))).toMatchObject({ field: "year" });
    await edit(people.officer, 1, { title: "Tên mới", year: 2027, fund: "KCQG", unitId: "quang-tri-2025" });
    await edit(people.officer, 2, { startOn: "2027-03-01" });
    expect(await refusalOf(edit(people.officer, 3, { endOn: "2027-02-01" }))).toEqual({
      code: "project.ends-before-it-starts",
      field: "endOn",
    });
    expect(await refusalOf(edit(people.officer, 3, { content: "ND99" }))).toMatchObject({
      code: "project.not-in-catalogue",
    });
  });

  test("by the database too, whatever the program thinks", async () => {
    await takeStep(people.officer, aStepInput("submit", code, 1), now);
    const found = await db.owner.query<{ id: string }>("SELECT id FROM project WHERE code = $1", [code]);
    const id = found.rows[0]?.id ?? "";
    const asOfficer = <T>(work: Parameters<typeof transaction<T>>[1]) => transaction(people.officer, work);
    await expect(asOfficer((tx) => tx.$queryRaw`SELECT edit_project(${id}::uuid, ARRAY['need'], 2)`)).rejects.toThrow(
      "may not be edited",
    );
    const renamed = await asOfficer((tx) => tx.project.updateMany({ where: { id }, data: { title: "Lén" } }));
    expect(renamed.count).toBe(0);
    const emptied = await asOfficer((tx) => tx.projectBudgetLine.deleteMany({ where: { projectId: id } }));
    expect(emptied.count).toBe(0);
    await expect(
      asOfficer((tx) => tx.$executeRaw`UPDATE project SET version = 1 WHERE id = ${id}::uuid`),
    ).rejects.toThrow("permission denied");
  });
});

test("after all that the data is as it must be", async () => {
  await takeStep(people.officer, aStepInput("submit", code, 1), now);
  await takeStep(people.leader, aStepInput("return", code, 2), now);
  await edit(people.officer, 3, { goals: "Sửa theo ý kiến." });
  await takeStep(people.officer, aStepInput("submit", code, 4), now);
  await takeStep(people.leader, aStepInput("appraise-local", code, 5), now);
  await takeStep(people.leader, aStepInput("register", code, 6), now);
  await takeStep(people.cuc, aStepInput("appraise-central", code, 7), now);
  const found = await listInvariants(readScope(people.auditor));
  expect(found.filter(({ failures }) => Number(failures) > 0)).toEqual([]);
});

test("a draft moves no version that kept pages stand on; what is assigned does", async () => {
  const version = async () => (await db.owner.query("SELECT version FROM data_version")).rows[0]?.version;
  const before = await version();
  await edit(people.officer, 1, {
    goals: "Tăng công suất.",
    budget: [{ item: "machinery", support: "100000000", counterpart: "150000000" }],
  });
  await takeStep(people.officer, aStepInput("submit", code, 2), now);
  expect(await version()).toBe(before);
  await db.owner.query("UPDATE project SET assigned_at = now(), state = 'ASSIGNED' WHERE code = $1", [code]);
  expect(await version()).not.toBe(before);
});
