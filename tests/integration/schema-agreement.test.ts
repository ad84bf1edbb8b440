import path from "node:path";
import type { PoolClient } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkoutRoot } from "@/lib/cli/embedded/checkout";
import { catalogue } from "../support/catalogue";
import { testDatabase } from "../support/database";
import { schemaSql } from "../support/schema-sql";

const db = testDatabase();
let owner: PoolClient;

beforeAll(async () => {
  const sql = await schemaSql(path.join(checkoutRoot, "prisma/schema"), db.ownerUrl);
  owner = await db.owner.connect();
  await owner.query("CREATE SCHEMA described");
  await owner.query("SET search_path = described, public");
  await owner.query(sql);
});
afterAll(() => owner.release());

describe("prisma/schema and prisma/migrations", () => {
  test("describe the same tables, columns, keys and references", async () => {
    const migrated = await catalogue(owner, "public");
    expect(migrated.length).toBeGreaterThan(100);
    expect(await catalogue(owner, "described")).toEqual(migrated);
  });

  test("would be told apart by a forgotten column, key or reference", async () => {
    const before = await catalogue(owner, "described");
    const { rows } = await owner.query<{ name: string; relname: string }>(
      `SELECT k.conname AS name, k.conrelid::regclass::text AS relname FROM pg_constraint k
       WHERE k.connamespace = 'described'::regnamespace AND k.contype = 'f' LIMIT 1`,
    );
    await owner.query(`ALTER TABLE ${rows[0]?.relname} DROP CONSTRAINT "${rows[0]?.name}", ADD COLUMN forgotten int`);
    const after = await catalogue(owner, "described");
    expect(after.filter((line) => !before.includes(line))).toEqual([`${rows[0]?.relname}.forgotten integer`]);
    expect(before.filter((line) => !after.includes(line))).toHaveLength(1);
  });
});
