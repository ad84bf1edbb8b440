import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { orStartOver } from "@/lib/cli/or-start-over";
import { migrate } from "@/lib/db/migrate/migrate";
import { testDatabase } from "../support/database";

const db = testDatabase();
let folder = "";

const write = (name: string, sql: string) => {
  fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, name, "migration.sql"), sql);
};
const run = () => migrate({ ownerUrl: db.ownerUrl, appUser: "portal_app", folder });
const exists = async (table: string) =>
  (await db.owner.query("SELECT to_regclass($1) IS NOT NULL AS found", [table])).rows[0].found;

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "migrations-"));
  await db.owner.query("DROP TABLE IF EXISTS _prisma_migrations, shelf, book");
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

describe("migrating a database", () => {
  test("applies the files whole, in the order of their names, and records each as Prisma does", async () => {
    write("0002_book", "CREATE TABLE book (shelf int REFERENCES shelf);");
    write(
      "0001_shelf",
      "CREATE TABLE shelf (id int PRIMARY KEY); CREATE OR REPLACE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$;",
    );
    expect(await run()).toEqual(["0001_shelf", "0002_book"]);
    const { rows } = await db.owner.query("SELECT * FROM _prisma_migrations ORDER BY migration_name");
    const sql = fs.readFileSync(path.join(folder, "0002_book", "migration.sql"));
    expect(rows[1]).toMatchObject({
      migration_name: "0002_book",
      checksum: createHash("sha256").update(sql).digest("hex"),
      applied_steps_count: 1,
      rolled_back_at: null,
    });
    expect(rows[1].finished_at).toBeInstanceOf(Date);
    await db.owner.query("DROP FUNCTION one()");
  });

  test("applies nothing the second time", async () => {
    write("0001_shelf", "CREATE TABLE shelf (id int)");
    await run();
    expect(await run()).toEqual([]);
  });

  test("lets two migrators started together apply each file once", async () => {
    write("0001_shelf", "SELECT pg_sleep(0.2); CREATE TABLE shelf (id int)");
    const applied = await Promise.all([run(), run()]);
    expect(applied.flat()).toEqual(["0001_shelf"]);
  });

  test("refuses a file edited after it was applied", async () => {
    write("0001_shelf", "CREATE TABLE shelf (id int)");
    await run();
    write("0001_shelf", "CREATE TABLE shelf (id bigint)");
    await expect(run()).rejects.toThrow("0001_shelf was edited after it was applied");
  });

  test("refuses a database of another version, leaves it as it is, and says what to do", async () => {
    write("0001_shelf", "CREATE TABLE shelf (id int)");
    await run();
    fs.rmSync(path.join(folder, "0001_shelf"), { recursive: true });
    write("0001_shelf_and_book", "CREATE TABLE shelf (id int); CREATE TABLE book (id int)");
    const failure = await run().catch((error: unknown) => error);
    expect(String(failure)).toContain(
      "0001_shelf, which this version does not know: another version of the portal made it",
    );
    expect(String(orStartOver(failure, true))).toContain("npm run demo -- --reset");
    expect(String(orStartOver(failure, false))).not.toContain("--reset");
    expect(await exists("book")).toBe(false);
  });

  test("undoes a failing file, says where it failed, and applies it once mended", async () => {
    write("0001_shelf", "CREATE TABLE shelf (id int);\nCREATE TABLE book (id nonsense);");
    await expect(run()).rejects.toThrow(/0001_shelf failed and was undone: 42704 .*nonsense.* at line 2/);
    expect(await exists("shelf")).toBe(false);
    write("0001_shelf", "CREATE TABLE shelf (id int)");
    expect(await run()).toEqual(["0001_shelf"]);
  });

  test("refuses to go on after a migration that began elsewhere and never finished", async () => {
    write("0001_shelf", "CREATE TABLE shelf (id int)");
    await run();
    await db.owner.query("UPDATE _prisma_migrations SET finished_at = NULL");
    await expect(run()).rejects.toThrow("0001_shelf began and never finished");
  });
});

describe("the application's login", () => {
  test("may become every role of the portal and inherits none of them", async () => {
    await db.owner.query(
      "DO $$ BEGIN CREATE ROLE portal_public NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
    );
    write("0001_shelf", "CREATE TABLE shelf (id int); GRANT SELECT ON shelf TO portal_public");
    await run();
    await expect(db.app.query("SELECT * FROM shelf")).rejects.toThrow("permission denied");
    const { rows } = await db.app.query(
      "SELECT pg_has_role('portal_app', 'portal_public', 'SET') AS may, pg_has_role('portal_app', 'portal_public', 'USAGE') AS inherits",
    );
    expect(rows[0]).toEqual({ may: true, inherits: false });
  });
});
