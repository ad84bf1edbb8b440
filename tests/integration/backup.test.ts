import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAttachment } from "@/lib/commands/attachments/add-attachment";
import { createProject } from "@/lib/commands/projects/create-project";
import { testDatabase } from "../support/database";
import { type EmptyDatabase, emptyDatabase } from "../support/empty-database";
import { Facts } from "../support/facts";
import { portalCommand } from "../support/portal-command";
import { anS3Server, variablesOf } from "../support/s3";
import { aWrittenProject } from "../support/written-project";
import { SAMPLES } from "../support/zip";

const db = testDatabase({ sample: true });
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "backup-"));
const dir = path.join(folder, "monday");
const kept = path.join(folder, "files");
const restored = path.join(folder, "files-restored");
process.env.ATTACHMENTS_DIR = kept;
const AWKWARD = 'Máy "ép"\u2028 viên\r\nhai dòng \\ 0';
let empty: EmptyDatabase;
let fileId: string;

/** A file in a dossier of the sample's database; gives its id. */
async function addFile(): Promise<string> {
  const officer = await new Facts(db.owner).anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  const { code } = await createProject(officer, aWrittenProject(), new Date());
  async function* content(): AsyncGenerator<Uint8Array> {
    yield SAMPLES.pdf;
  }
  return (await addAttachment(officer, { code, kind: "other" }, { name: "a.pdf", content: content() }, new Date())).id;
}
const placeOf = (root: string) => path.join(root, "kept", fileId.slice(0, 2), fileId);

/** Rows of every table and a hash of all that they hold, in no order. */
async function contents(url: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'",
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ told: string }>(
      `SELECT count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) AS told FROM "${name}" t`,
    );
    found[name] = rows[0]?.told ?? "";
  }
  await client.end();
  return found;
}

beforeAll(async () => {
  await db.owner.query("UPDATE project SET title = $1 WHERE id = (SELECT id FROM project ORDER BY code LIMIT 1)", [
    AWKWARD,
  ]);
  fileId = await addFile();
  const { code, out, refusal } = await portalCommand(db, ["backup", dir]);
  expect({ code, refusal }).toEqual({ code: 0, refusal: "" });
  expect(out).toMatch(/^\d{5,} rows of \d+ tables and 1 files of dossiers written to /);
  empty = await emptyDatabase();
}, 120_000);
afterAll(async () => {
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  await empty.drop();
});

describe("a backup", () => {
  test("is readable by nobody but its owner, and goes into a new folder only", async () => {
    expect(fs.statSync(path.join(dir, "backup.json")).mode & 0o077).toBe(0);
    const again = await portalCommand(db, ["backup", dir]);
    expect(again).toMatchObject({ code: 1, refusal: expect.stringContaining("is not empty") });
  });

  test("whose file was changed is refused before anything is made", async () => {
    const copy = path.join(folder, "changed");
    fs.cpSync(dir, copy, { recursive: true });
    fs.appendFileSync(path.join(copy, "voucher.jsonl.gz"), "x");
    const told = await portalCommand({ ...db, ...empty }, ["restore", copy]);
    expect(told).toMatchObject({ code: 1, refusal: expect.stringContaining("voucher.jsonl.gz is damaged") });
    expect(await contents(empty.ownerUrl)).toEqual({});
  });

  test("of another version is refused, naming its migration", async () => {
    const copy = path.join(folder, "of-another-version");
    fs.cpSync(dir, copy, { recursive: true });
    const file = path.join(copy, "backup.json");
    fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace(/"checksum": "..../, '"checksum": "0000'));
    const told = await portalCommand({ ...db, ...empty }, ["restore", copy]);
    expect(told).toMatchObject({ code: 1, refusal: expect.stringContaining("another version of the portal") });
  });

  test("restored into an empty database is every row to the letter, sound, with its counters and guards", async () => {
    const { code, out, refusal } = await portalCommand({ ...db, ...empty }, ["restore", dir], {
      env: { ATTACHMENTS_DIR: restored },
    });

    expect({ code, refusal }).toEqual({ code: 0, refusal: "" });
    expect(out).toMatch(/All \d+ checks passed\.$/m);
    expect(out).toMatch(/ok +attachments\.as-received +1 rows checked/);
    expect(fs.readFileSync(placeOf(restored))).toEqual(SAMPLES.pdf);
    expect(await contents(empty.ownerUrl)).toEqual(await contents(db.ownerUrl));
    const guarded = await empty.query("UPDATE voucher SET note = 'x'").catch((error: Error) => error.message);
    expect(guarded).toMatch(/append-only|never|không/i);
    const counters = "SELECT sequencename, last_value FROM pg_sequences ORDER BY 1";
    expect(await empty.query(counters)).toEqual((await db.owner.query(counters)).rows);
  }, 180_000);

  test("restored where a bucket is named puts the files into it; from there on they stay in it, and are looked for", async () => {
    const server = await anS3Server();
    const another = await emptyDatabase();
    const target = { ...db, ...another };
    const env = { ...variablesOf(server.bucket), ATTACHMENTS_DIR: path.join(folder, "staging") };
    const told = await portalCommand(target, ["restore", dir], { env });
    expect(told).toMatchObject({ code: 0, out: expect.stringMatching(/ok +attachments\.as-received +1 rows checked/) });
    expect(await server.objects()).toEqual([`portal/kept/${fileId.slice(0, 2)}/${fileId}`]);

    const wednesday = path.join(folder, "wednesday");
    const again = await portalCommand(target, ["backup", wednesday], { env });
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining("stay in the bucket khuyencong at http://") });
    expect(fs.existsSync(path.join(wednesday, "files"))).toBe(false);
    const status = await portalCommand(target, ["status"], { env });
    expect(status.out).toContain("Files: the bucket khuyencong at http://");

    fs.rmSync(server.placeOf(`portal/kept/${fileId.slice(0, 2)}/${fileId}`));
    const gone = await portalCommand(target, ["backup", path.join(folder, "thursday")], { env });
    expect(gone).toMatchObject({ code: 1, refusal: expect.stringContaining(`for example ${fileId}`) });
    await server.close();
    const away = await portalCommand(target, ["status"], { env });
    expect(away).toMatchObject({ code: 1, refusal: expect.stringContaining("does not answer: ECONNREFUSED") });
    await another.drop();
  }, 240_000);

  test("without a file that a dossier has says that it is not whole, and a file that was changed is found", async () => {
    const file = placeOf(kept);
    fs.appendFileSync(file, "x");
    const changed = await portalCommand(db, ["verify"]);
    expect(changed.code).toBe(1);
    expect(changed.out).toMatch(new RegExp(`FAILED +attachments\\.as-received .*1 failed: ${fileId}`));
    fs.rmSync(file);
    const told = await portalCommand(db, ["backup", path.join(folder, "tuesday")]);
    expect(told).toMatchObject({
      code: 1,
      refusal: expect.stringContaining("1 files of dossiers are not in the folder"),
    });
  }, 120_000);

  test("is never laid over a database that holds something", async () => {
    const told = await portalCommand(db, ["restore", dir]);
    expect(told).toMatchObject({ code: 1, refusal: expect.stringContaining("not empty") });
  });
});
