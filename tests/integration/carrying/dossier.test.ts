import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addAttachment } from "@/lib/commands/attachments/add-attachment";
import { reportProgress } from "@/lib/commands/carrying/report-progress";
import { takeDossier } from "@/lib/commands/dossier/take-dossier";
import { recordInspection } from "@/lib/commands/inspections/record-inspection";
import type { Actor } from "@/lib/domain/access/actor";
import { DOSSIER_LIMITS, withinDossier } from "@/lib/domain/dossier/whole-dossier";
import { zipStream } from "@/lib/files/zip-stream";
import { recordInspectionInput } from "@/lib/input/inspections";
import { reportProgressInput } from "@/lib/input/progress-reports";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";

const printed = vi.hoisted(() => ({ papers: 0 }));
vi.mock("@/lib/documents/papers/write-apart", async (original) => {
  const kept = await original<typeof import("@/lib/documents/papers/write-apart")>();
  const writeApart: typeof kept.writeApart = (...sent) => {
    printed.papers += 1;
    return kept.writeApart(...sent);
  };
  return { ...kept, writeApart };
});

const folder = mkdtempSync(path.join(tmpdir(), "whole-dossier-"));
process.env.ATTACHMENTS_DIR = folder;
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
const db = testDatabase({ reference: true });
const now = new Date();
const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
let facts: Facts;
let officer: Actor;
let project: ProjectFact;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  ({ project } = await facts.aContractedProject(million(100), { state: "IN_PROGRESS" }));
  const code = project.code;
  const said = { code, asAt: "2026-06-01", percent: "40", done: "Đã lắp máy.", next: "Chạy thử." };
  await reportProgress(officer, reportProgressInput.parse(said), now);
  const visit = { projectCode: code, inspectedOn: "2026-06-02", members: ["Nguyễn A"], summary: "Xem máy." };
  await recordInspection(officer, recordInspectionInput.parse(visit), now);
});

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The files of an archive by the directory at its end, as every reader finds them. */
function opened(zip: Buffer): Map<string, Buffer> {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
    const [name, extra] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)];
    const local = zip.readUInt32LE(at + 42);
    const begins = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = inflateRawSync(zip.subarray(begins, begins + packed));
    expect(bytes.length).toBe(size);
    files.set(zip.subarray(at + 46, at + 46 + name).toString("utf8"), bytes);
    at += 46 + name + extra;
  }
  return files;
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const trail = async () =>
  (
    await db.owner.query(
      "SELECT account_id, entity_id, after FROM audit_entry WHERE permission = 'dossier.take' ORDER BY recorded_at",
    )
  ).rows;

test("the archive holds every document its index names, each with the hash it says, in order; the trail keeps the index's", async () => {
  const draft = await facts.aProject({ state: "DRAFT" });
  const file = {
    name: "đơn đề nghị.pdf",
    content: (async function* () {
      yield PDF;
    })(),
  };
  await addAttachment(officer, { code: draft.code, kind: "beneficiary-request" }, file, now);
  await db.owner.query("ALTER TABLE project_attachment DISABLE TRIGGER USER");
  await db.owner.query("UPDATE project_attachment SET project_id = $1 WHERE project_id = $2", [project.id, draft.id]);
  await db.owner.query("ALTER TABLE project_attachment ENABLE TRIGGER USER");

  const { fileName, body } = await takeDossier(officer, { code: project.code, format: "zip" }, now);
  expect(fileName).toMatch(/^ho-so-kc-[\d-]+\.zip$/);
  const files = opened(await bytesOf(body));
  const index = files.get("00-muc-luc.csv") ?? Buffer.alloc(0);
  const enclosed = [...files].filter(([name]) => !name.startsWith("00-"));
  expect(enclosed.map(([name]) => name)).toEqual([...enclosed.map(([name]) => name)].sort());
  expect(enclosed.map(([name]) => name.slice(0, 2))).toEqual(["01", "03", "04", "04", "05", "06", "07"]);
  for (const [, bytes] of enclosed) expect(index.toString("utf8")).toContain(sha256(bytes));
  expect(files.get("07-tai-lieu/beneficiary-request/ban-1/đơn đề nghị.pdf")).toEqual(PDF);
  expect(files.get("00-muc-luc.pdf")?.subarray(0, 5).toString()).toBe("%PDF-");
  expect(await trail()).toMatchObject([
    { account_id: officer.accountId, entity_id: project.code, after: { format: "zip", index: sha256(index) } },
  ]);
}, 60_000);

test("the papers are one PDF for an auditor, who is named in the trail; another province, organiser and administrator get none", async () => {
  const auditor = await facts.anActor("AUDITOR");
  const { type, body } = await takeDossier(auditor, { code: project.code, format: "pdf" }, now);
  expect(type).toBe("application/pdf");
  expect((await bytesOf(body)).subarray(0, 5).toString()).toBe("%PDF-");
  expect((await trail()).at(-1)).toMatchObject({ account_id: auditor.accountId, after: { format: "pdf" } });
  const before = (await trail()).length;
  printed.papers = 0;
  const others = [
    [await facts.anActor("PROVINCE_LEADER", { unitId: "can-tho-2025" }), "access.not-found"],
    [await facts.anActor("ORGANISER", { regionCode: "MTTN" }), "access.forbidden"],
    [await facts.anActor("ADMIN"), "access.forbidden"],
  ] as const;
  for (const [other, code] of others)
    expect(await refusalOf(takeDossier(other, { code: project.code, format: "zip" }, now))).toMatchObject({ code });
  expect((await trail()).length).toBe(before);
  expect(printed.papers).toBe(0);
}, 60_000);

test("a file that is not what its index says breaks the archive off", async () => {
  const changed = {
    path: "a.pdf",
    sha256: "0".repeat(64),
    open: async () =>
      (async function* () {
        yield PDF;
      })(),
  };
  await expect(bytesOf(zipStream([changed]))).rejects.toThrow("not what the index says");
});

test("more documents or bytes than one file holds are refused with how many there are", async () => {
  const { files, bytes } = DOSSIER_LIMITS;
  const many = Array.from({ length: files + 1 }, () => ({ bytes: 1 }));
  expect(await refusalOf((async () => withinDossier(many))())).toMatchObject({
    code: "dossier.too-large",
    files: files + 1,
  });
  expect(await refusalOf((async () => withinDossier([{ bytes: bytes + 1 }]))())).toMatchObject({ megabytes: 1025 });
  withinDossier([{ bytes }]);
});
