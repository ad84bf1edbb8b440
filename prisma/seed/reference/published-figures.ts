import type { Client } from "pg";
import type { PublishedFacts } from "@/lib/domain/figures/published-facts";
import { problemSentence } from "@/lib/format/intake/problem-sentence";
import type { Known } from "@/lib/intake/published-figures/known";
import { readFigureFile } from "@/lib/intake/published-figures/read-file";
import { dataFile } from "./data-file";

/** What a figure may speak of, as the seed has just written it. */
async function known(client: Client): Promise<Known> {
  const { rows } = await client.query<Known>(`
    SELECT
      (SELECT json_agg(json_build_object('id', u.id, 'validFrom', u.valid_from, 'validTo', u.valid_to, 'names',
         (SELECT json_agg(DISTINCT v.name) FROM admin_unit_version v WHERE v.unit_id = u.id))) FROM admin_unit u) AS units,
      (SELECT json_agg(json_build_object('code', code, 'names', json_build_array(name_vi, name_en))) FROM indicator) AS indicators,
      (SELECT json_agg(json_build_object('code', code, 'names', json_build_array(name_vi, name_en))) FROM content_group)
        AS "contentGroups"`);
  const [row] = rows;
  if (!row) throw new Error("a statement of aggregates gives exactly one row");
  return row;
}

/**
 * Loads the published figures of golden.csv as an import reads them, each once: what is there already, also corrected
 * or withdrawn, stays as it is; two sources that disagree both stay.
 */
export async function seedPublishedFigures(client: Client): Promise<number> {
  const file = { name: "golden.csv", bytes: Buffer.from(dataFile("golden.csv")) };
  const { rows, problems } = readFigureFile(file, await known(client));
  const [problem] = problems;
  if (problem) throw new Error(problemSentence(problem, "en"));
  await client.query(
    `INSERT INTO published_figure (scope, budget_year, through_month, fund, content_group, measure, printed, unit, decimals,
                                   source, source_date, note)
     SELECT scope, year, through, fund, "contentGroup", measure, printed, unit, decimals, source, "sourceDate", note
     FROM json_to_recordset($1) AS r (row integer, scope text, year integer, through integer, fund text, "contentGroup" text, measure text,
       printed text, unit text, decimals integer, source text, "sourceDate" date, note text)
     WHERE NOT EXISTS (
       SELECT FROM published_figure f
       WHERE published_key(f.scope, f.budget_year, f.through_month, f.fund, f.content_group, f.measure, f.source) =
             published_key(r.scope, r.year, r.through, r.fund, r."contentGroup", r.measure, r.source)
         AND (f.source_date = r."sourceDate" OR f.source_date IS NULL OR r."sourceDate" IS NULL))
     ORDER BY r.row`,
    [JSON.stringify(rows satisfies readonly PublishedFacts[])],
  );
  return rows.length;
}
