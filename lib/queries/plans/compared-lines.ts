import { publicPool } from "@/lib/db/pools";
import type { ComparedLine, PlanMove } from "@/lib/domain/plan/compare-plans";
import { lineageOf, type Territory } from "@/lib/domain/territory/territory";

/** Lines of the decisions `$1`, of which `$2` stand before the first point; of the provinces `$3`, or all. */
const statement = `
  SELECT l.unit_id, l.steward_unit_id, l.content_code, p.code, p.title,
    coalesce(sum(l.signed_amount) FILTER (WHERE l.decision_id = ANY ($2::uuid[])), 0)::text AS before,
    sum(l.signed_amount)::text AS after,
    coalesce(json_agg(json_build_object('decision', l.decision_id, 'amount', l.signed_amount::text, 'note', l.note)
      ORDER BY array_position($1::uuid[], l.decision_id), l.id) FILTER (WHERE l.decision_id <> ALL ($2::uuid[])), '[]') AS moves
  FROM plan_line l LEFT JOIN project p ON p.id = l.project_id
  WHERE l.decision_id = ANY ($1::uuid[]) AND ($3::text[] IS NULL OR l.unit_id = ANY ($3::text[]))
  GROUP BY l.unit_id, l.steward_unit_id, l.content_code, l.project_id, p.code, p.title
  ORDER BY l.content_code, p.code NULLS LAST`;

type Row = {
  readonly unit_id: string;
  readonly steward_unit_id: string;
  readonly content_code: string;
  readonly code: string | null;
  readonly title: string | null;
  readonly before: string;
  readonly after: string;
  readonly moves: readonly (Omit<PlanMove, "amount"> & { readonly amount: string })[];
};

type Of = { readonly counted: readonly string[]; readonly before: number; readonly unitId: string | null };

/**
 * The plan of every đề án and content before and after the decisions between two points: those `counted` at the later
 * point, the first `before` of them at the earlier. Under today's provinces as soon as one of them occurs. One statement.
 */
export async function comparedLines(
  territory: Territory,
  { counted, before, unitId }: Of,
): Promise<{ readonly lines: ComparedLine[]; readonly rebased: boolean }> {
  const units = unitId === null ? null : lineageOf(territory, unitId);
  const values = [counted, counted.slice(0, before), units];
  const { rows } = await publicPool().query<Row>({ name: "compared-lines", text: statement, values });
  const merged = new Set([...territory.units.values()].map(({ successor }) => successor?.id));
  const rebased =
    rows.some(({ unit_id: id }) => merged.has(id)) && rows.some((row) => row.unit_id !== row.steward_unit_id);
  return {
    rebased,
    lines: rows.map((row) => ({
      project: row.code === null ? null : { code: row.code, title: row.title ?? row.code },
      ...{ unitId: rebased ? row.steward_unit_id : row.unit_id, content: row.content_code },
      ...{ before: BigInt(row.before), after: BigInt(row.after) },
      moves: row.moves.map((move) => ({ ...move, amount: BigInt(move.amount) })),
    })),
  };
}
