import { expect, test } from "vitest";
import { testDatabase } from "../support/database";

const database = testDatabase();

test("every table the public may read moves the version of the data, so that no kept page outlives a change", async () => {
  const { rows } = await database.owner.query<{ name: string; moves: boolean }>(`
    SELECT c.relname AS name, EXISTS (
      SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
      WHERE t.tgrelid = c.oid AND p.proname IN ('bump_data_version', 'bump_with_certified_report') AND t.tgtype & 28 = 28) AS moves
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND has_any_column_privilege('portal_public', c.oid, 'SELECT')
      AND c.relname <> 'data_version'
    ORDER BY 1`);

  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ moves }) => !moves).map(({ name }) => name)).toEqual([]);
});
