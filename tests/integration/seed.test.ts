import { expect, test } from "vitest";
import { seed } from "@/prisma/seed/seed";
import { testDatabase } from "../support/database";

const database = testDatabase({ sample: true });

async function state(): Promise<unknown> {
  const { rows: tables } = await database.owner.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const counts: Record<string, unknown> = {};
  for (const { name } of tables) {
    const { rows } = await database.owner.query(
      `SELECT count(*)::integer AS rows, md5(string_agg(t::text, '' ORDER BY t::text)) AS sum FROM ${name} t`,
    );
    counts[name] = rows[0];
  }
  return counts;
}

test("seeding again keeps every row as it is and announces no change", async () => {
  const before = await state();
  const told: string[] = [];
  await seed({ ownerUrl: database.ownerUrl, sample: true, onProgress: (line) => told.push(line) });
  expect(await state()).toEqual(before);
  expect(told).toContain("sample: already there");
});

test("each published figure is there once, as printed", async () => {
  const { rows } = await database.owner.query(
    `SELECT count(*)::integer AS figures,
            (SELECT printed FROM published_figure WHERE scope = 'BAC' AND measure = 'planGrowth') AS growth,
            (SELECT unit FROM published_figure WHERE measure = 'demonstration-and-pilot-models:target') AS unit
     FROM published_figure`,
  );
  expect(rows).toEqual([{ figures: 62, growth: "-8,5", unit: "mô hình" }]);
});

test("there is an account for each post of today's 34 provinces and of the Cục", async () => {
  const { rows } = await database.owner.query(
    `SELECT role::text, count(*)::integer AS accounts FROM role_grant WHERE valid_to IS NULL GROUP BY role ORDER BY role::text`,
  );
  expect(rows).toEqual([
    { role: "ADMIN", accounts: 1 },
    { role: "AUDITOR", accounts: 1 },
    { role: "MINISTRY_LEADER", accounts: 1 },
    { role: "MINISTRY_OFFICER", accounts: 2 },
    { role: "ORGANISER", accounts: 3 },
    { role: "PROVINCE_LEADER", accounts: 34 },
    { role: "PROVINCE_OFFICER", accounts: 39 },
  ]);
});
