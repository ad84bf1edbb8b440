import { mkdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
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
import { FilesAway } from "@/lib/domain/attachment/files-away";
import { isAsReceived, keepUnder, notThere } from "@/lib/files/kept-files";
import { openKeptFile } from "@/lib/files/open-file";
import { findAttachment } from "@/lib/queries/attachments/find-attachment";
import { listAttachments } from "@/lib/queries/attachments/list-attachments";
import { getWrittenProject } from "@/lib/queries/projects/get-written-project";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { placesOfFiles } from "../../support/places-of-files";
import { aStepInput } from "../../support/step-inputs";
import { aWrittenProject } from "../../support/written-project";
import { SAMPLES } from "../../support/zip";

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
});

async function* stream(...parts: Buffer[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
const send = (name: string, bytes: Buffer, who = officer, kind = "other") =>
  addAttachment(who, { code, kind }, { name, content: stream(bytes) }, now);

describe.each(placesOfFiles())("a file that an officer adds to a dossier, kept in %s,", (_, place) => {
  const filesOn = place.files;
  beforeAll(async () => {
    await place.enter();
    ({ code } = await createProject(officer, aWrittenProject(), now));
  });
  afterAll(place.leave);

  test("is kept as it was sent, a second of its name as the next version, and told to those who see the dossier", async () => {
    const first = await send("tờ trình.pdf", SAMPLES.pdf);
    const second = await send("tờ trình.pdf", Buffer.concat([SAMPLES.pdf, Buffer.from("\n")]));
    expect([first.version, second.version]).toEqual([1, 2]);
    expect(first).toMatchObject({ format: "pdf", bytes: SAMPLES.pdf.length, addedBy: officer.fullName });
    expect(await readFile(place.fileOf(first.id))).toEqual(SAMPLES.pdf);
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

  test("is given back whole and in parts, and is known again by its hash until a byte of it is another", async () => {
    const { id, bytes, sha256 } = await send("đọc lại.pdf", SAMPLES.pdf);
    const read = async (from: number, to: number) => buffer(await openKeptFile(id, { from, to }));
    expect(await read(0, bytes - 1)).toEqual(SAMPLES.pdf);
    expect(await read(5, 9)).toEqual(SAMPLES.pdf.subarray(5, 10));
    expect(await read(bytes - 1, bytes - 1)).toEqual(SAMPLES.pdf.subarray(-1));
    expect(await isAsReceived({ id, sha256 })).toBe(true);
    await writeFile(place.fileOf(id), Buffer.from(SAMPLES.pdf).fill("x", 3, 4));
    expect(await isAsReceived({ id, sha256 })).toBe(false);
    const unknown = "33333333-3333-4333-8333-333333333333";
    expect(await notThere([id, unknown])).toEqual([unknown]);
    expect(await isAsReceived({ id: unknown, sha256 })).toBe(false);
  });

  test("is not recorded while it cannot be kept, nothing half of it stays, and it is the first version once it can", async () => {
    const before = await filesOn();
    await place.breakDown();
    await expect(send("kho hỏng.pdf", SAMPLES.pdf)).rejects.toThrow(FilesAway);
    await place.mend();
    expect((await filesOn()).sort()).toEqual(before.sort());
    const names = (await listAttachments(readScope(officer), code))?.items.map(({ fileName }) => fileName);
    expect(names).not.toContain("kho hỏng.pdf");
    expect(await send("kho hỏng.pdf", SAMPLES.pdf)).toMatchObject({ version: 1 });
  });

  test("is not recorded while it cannot be received", async () => {
    const incoming = path.dirname(place.incoming("any"));
    await rm(incoming, { recursive: true });
    await writeFile(incoming, "");
    await expect(send("đĩa đầy.pdf", SAMPLES.pdf)).rejects.toThrow(FilesAway);
    await rm(incoming);
    expect(await send("đĩa đầy.pdf", SAMPLES.pdf)).toMatchObject({ version: 1 });
  });

  test("cannot be read while its place is away, and can be again", async () => {
    const { id } = await send("kho vắng.pdf", SAMPLES.pdf);
    await place.breakDown();
    await expect(openKeptFile(id, { from: 0, to: 3 })).rejects.toThrow(FilesAway);
    await place.mend();
    expect(await buffer(await openKeptFile(id, { from: 0, to: 3 }))).toEqual(SAMPLES.pdf.subarray(0, 4));
  });

  test("is nothing that another province, the public, or the Cục before submission knows of", async () => {
    const { id } = await send("báo giá.xlsx", SAMPLES.xlsx);
    const ours = new Set((await listAttachments(readScope(officer), code))?.items.map((file) => file.id));
    expect(ours).toContain(id);
    for (const other of [elsewhere, cuc]) {
      expect(await findAttachment(readScope(other), { code, id })).toBeNull();
      expect(await listAttachments(readScope(other), code)).toBeNull();
      const rows = await transaction(other, (tx) => tx.$queryRaw<{ id: string }[]>`SELECT id FROM project_attachment`);
      expect(rows.filter((row) => ours.has(row.id))).toEqual([]);
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
    expect(await refusalOf(late)).toEqual({ code: "attachment.not-now", state: "SUBMITTED" });
    expect(await findAttachment(readScope(cuc), { code: other, id: first.id })).toMatchObject({ fileName: "a.pdf" });
  });

  test("is what the upkeep leaves: it removes, a day later, what no dossier knows and nothing else", async () => {
    const known = await filesOn();
    const half = place.incoming("11111111-1111-4111-8111-111111111111");
    await mkdir(path.dirname(half), { recursive: true });
    await writeFile(half, "x");
    await keepUnder("22222222-2222-4222-8222-222222222222", stream(Buffer.from("x")));
    expect(await sweepOrphans(UPKEEPER, null, now)).toBe(0);
    const yesterday = new Date(now.getTime() - 25 * 3_600_000);
    for (const file of await filesOn()) await utimes(file, yesterday, yesterday);
    expect(await sweepOrphans(UPKEEPER, null, now)).toBe(2);
    expect((await filesOn()).sort()).toEqual(known.sort());
  });
});
