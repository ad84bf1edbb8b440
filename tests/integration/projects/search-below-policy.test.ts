import { describe, expect, test } from "vitest";
import { PUBLIC_SCOPE, type ReadScope, readScope } from "@/lib/domain/access/read-scope";
import { anActor } from "../../support/actor";
import { testDatabase } from "../../support/database";
import { listOf } from "../../support/project-lists";

const db = testDatabase({ sample: true });

const COMMON = "may moc";
const VISIBLE = "assigned_at IS NOT NULL";

async function matching(visible: string): Promise<{ count: number; support: bigint }> {
  const { rows } = await db.owner.query<{ count: number; support: string }>(
    `SELECT count(DISTINCT p.id)::integer AS count, coalesce(sum(b.support), 0)::text AS support
     FROM project p LEFT JOIN project_budget_line b ON b.project_id = p.id
     WHERE p.search_key LIKE '%may%' AND p.search_key LIKE '%moc%' AND (${visible})`,
  );
  return { count: rows[0]?.count ?? 0, support: BigInt(rows[0]?.support ?? 0) };
}

describe("a search counts and adds up what its reader may see, and nothing else", () => {
  test.each<[string, ReadScope, string]>([
    ["a visitor", PUBLIC_SCOPE, VISIBLE],
    ["an officer, in the own province", readScope(anActor("PROVINCE_OFFICER")), "steward_unit_id = 'quang-tri-2025'"],
    ["the Ministry", readScope(anActor("MINISTRY_OFFICER")), "state <> 'DRAFT'"],
    ["an auditor", readScope(anActor("AUDITOR")), "true"],
  ])("%s", async (_reader, scope, visible) => {
    const { total, totals } = await listOf({ q: COMMON, size: 1 }, scope);

    expect({ count: total, support: totals.support }).toEqual(await matching(visible));
    expect(total).toBeGreaterThan(0);
  });

  test("a title that only a hidden đề án bears finds nobody, and no sum betrays it", async () => {
    const { rows } = await db.owner.query<{ code: string }>(
      `UPDATE project SET title = 'Bímật riêngtư' WHERE id = (
         SELECT id FROM project WHERE assigned_at IS NULL AND steward_unit_id = 'da-nang-2025' LIMIT 1) RETURNING code`,
    );
    expect(rows).toHaveLength(1);
    const nothing = { items: [], total: 0, totals: expect.objectContaining({ support: 0n, plan: 0n }) };

    expect(await listOf({ q: "bimat riengtu" })).toMatchObject(nothing);
    expect(await listOf({ q: "bimat riengtu" }, readScope(anActor("PROVINCE_OFFICER")))).toMatchObject(nothing);
    expect((await listOf({ q: "bimat riengtu" }, readScope(anActor("AUDITOR")))).items.map(({ code }) => code)).toEqual(
      [rows[0]?.code],
    );
  });
});

test("a word that occurs nowhere is looked up in the index", async () => {
  const client = await db.owner.connect();
  const looked = async () => {
    await client.query("SELECT pg_stat_force_next_flush()");
    const { rows } = await client.query<{ count: string }>(
      "SELECT pg_stat_get_numscans('project_search'::regclass)::text AS count",
    );
    return BigInt(rows[0]?.count ?? 0);
  };
  try {
    await client.query("ANALYZE project");
    const before = await looked();
    const { rows } = await client.query("SELECT projects_containing('{khongdaucodetu,may}')");

    expect(rows).toEqual([]);
    await expect.poll(looked).toBeGreaterThan(before);
  } finally {
    client.release();
  }
});
