import { z } from "zod";
import { bound as boundTo } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { SIGNABLE } from "@/lib/domain/contract/decide-joint-contract";
import type { SignablePart } from "@/lib/domain/contract/signable-part";
import { MOST_PARTS } from "@/lib/domain/contract/signable-part";
import type { Fund } from "@/lib/domain/fund";
import type { BudgetYear } from "@/lib/domain/period/period";

const row = z.object({
  code: z.string(),
  title: z.string(),
  content_code: z.string(),
  short_vi: z.string().nullable(),
  short_en: z.string().nullable(),
  plan: z.bigint(),
  committed: z.bigint(),
  room: z.bigint(),
  total: z.bigint(),
});

const PARTS = `
  SELECT p.code, p.title, e.content_code, t.short_vi, t.short_en, sum(e.plan)::bigint AS plan, sum(e.committed)::bigint AS committed,
         least(b.plan - b.committed, sum(e.plan - e.committed)::bigint) AS room, count(*) OVER () AS total
  FROM project p
  JOIN project_year_balance b ON b.project_id = p.id AND b.budget_year = $2::integer
  JOIN project_execution e ON e.project_id = p.id AND e.budget_year = b.budget_year
  LEFT JOIN content_version t ON t.content_code = e.content_code
    AND daterange(t.valid_from, t.valid_to) @> make_date(b.budget_year, 12, 31)
  WHERE p.fund = $1::fund AND p.state = ANY ($3::project_state[]) AND b.plan > b.committed
    AND ($4::text IS NULL OR p.steward_unit_id = $4)
  GROUP BY p.id, e.content_code, t.short_vi, t.short_en, b.plan, b.committed
  HAVING sum(e.plan - e.committed) > 0
  ORDER BY p.code, e.content_code LIMIT $5::integer`;

type Of = { readonly fund: Fund; readonly year: BudgetYear; readonly unitId: string | null };

/** Đề án of a fund and year on which a contract may be signed, by content, with what is left of their plans; the first of them, and how many there are. */
export function listSignable(
  scope: ReadScope,
  { fund, year, unitId }: Of,
): Promise<{ readonly parts: readonly SignablePart[]; readonly total: number }> {
  return reading(scope, async (tx) => {
    const values = [fund, year, [...SIGNABLE], unitId, MOST_PARTS];
    const rows = z.array(row).parse(await tx.$queryRaw(boundTo({ text: PARTS, values })));
    return {
      total: Number(rows[0]?.total ?? 0n),
      parts: rows.map(({ content_code: code, short_vi, short_en, total: _, ...part }) => ({
        ...{ ...part, content: { code, vi: short_vi ?? code, en: short_en ?? code } },
      })),
    };
  });
}
