import { publicPool } from "@/lib/db/pools";
import type { FigureCorrection } from "@/lib/domain/figures/figure-correction";
import type { PublishedFacts } from "@/lib/domain/figures/published-facts";
import type { PublishedFilter } from "./list-published-comparisons";

const STATEMENT = {
  name: "figure-corrections",
  text: `SELECT c.id, c.reason, (c.recorded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "on",
           c.withdrawn, c.printed AS "printedNow", c.unit AS "unitNow",
           f.scope, f.budget_year AS year, f.through_month AS through, f.fund, f.content_group AS "contentGroup", f.measure,
           f.printed, f.unit, f.decimals, f.source, f.source_date::text AS "sourceDate", f.note
         FROM published_figure c JOIN published_figure f ON f.id = c.corrects
         WHERE ($1::text IS NULL OR f.scope = $1) AND ($2::int IS NULL OR f.budget_year = $2)
         ORDER BY c.id DESC LIMIT 100`,
};

type Row = PublishedFacts & {
  readonly id: number;
  readonly reason: string;
  readonly on: string;
  readonly withdrawn: boolean;
  readonly printedNow: string;
  readonly unitNow: string;
};

/** The last hundred corrections and withdrawals of published figures, latest first. */
export async function listCorrections({
  scope = null,
  year = null,
}: PublishedFilter = {}): Promise<FigureCorrection[]> {
  const { rows } = await publicPool().query<Row>({ ...STATEMENT, values: [scope, year] });
  return rows.map(({ id, reason, on, withdrawn, printedNow, unitNow, ...before }) => ({
    id,
    reason,
    on,
    before,
    after: withdrawn ? null : { printed: printedNow, unit: unitNow },
  }));
}
