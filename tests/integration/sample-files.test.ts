import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { isAsReceived } from "@/lib/files/kept-files";
import { keptPath } from "@/lib/files/places";
import { recogniseFile } from "@/lib/files/recognise";
import { seedFiles } from "@/prisma/seed/files/seed-files";
import { testDatabase } from "../support/database";

const database = testDatabase({ sample: true });
const folder = await mkdtemp(path.join(tmpdir(), "sample-files-"));
process.env.ATTACHMENTS_DIR = folder;
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

type Kept = { id: string; sha256: string; format: string };

test("each file of the demo's dossiers is there byte for byte and is what its name says; seeding again adds none", async () => {
  expect(await seedFiles(database.ownerUrl)).toBeGreaterThan(200);
  const { rows } = await database.owner.query<Kept>("SELECT id, sha256, format FROM project_attachment");
  const wrong = [];
  for (const file of rows) {
    if (!(await isAsReceived(file)) || (await recogniseFile(keptPath(file.id))) !== file.format) wrong.push(file);
  }
  expect(wrong).toEqual([]);
  expect(new Set(rows.map(({ format }) => format))).toEqual(new Set(["docx", "pdf", "png", "xlsx"]));
  expect(await seedFiles(database.ownerUrl)).toBe(0);
}, 60_000);

test("files came with their dossier, before it was submitted, and were added by an officer of its province", async () => {
  const { rows } = await database.owner.query(`
    SELECT count(*) FILTER (WHERE a.added_at >= s.first OR g.account_id IS NULL)::integer AS wrong, count(DISTINCT a.project_id) > 50 AS dozens
    FROM project_attachment a JOIN project p ON p.id = a.project_id JOIN (
      SELECT DISTINCT ON (project_id) project_id, taken_at AS first FROM project_step ORDER BY project_id, project_version
    ) s ON s.project_id = a.project_id
    LEFT JOIN role_grant g ON g.account_id = a.added_by AND g.role = 'PROVINCE_OFFICER' AND g.unit_id = p.steward_unit_id`);
  expect(rows).toEqual([{ wrong: 0, dozens: true }]);
});
