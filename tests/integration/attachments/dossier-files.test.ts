import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { addAttachment } from "@/lib/commands/attachments/add-attachment";
import { createProject } from "@/lib/commands/projects/create-project";
import { takeStep } from "@/lib/commands/projects/take-step";
import { checkJson } from "@/lib/documents/check-json";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { getCheck } from "@/lib/queries/projects/check-written";
import { dossierView } from "@/lib/queries/projects/dossier-view";
import { listChanges } from "@/lib/queries/projects/list-changes";
import { listHistory } from "@/lib/queries/projects/list-history";
import { readDossier } from "@/lib/queries/projects/read-dossier";
import { dossier, dossierCheck } from "@/lib/server/routes/project-replies";
import { testDatabase } from "../../support/database";
import { Facts } from "../../support/facts";
import { aStepInput } from "../../support/step-inputs";
import { aWrittenProject } from "../../support/written-project";
import { SAMPLES } from "../../support/zip";

const folder = mkdtempSync(path.join(tmpdir(), "dossier-files-"));
process.env.ATTACHMENTS_DIR = folder;
const db = testDatabase({ reference: true });
const now = new Date();
let officer: Actor;
let leader: Actor;
let code: string;

beforeEach(async () => {
  const facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
  ({ code } = await createProject(officer, aWrittenProject(), now));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function* stream(...parts: Buffer[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}
const send = (name: string, more = "", kind = "beneficiary-request") =>
  addAttachment(
    officer,
    { code, kind },
    { name, content: stream(Buffer.concat([SAMPLES.pdf, Buffer.from(more)])) },
    now,
  );
const told = async () => {
  const check = await getCheck(readScope(officer), code);
  return check ? dossierCheck.parse(checkJson(check, "vi")) : expect.unreachable();
};
const ofFiles = async () => (await told()).findings.filter(({ section }) => section === "attachments");
const submit = (version: number) => takeStep(officer, aStepInput("submit", code, version), now);
const giveBack = (version: number) => takeStep(leader, aStepInput("return", code, version), now);

describe("a dossier's files", () => {
  test("stand in it by line of the checklist, name, version, size, hash and what the scanner said", async () => {
    await send("đơn.pdf");
    const { bytes, sha256 } = await send("đơn.pdf", "\n");
    const read = await readDossier(readScope(officer), code);
    expect(dossier.parse(read && dossierView(read)).attachments).toEqual([
      {
        ...{ id: expect.any(String), kind: "beneficiary-request", fileName: "đơn.pdf", version: 2, format: "pdf" },
        ...{ bytes, sha256, scan: "pending", finding: null },
      },
    ]);
  });

  test("are covered by the hash of each step, which what the scanner says later does not change", async () => {
    await send("đơn.pdf");
    await submit(1);
    await giveBack(2);
    await db.owner.query("UPDATE project_attachment SET scan = 'clean'");
    await submit(3);
    await giveBack(4);
    await send("đơn.pdf", "\n");
    await submit(5);
    const hashes = (await listHistory(readScope(officer), code))?.map(({ dossierHash }) => dossierHash) ?? [];
    expect([hashes[0] === hashes[2], hashes[2] === hashes[4]]).toEqual([true, false]);
  });

  test("that were sent between two submissions are among what has changed", async () => {
    await send("đơn.pdf");
    await submit(1);
    await giveBack(2);
    await send("đơn.pdf", "\n");
    await send("tờ trình.pdf", "", "proposal-letter");
    expect((await listChanges(readScope(leader), code))?.changes).toEqual([
      expect.objectContaining({ field: "attachments", before: expect.objectContaining({ version: 1 }) }),
      expect.objectContaining({ before: null, after: expect.objectContaining({ fileName: "tờ trình.pdf" }) }),
    ]);
  });

  test("are not called new where the dossier was submitted before its copies held files", async () => {
    await submit(1);
    await giveBack(2);
    await db.owner.query("ALTER TABLE dossier_copy DISABLE TRIGGER USER");
    await db.owner.query("UPDATE dossier_copy SET dossier = (dossier::jsonb - 'attachments')::text");
    await db.owner.query("ALTER TABLE dossier_copy ENABLE TRIGGER USER");
    await send("đơn.pdf");
    expect((await listChanges(readScope(leader), code))?.changes).toEqual([]);
  });
});

describe("the check before submission", () => {
  test("names what the checklist requires and the dossier lacks, and holds nothing back for it", async () => {
    const before = await ofFiles();
    expect(before.map(({ weight, code: what }) => `${weight} ${what}`)).toContain("doubtful file-missing");
    await send("đơn.pdf");
    expect(await ofFiles()).toHaveLength(before.length - 1);
    expect((await told()).complete).toBe(true);
  });

  test("names a file that the scanner refused and what it found", async () => {
    await send("đơn.pdf");
    await db.owner.query("UPDATE project_attachment SET scan = 'refused', finding = 'Eicar' WHERE scan = 'pending'");
    const [found] = (await ofFiles()).filter(({ code: what }) => what === "file-refused");
    expect(found?.message).toContain("“đơn.pdf”");
    expect(found?.message).toContain("Eicar");
  });
});
