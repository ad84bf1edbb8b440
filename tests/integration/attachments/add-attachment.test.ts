import { mkdtempSync } from "node:fs";
import { readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAttachment } from "@/lib/commands/attachments/add-attachment";
import { sweepOrphans } from "@/lib/commands/attachments/sweep-orphans";
import { createProject } from "@/lib/commands/projects/create-project";
import { takeStep } from "@/lib/commands/projects/take-step";
import { transaction } from "@/lib/db/transaction";
import { printText } from "@/lib/documents/papers/print-text";
import { projectOutline } from "@/lib/documents/projects/outline";
import { type Actor, UPKEEPER } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { findAttachment } from "@/lib/queries/attachments/find-attachment";
import { listAttachments } from "@/lib/queries/attachments/list-attachments";
import { getWrittenProject } from "@/lib/queries/projects/get-written-project";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { aStepInput } from "../../support/step-inputs";
import { aWrittenProject } from "../../support/written-project";
import { SAMPLES } from "../../support/zip";

const folder = mkdtempSync(path.join(tmpdir(), "attachments-"));
process.env.ATTACHMENTS_DIR = folder;
const db = testDatabase({ reference: true });
const now = new Date();
let officer: Actor;
let elsewhere: Actor;
let cuc: Actor;
let code: string;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  elsewhere = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  cuc = await facts.anActor("MINISTRY_OFFICER");
  ({ code } = await createProject(officer, aWrittenProject(), now));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* stream(...parts: Buffer[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
const send = (name: string, bytes: Buffer, who = officer, kind = "other") =>
  addAttachment(who, { code, kind }, { name, content: stream(bytes) }, now);
const filesOn = async () => (await readdir(folder, { recursive: true })).filter((name) => /[0-9a-f-]{36}$/.test(name));

describe("a file that an officer adds to a dossier", () => {
  test("is kept as it was sent, a second of its name as the next version, and told to those who see the dossier", async () => {
    const first = await send("tờ trình.pdf", SAMPLES.pdf);
    const second = await send("tờ trình.pdf", Buffer.concat([SAMPLES.pdf, Buffer.from("\n")]));
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(first).toMatchObject({ format: "pdf", bytes: SAMPLES.pdf.length, addedBy: officer.fullName });
    expect(await readFile(path.join(folder, "kept", first.id.slice(0, 2), first.id))).toEqual(SAMPLES.pdf);
    const listed = await listAttachments(readScope(officer), code);
    expect(listed?.items.map(({ version }) => version)).toEqual([2, 1]);
    expect(listed?.checklist.map(({ kind }) => kind)).toContain("business-registration");
    expect(listed?.checklist.map(({ kind }) => kind)).not.toContain("training-plan");
    const written = await getWrittenProject(readScope(officer), code);
    const paper = written && printText(projectOutline(written));
    expect(paper?.blocks).toContainEqual(
      expect.objectContaining({ label: "2. Hồ sơ kèm theo", text: "tờ trình.pdf./." }),
    );
    const { rows } = await db.owner.query("SELECT permission FROM audit_entry WHERE entity_id = $1", [first.id]);
    expect(rows).toHaveLength(1);
  });

  test("is nothing that another province, the public, or the Cục before submission knows of", async () => {
    const { id } = await send("báo giá.xlsx", SAMPLES.xlsx);
    for (const other of [elsewhere, cuc]) {
      expect(await findAttachment(readScope(other), { code, id })).toBeNull();
      expect(await listAttachments(readScope(other), code)).toBeNull();
      const rows = await transaction(other, (tx) => tx.$queryRaw<unknown[]>`SELECT id FROM project_attachment`);
      expect(rows).toEqual([]);
    }
    expect(await refusalOf(send("a.pdf", SAMPLES.pdf, elsewhere))).toMatchObject({ code: "access.not-found" });
    expect(await findAttachment(readScope(officer), { code, id })).toMatchObject({ fileName: "báo giá.xlsx" });
  });

  test("leaves nothing behind when it is hostile, and says why", async () => {
    const before = await filesOn();
    const hostile: [string, Buffer, string][] = [
      ["ảnh.png", Buffer.from("<html><script>alert(1)</script>"), "not-what-it-says"],
      ["ảnh.pdf", SAMPLES.png, "not-what-it-says"],
      ["rỗng.pdf", Buffer.alloc(0), "empty"],
      ["lớn.pdf", Buffer.alloc(20_971_521, "%PDF-"), "too-large"],
      ["hợp đồng.exe.pdf", SAMPLES.pdf, "two-endings"],
      [`${"a".repeat(300)}.pdf`, SAMPLES.pdf, "name-too-long"],
    ];
    for (const [name, bytes, fault] of hostile)
      expect(await refusalOf(send(name, bytes))).toMatchObject({ code: "attachment.refused", fault });
    expect(await refusalOf(send("a.pdf", SAMPLES.pdf, officer, "training-plan"))).toMatchObject({
      code: "attachment.kind-unknown",
    });
    expect(await filesOn()).toEqual(before);
  });

  test("leaves nothing behind when the connection breaks in the middle", async () => {
    const before = await filesOn();
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield SAMPLES.pdf;
      throw new Error("aborted");
    }
    await expect(
      addAttachment(officer, { code, kind: "other" }, { name: "a.pdf", content: broken() }, now),
    ).rejects.toThrow("aborted");
    expect(await filesOn()).toEqual(before);
  });

  test("is counted once each when ten of one name come at once", async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => send("cùng lúc.png", SAMPLES.png)));
    expect(made.map(({ version }) => version).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("is refused once the dossier was submitted, and then seen by the Cục's side only as the steps allow", async () => {
    const { code: other, version } = await createProject(officer, aWrittenProject(), now);
    const first = await addAttachment(
      officer,
      { code: other, kind: "other" },
      { name: "a.pdf", content: stream(SAMPLES.pdf) },
      now,
    );
    await takeStep(officer, aStepInput("submit", other, version), now);
    const late = addAttachment(
      officer,
      { code: other, kind: "other" },
      { name: "b.pdf", content: stream(SAMPLES.pdf) },
      now,
    );
    expect(await refusalOf(late)).toMatchObject({ code: "step.not-now" });
    expect(await findAttachment(readScope(cuc), { code: other, id: first.id })).toMatchObject({ fileName: "a.pdf" });
  });
});

test("the upkeep removes, a day later, what no dossier knows and nothing else", async () => {
  const known = await filesOn();
  const orphans = [
    "incoming/11111111-1111-4111-8111-111111111111",
    `${path.dirname(known[0] ?? "")}/22222222-2222-4222-8222-222222222222`,
  ];
  for (const orphan of orphans) await writeFile(path.join(folder, orphan), "x");
  expect(await sweepOrphans(UPKEEPER, null, now)).toBe(0);
  const yesterday = new Date(now.getTime() - 25 * 3_600_000);
  for (const file of [...known, ...orphans]) await utimes(path.join(folder, file), yesterday, yesterday);
  expect(await sweepOrphans(UPKEEPER, null, now)).toBe(2);
  expect((await filesOn()).sort()).toEqual(known.sort());
});
