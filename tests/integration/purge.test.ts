import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../support/database";
import { addMoneyChain, RECORDER } from "../support/money-chain";
import { portalCommand } from "../support/portal-command";

const db = testDatabase();

beforeAll(async () => {
  await addMoneyChain(db.owner);
  await db.owner.query(`
    INSERT INTO app_session (token_hash, account_id, expires_at)
      SELECT sha256(n::text::bytea), '${RECORDER}', now() - interval '8 days' FROM generate_series(1, 5001) n;
    INSERT INTO app_session (token_hash, account_id, expires_at) VALUES ('fresh', '${RECORDER}', now() - interval '6 days');
    INSERT INTO idempotency_key (account_id, key, action, request_hash, result_id, created_at) VALUES
      ('${RECORDER}', gen_random_uuid(), 'voucher.record', '-', gen_random_uuid(), now() - interval '31 days'),
      ('${RECORDER}', gen_random_uuid(), 'voucher.record', '-', gen_random_uuid(), now() - interval '29 days');
    INSERT INTO login_throttle (key, points, expire) VALUES
      ('old', 3, extract(epoch FROM now()) * 1000 - 1), ('new', 3, extract(epoch FROM now()) * 1000 + 600000);
    INSERT INTO form_draft (account_id, form, subject, fields, updated_at) VALUES
      ('${RECORDER}', 'voucher.record', 'QTR-1', '{}', now() - interval '31 days'),
      ('${RECORDER}', 'voucher.record', 'QTR-2', '{}', now() - interval '29 days');
    INSERT INTO form_notice (account_id, page, outcome, told_at) VALUES
      ('${RECORDER}', '/vouchers/1', 'recorded', now() - interval '61 minutes'),
      ('${RECORDER}', '/vouchers/2', 'recorded', now() - interval '59 minutes');
    INSERT INTO import_run (account_id, sheet, file_name, sha256, content, row_count, project_count, to_add, unchanged, problems, read_at)
      SELECT '${RECORDER}', 'projects', 'a.csv', repeat('0', 64), 'a', 0, 0, 0, 0, '[]', now() - age
      FROM unnest(ARRAY[interval '25 hours', interval '23 hours']) AS age`);
});

const left = async (table: string) => (await db.owner.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n;

describe("purge", () => {
  test("removes what has served its time, more than one batch of it, and nothing else", async () => {
    const { code, out } = await portalCommand(db, ["purge"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^sessions +5001 removed$/m);
    expect(out).toMatch(/^answers +1 removed$/m);
    expect(out).toMatch(/^attempts +1 removed$/m);
    expect(out).toMatch(/^drafts +1 removed$/m);
    expect(out).toMatch(/^notices +1 removed$/m);
    expect(out).toMatch(/^imports +1 removed$/m);
    expect(out).toMatch(/^report sheets +0 removed$/m);
    expect(out).toMatch(/^jobs +0 removed$/m);
    for (const table of ["app_session", "idempotency_key", "login_throttle", "form_draft", "form_notice", "import_run"])
      expect(await left(table)).toBe(1);
  });

  test("leaves nothing to do for a second run", async () => {
    expect((await portalCommand(db, ["purge"])).out).toMatch(/^sessions +0 removed$/m);
  });
});
