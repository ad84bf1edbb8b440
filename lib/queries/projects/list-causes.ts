import { z } from "zod";
import { HeldAnswers, VERSION_COLUMN } from "@/lib/db/held";
import { publicPool } from "@/lib/db/pools";
import { referenceInMemory } from "@/lib/db/reference";
import type { Fund } from "@/lib/domain/fund";
import { type BudgetYear, vietnamDay } from "@/lib/domain/period/period";
import type { Causes } from "@/lib/domain/project/causes";
import { GAPS } from "@/lib/domain/project/gap";
import { PROJECT_VIEWS } from "@/lib/domain/project/project-query";
import { lineageOf } from "@/lib/domain/territory/territory";
import { VIEW_CONDITIONS } from "./view-condition";

/** Provinces asked for by the year's records, those of their predecessors included. */
export type CausesQuery = {
  readonly year: BudgetYear;
  /** Null is both funds. */
  readonly fund: Fund | null;
  readonly unitIds: readonly string[];
};

const unitCauses = z.object({
  unit: z.string(),
  causes: z.array(z.object({ view: z.enum(PROJECT_VIEWS), projects: z.number(), amount: z.string() })),
  largest: z.object({ code: z.string(), title: z.string(), unspent: z.string() }),
});

const answerRow = z.object({ version: z.string(), units: z.array(unitCauses) });

const causesColumns = PROJECT_VIEWS.map((view) => {
  const { of, less } = GAPS[view];
  return `json_build_object('view', '${view}', 'projects', count(*) FILTER (WHERE ${view}),
    'amount', coalesce(sum(${of} - ${less}) FILTER (WHERE ${view}), 0)::text)`;
});

const STATEMENT = `
  WITH money AS MATERIALIZED (
    SELECT place.counted AS unit, e.project_id AS id, sum(e.plan) AS plan, sum(e.released) AS released,
           sum(e.committed) AS committed, sum(e.disbursed) AS disbursed
    FROM unnest($1::text[], $2::text[]) AS place (recorded, counted)
    JOIN project_execution e ON e.unit_id = place.recorded
    WHERE e.budget_year = $3 AND e.project_id IS NOT NULL AND ($4::fund IS NULL OR e.fund = $4)
    GROUP BY 1, 2),
  judged AS (
    SELECT m.*, p.code, p.title, ${PROJECT_VIEWS.map((view) => `(${VIEW_CONDITIONS[view]}) AS ${view}`).join(", ")}
    FROM money m JOIN project p ON p.id = m.id)
  SELECT ${VERSION_COLUMN} AS version, (SELECT coalesce(json_agg(u), '[]') FROM (
    SELECT unit, json_build_array(${causesColumns.join(", ")}) AS causes,
           (array_agg(json_build_object('code', code, 'title', title, 'unspent', (plan - disbursed)::text)
                      ORDER BY plan - disbursed DESC, code))[1] AS largest
    FROM judged GROUP BY unit) u) AS units`;

const MOST_QUESTIONS = 200;
const causesOfUnits = new HeldAnswers<ReadonlyMap<string, Causes>>(MOST_QUESTIONS);

/** Why each of these provinces has planned money unspent, by its id, as the public sees their đề án today. */
export function listCauses({ year, fund, unitIds }: CausesQuery): Promise<ReadonlyMap<string, Causes>> {
  const key = JSON.stringify([year, fund, unitIds, vietnamDay(new Date())]);
  return causesOfUnits.get(key, async () => {
    const { territory } = await referenceInMemory();
    const places = unitIds.flatMap((unit) => lineageOf(territory, unit).map((recorded) => ({ recorded, unit })));
    const { rows } = await publicPool().query({
      name: "causes",
      text: STATEMENT,
      values: [places.map(({ recorded }) => recorded), places.map(({ unit }) => unit), year, fund],
    });
    const { version, units } = answerRow.parse(rows[0]);
    return { version, answer: new Map(units.map((row) => [row.unit, causesOf(row)])) };
  });
}

function causesOf({ causes, largest }: z.infer<typeof unitCauses>): Causes {
  const unspent = BigInt(largest.unspent);
  return {
    causes: causes
      .filter(({ projects }) => projects > 0)
      .map(({ view, projects, amount }) => ({ view, projects, amount: BigInt(amount) })),
    largest: unspent > 0n ? { code: largest.code, title: largest.title, unspent } : null,
  };
}
