import { z } from "zod";
import { bound as boundTo } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { FUNDS } from "@/lib/domain/fund";
import type { AcceptanceList, AcceptancesQuery } from "@/lib/domain/project/acceptance-query";
import { Parameters } from "../parameters";
import { acceptanceConditions, DUE_ON } from "./acceptance-conditions";

const SOURCE = `
  acceptance a JOIN project p ON p.id = a.project_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(coalesce(h.amount + h.remainder, b.amount)), 0)::bigint AS contracted,
           coalesce(sum(b.disbursed), 0)::bigint AS paid, sum(h.amount)::bigint AS settled
    FROM contract_share s JOIN contract_share_balance b ON b.share_id = s.id LEFT JOIN settlement_share h ON h.share_id = s.id
    WHERE s.project_id = a.project_id AND s.budget_year = a.budget_year) m`;

/** What each shown row has beside its money: its targets, its đề án's settlement and the day that was due. */
const BESIDE = `
  LEFT JOIN admin_unit_version u ON u.unit_id = a.unit_id AND daterange(u.valid_from, u.valid_to) @> a.accepted_on
  LEFT JOIN settlement t ON t.project_id = a.project_id
  LEFT JOIN settlement_due d ON d.project_id = a.project_id
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS targets, (count(*) FILTER (WHERE o.achieved >= g.target))::int AS reached
    FROM (SELECT g.indicator_code, sum(g.target) AS target FROM project_output g
          WHERE g.project_id = a.project_id AND g.budget_year = a.budget_year GROUP BY 1) g
    LEFT JOIN acceptance_output o ON o.acceptance_id = a.id AND o.indicator_code = g.indicator_code) r`;

const row = z.object({
  ...{ projectCode: z.string(), projectTitle: z.string(), fund: z.enum(FUNDS), unitName: z.string() },
  ...{ budgetYear: z.int(), acceptedOn: z.string(), targets: z.int(), reached: z.int() },
  ...{ contracted: z.bigint(), paid: z.bigint(), settledOn: z.string().nullable(), settled: z.bigint().nullable() },
  ...{ dueOn: z.string().nullable(), daysLate: z.int().nullable() },
});
const sums = z.tuple([z.object({ total: z.int(), contracted: z.bigint(), paid: z.bigint(), settled: z.bigint() })]);

/**
 * One page of the acceptances (nghiệm thu) this reader may see, the latest first, and the sums over all that match; none
 * for those who see no records of a đề án.
 */
export async function listAccepted(scope: ReadScope, query: AcceptancesQuery): Promise<AcceptanceList> {
  const { page, size } = query;
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) {
    return { items: [], page, size, total: 0, totals: { contracted: 0n, paid: 0n, settled: 0n } };
  }
  const bound = new Parameters();
  const conditions = acceptanceConditions(query, bound);
  const filters = [...bound.values];
  const [skipped, shown] = [bound.add((page - 1) * size, "integer"), bound.add(size, "integer")];
  const listed = `
    SELECT p.code AS "projectCode", p.title AS "projectTitle", p.fund, coalesce(u.name, a.unit_id) AS "unitName",
           a.budget_year AS "budgetYear", a.accepted_on::text AS "acceptedOn", r.targets, r.reached, a.contracted, a.paid,
           t.settled_on::text AS "settledOn", CASE WHEN t.id IS NOT NULL THEN coalesce(a.settled, 0) END AS settled,
           ${DUE_ON}::text AS "dueOn",
           greatest(coalesce(t.settled_on, vietnam_today()) - ${DUE_ON}, CASE WHEN d.project_id IS NOT NULL THEN 0 END) AS "daysLate"
    FROM (SELECT a.*, m.* FROM ${SOURCE} ${conditions}
          ORDER BY a.accepted_on DESC, p.code, a.budget_year OFFSET ${skipped} LIMIT ${shown}) a
    JOIN project p ON p.id = a.project_id ${BESIDE} ORDER BY a.accepted_on DESC, p.code, a.budget_year`;
  const summed = `
    SELECT count(*)::int AS total, coalesce(sum(m.contracted), 0)::bigint AS contracted,
           coalesce(sum(m.paid), 0)::bigint AS paid, coalesce(sum(m.settled), 0)::bigint AS settled
    FROM ${SOURCE} ${conditions}`;
  return reading(scope, async (tx) => {
    const items = z.array(row).parse(await tx.$queryRaw(boundTo({ text: listed, values: bound.values })));
    const [{ total, ...totals }] = sums.parse(await tx.$queryRaw(boundTo({ text: summed, values: filters })));
    return { items, page, size, total, totals };
  });
}
