import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { checkoutRoot } from "@/lib/cli/embedded/checkout";
import { migrationsFolder, readMigrations } from "@/lib/db/migrate/migration-files";
import { testDatabase } from "../support/database";

const db = testDatabase();

type Answer = { code: number | null; out: string; refusal: string };

const portal = (args: string[], urls: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: db.appUrl, DATABASE_OWNER_URL: db.ownerUrl, ...urls };
    const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/portal.ts", ...args], {
      cwd: checkoutRoot,
      env,
    });
    const answer: Answer = { code: null, out: "", refusal: "" };
    child.stdout.on("data", (chunk) => {
      answer.out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      answer.refusal += chunk;
    });
    child.on("close", (code) => resolve({ ...answer, code }));
  });

describe("the operator's commands", () => {
  test("are listed by --help", async () => {
    const { code, out } = await portal(["--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}migrate {2,}\S/m);
    expect(out).toMatch(/^ {2}status {2,}\S/m);
  });

  test("end with 2 and the list when there is no such command, even one every object has", async () => {
    for (const name of ["nonsense", "constructor"]) {
      const { code, refusal } = await portal([name]);
      expect(code).toBe(2);
      expect(refusal).toContain(`There is no command ${name}.`);
      expect(refusal).toContain("Usage: npm run portal -- <command>");
    }
  });

  test("end with 2 when given arguments they do not take", async () => {
    const { code, refusal } = await portal(["migrate", "now"]);
    expect(code).toBe(2);
    expect(refusal).toContain("migrate takes no arguments, but was given: now");
  });

  test("migrate says there is nothing to do on a database that is up to date", async () => {
    expect(await portal(["migrate"])).toMatchObject({ code: 0, out: "The database is up to date.\n" });
  });

  test("status counts the migrations and finds the application's login safe", async () => {
    const count = (await readMigrations(migrationsFolder)).length;
    const { code, out } = await portal(["status"]);
    expect(out).toContain(`Migrations: ${count} applied, 0 pending`);
    expect(out).toContain("Application login: portal_app, safe");
    expect(code).toBe(0);
  });

  test("status ends with 1 and the reason when the application would log in as the owner", async () => {
    const { code, refusal } = await portal(["status"], { DATABASE_URL: db.ownerUrl });
    expect(code).toBe(1);
    expect(refusal).toContain("logs in as portal_owner, which owns the table");
  });

  test("end with 1 when only one of the two logins is given", async () => {
    const { code, refusal } = await portal(["migrate"], { DATABASE_OWNER_URL: "" });
    expect(code).toBe(1);
    expect(refusal).toContain("DATABASE_OWNER_URL (the login that owns the tables) is not");
  });
});
