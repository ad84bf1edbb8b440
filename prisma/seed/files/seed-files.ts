import { Readable } from "node:stream";
import pg from "pg";
import { keepUnder } from "@/lib/files/kept-files";
import { accountId, officerEmail } from "../accounts/sample-account";
import { sampleId } from "../sample/chance/sample-id";
import { insert } from "../write/insert";
import { type Attached, papersOf } from "./papers-of-a-dossier";

/** Every so many-th submitted dossier brings its papers; of those, every so many-th lacks its last. */
const [BRINGS, LACKS] = [4, 6];

/** Đề án of the sample that were submitted: those whose first step is older than what anybody does in the demo. */
const SUBMITTED = `
  SELECT p.id, p.code, p.title, p.content_code AS content, p.implementing_unit AS unit, p.steward_unit_id AS steward,
         min(s.taken_at) AS submitted
  FROM project p JOIN project_step s ON s.project_id = p.id
  WHERE p.start_year = 2027 GROUP BY p.id HAVING min(s.taken_at) < '2026-11-01' ORDER BY p.code`;

/**
 * Gives several dozen dossiers of the sample their files, kept before their rows are written; nothing
 * where a dossier has files already. Gives how many files were added.
 */
export async function seedFiles(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    if ((await client.query("SELECT FROM project_attachment LIMIT 1")).rowCount) return 0;
    const { rows } = await client.query<Attached>(SUBMITTED);
    const bringing = rows.filter((_, at) => at % BRINGS === 0);
    const files: Awaited<ReturnType<typeof filesOf>> = [];
    for (const [at, project] of bringing.entries()) files.push(...(await filesOf(project, at)));
    await client.query("BEGIN");
    await insert(client, "project_attachment", files);
    // The database notes the moment it learnt of a file; these came with their dossier, an hour before it was submitted.
    await client.query(`UPDATE project_attachment a SET added_at = s.taken_at - interval '1 hour'
      FROM (SELECT project_id, min(taken_at) AS taken_at FROM project_step GROUP BY 1) s WHERE s.project_id = a.project_id`);
    await client.query("COMMIT");
    return files.length;
  } finally {
    await client.end();
  }
}

async function filesOf(project: Attached, number: number) {
  const papers = await papersOf(project, number);
  const brought = number % LACKS === 0 ? papers.slice(0, -1) : papers;
  return Promise.all(
    brought.map(async ({ kind, fileName, bytes }) => {
      const id = sampleId("attachment", project.code, kind);
      const kept = await keepUnder(id, Readable.from([bytes]));
      return {
        ...{ id, project_id: project.id, kind, file_name: fileName, format: fileName.split(".").at(-1) ?? "" },
        ...{ ...kept, scan: "pending" },
        ...{ version: 1, added_by: accountId(officerEmail(project.steward)) },
      };
    }),
  );
}
