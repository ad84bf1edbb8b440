import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAttachment } from "@/lib/commands/attachments/add-attachment";
import { filesOf } from "@/lib/commands/dossier/files-of";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { stageOf, takesFiles } from "@/lib/domain/attachment/stage";
import { PROJECT_STATES, STATES } from "@/lib/domain/project/state";
import { listAttachments } from "@/lib/queries/attachments/list-attachments";
import { dossierCopy } from "@/lib/queries/projects/dossier-copy";
import { getDossier } from "@/lib/queries/projects/get-dossier";
import { getWrittenProject } from "@/lib/queries/projects/get-written-project";
import { testDatabase } from "../../support/database";
import { Facts, type ProjectFact } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { SAMPLES } from "../../support/zip";

const folder = mkdtempSync(path.join(tmpdir(), "carrying-files-"));
process.env.ATTACHMENTS_DIR = folder;
const db = testDatabase({ reference: true });
const now = new Date();
let facts: Facts;
let officer: Actor;
let leader: Actor;
let elsewhere: Actor;
let cuc: Actor;
let project: ProjectFact;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  elsewhere = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  cuc = await facts.anActor("MINISTRY_OFFICER");
  project = await facts.aProject({ state: "IN_PROGRESS" });
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function* stream(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
const send = (who: Actor, kind: string, { code } = project, name = "ảnh lắp máy.png", bytes = SAMPLES.png) =>
  addAttachment(who, { code, kind }, { name, content: stream(bytes) }, now);
/** As no form does: straight into the table, under the account's own role. */
const insert = (who: Actor, { id }: ProjectFact, kind: string) =>
  transaction(
    who,
    (tx) => tx.$executeRaw`INSERT INTO project_attachment (id, project_id, kind, file_name, format, bytes, sha256)
      VALUES (gen_random_uuid(), ${id}::uuid, ${kind}, 'a.png', 'png', 1, ${"0".repeat(64)})`,
  );
const taken = (adding: Promise<unknown>) =>
  adding.then(
    () => true,
    () => false,
  );

describe("a photograph of a đề án that is carried out", () => {
  test("is added by officer and leader of its province, in versions, and stands among the files of its carrying out", async () => {
    expect(await send(officer, "site-photo")).toMatchObject({ stage: "carrying", version: 1, format: "png" });
    expect(await send(leader, "site-photo")).toMatchObject({ version: 2, addedBy: leader.fullName });
    const listed = await listAttachments(readScope(cuc), project.code);
    expect(listed?.items.map(({ kind, version }) => [kind, version])).toEqual([
      ["site-photo", 2],
      ["site-photo", 1],
    ]);
    const carrying = listed?.checklist.filter(({ stage }) => stage === "carrying").map(({ kind }) => kind);
    expect(carrying).toContain("signed-contract");
    const trail = await db.owner.query("SELECT FROM audit_entry WHERE permission = 'attachment.carry'");
    expect(trail.rowCount).toBe(2);
  });

  test("is enclosed in the archive of the whole dossier with its hash", async () => {
    const { sha256, version } = await send(officer, "site-photo");
    const enclosed = (await filesOf(readScope(officer), project.code)).map(({ told }) => told);
    expect(enclosed).toContainEqual(
      expect.objectContaining({
        ...{ path: `07-tai-lieu/site-photo/ban-${version}/ảnh lắp máy.png`, title: "Ảnh hiện trường", sha256 },
      }),
    );
  });

  test("is added by the Ministry's people to đề án of the national fund, and nothing else is", async () => {
    expect(await send(cuc, "site-photo")).toMatchObject({ stage: "carrying" });
    expect(await refusalOf(send(cuc, "signed-contract"))).toEqual({
      ...{ code: "access.forbidden", permission: "attachment.carry" },
    });
    const local = await facts.aProject({ fund: "KCDP", state: "IN_PROGRESS" });
    expect(await refusalOf(send(cuc, "site-photo", local))).toEqual({ code: "inspection.of-province-fund" });
    await expect(insert(cuc, project, "signed-contract")).rejects.toMatchObject({ constraint: "attachment_allowed" });
    await expect(insert(cuc, local, "site-photo")).rejects.toMatchObject({ constraint: "attachment_allowed" });
  });

  test("is refused from another province, an organiser and an auditor, by the database too", async () => {
    const others = [
      elsewhere,
      await facts.anActor("ORGANISER", { regionCode: "MTTN" }),
      await facts.anActor("AUDITOR"),
    ];
    for (const other of others) {
      expect((await refusalOf(send(other, "site-photo"))).code).toMatch(/^access\.(forbidden|not-found)$/);
      expect(await taken(insert(other, project, "site-photo"))).toBe(false);
    }
  });
});

test.each(PROJECT_STATES)("files come while one writes or carries out, and not otherwise: %s", async (state) => {
  const one = await facts.aProject({ state });
  const kind = stageOf(state) === "writing" ? "other" : "site-photo";
  expect(await taken(insert(officer, one, kind))).toBe(takesFiles(state));
  expect(await taken(insert(leader, one, kind))).toBe(takesFiles(state) && STATES[state].public);
  if (takesFiles(state)) expect(await send(officer, kind, one)).toMatchObject({ stage: stageOf(state) });
  else expect(await refusalOf(send(officer, kind, one))).toEqual({ code: "attachment.not-now", state });
});

test("a kind belongs to its stage: what the dossier brought stays as it was submitted", async () => {
  const draft = await facts.aProject({ state: "DRAFT" });
  for (const [one, kind] of [[project, "other"] as const, [draft, "site-photo"] as const]) {
    expect(await refusalOf(send(officer, kind, one))).toEqual({ code: "attachment.kind-unknown", kind });
    await expect(insert(officer, one, kind)).rejects.toMatchObject({ constraint: "attachment_allowed" });
  }
});

test("the dossier that steps hash, its papers and its address say nothing of files of the carrying out", async () => {
  const one = await facts.aProject({ state: "ASSIGNED" });
  const hashed = () => transaction(officer, async (tx) => dossierCopy(await getDossier(tx, one.id)));
  const before = await hashed();
  await send(officer, "signed-contract", one, "hợp đồng.pdf", SAMPLES.pdf);
  expect(await hashed()).toBe(before);
  expect(JSON.stringify(await getWrittenProject(readScope(officer), one.code))).not.toContain("hợp đồng.pdf");
  expect((await listAttachments(readScope(officer), one.code))?.items).toHaveLength(1);
});
