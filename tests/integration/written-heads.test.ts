import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../support/database";
import { addMoneyChain } from "../support/money-chain";
import { portalCommand } from "../support/portal-command";

const db = testDatabase();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "heads-"));
const file = path.join(folder, "kept", "heads.jsonl");
const verified = () => portalCommand(db, ["verify", "--heads", file]);

beforeAll(async () => {
  await addMoneyChain(db.owner);
  expect((await portalCommand(db, ["heads", file])).out).toContain("1 heads of the audit trail added");
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const setHead = `UPDATE audit_chain SET (last_sequence, last_hash) = (
  SELECT count(*), coalesce((SELECT hash FROM audit_entry ORDER BY sequence DESC LIMIT 1), sha256(convert_to('national', 'UTF8')))
  FROM audit_entry); ALTER TABLE audit_entry ENABLE TRIGGER USER`;

describe("heads written outside the database", () => {
  test("stand while the trail only grows", async () => {
    await db.owner.query(
      "INSERT INTO audit_entry (permission, entity, entity_id) VALUES ('rollup.rebuild', 'rollup', 'all')",
    );
    const { code, out } = await verified();
    expect(code).toBe(0);
    expect(out).toMatch(/^ok {6}audit\.written-heads-kept +1 rows checked$/m);
  });

  const tampering = {
    "its tail cut, with the head set back": `DELETE FROM audit_entry WHERE sequence >= 3; ${setHead}`,
    "its chain made anew": `INSERT INTO audit_entry (permission, entity, entity_id) SELECT 'x', 'y', n::text FROM generate_series(1, 3) n; ${setHead}`,
    "its entries emptied": `ALTER TABLE audit_entry DISABLE TRIGGER USER; DELETE FROM audit_entry; ${setHead}`,
  };
  for (const [what, sql] of Object.entries(tampering)) {
    test(`show a trail with ${what}, though the chain itself is unbroken`, async () => {
      await db.owner.query(`ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only; ${sql}`);
      const { code, out } = await verified();
      expect(code).toBe(1);
      expect(out).toMatch(/^ok {6}audit\.chain-unbroken/m);
      expect(out).toMatch(/^FAILED {2}audit\.written-heads-kept .* 1 failed: national\/3$/m);
    });
  }

  test("are asked for by a file that can be read", async () => {
    const { code, refusal } = await portalCommand(db, ["verify", "--heads", path.join(folder, "absent")]);
    expect(code).toBe(1);
    expect(refusal).toContain("could not be read as written heads");
  });
});
