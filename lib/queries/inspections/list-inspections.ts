import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { FUNDS } from "@/lib/domain/fund";
import { INSPECTING_SIDES } from "@/lib/domain/inspection/inspection";
import type { FindingState, InspectionList, InspectionsQuery } from "@/lib/domain/inspection/inspection-query";
import { inLineage } from "../lineage-columns";
import { Parameters } from "../parameters";
import { where } from "../projects/list-conditions";

const counts = { findings: z.int(), open: z.int(), overdue: z.int() };
const row = z.object({
  ...{ ...counts, id: z.string(), on: z.string(), side: z.enum(INSPECTING_SIDES), nextDueOn: z.string().nullable() },
  ...{ projectCode: z.string(), projectTitle: z.string(), fund: z.enum(FUNDS), unitName: z.string() },
});
const sums = z.tuple([z.object({ ...counts, total: z.int() })]);

const SOURCE = `
  inspection i JOIN project p ON p.id = i.project_id
  LEFT JOIN admin_unit_version u ON u.unit_id = p.unit_id AND daterange(u.valid_from, u.valid_to) @> vietnam_today()
  CROSS JOIN LATERAL (SELECT count(*)::int AS findings, (count(*) FILTER (WHERE f.open))::int AS open,
      (count(*) FILTER (WHERE f.overdue))::int AS overdue, min(f.due_on) FILTER (WHERE f.open) AS next_due
    FROM followed_finding f WHERE f.inspection_id = i.id) c`;

const FINDINGS: Readonly<Record<FindingState, string>> = {
  open: "c.open > 0",
  overdue: "c.overdue > 0",
  closed: "c.open = 0",
};

/** One page of the inspections this reader may see, the latest first, and the sums over all that match. */
export async function listInspections(scope: ReadScope, query: InspectionsQuery): Promise<InspectionList> {
  const { page, size } = query;
  const none = { items: [], page, size, total: 0, totals: { findings: 0, open: 0, overdue: 0 } };
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return none;
  const values = new Parameters();
  const conditions = conditionsOf(query, values);
  const filters = [...values.values];
  const [skipped, shown] = [values.add((page - 1) * size, "integer"), values.add(size, "integer")];
  const listed = `
    SELECT i.id, i.inspected_on::text AS "on", i.side, p.code AS "projectCode", p.title AS "projectTitle", p.fund,
           coalesce(u.name, p.unit_id) AS "unitName", c.findings, c.open, c.overdue, c.next_due::text AS "nextDueOn"
    FROM ${SOURCE} ${conditions} ORDER BY i.inspected_on DESC, i.id OFFSET ${skipped} LIMIT ${shown}`;
  const summed = `
    SELECT count(*)::int AS total, coalesce(sum(c.findings), 0)::int AS findings, coalesce(sum(c.open), 0)::int AS open,
           coalesce(sum(c.overdue), 0)::int AS overdue FROM ${SOURCE} ${conditions}`;
  return reading(scope, async (tx) => {
    const items = z.array(row).parse(await tx.$queryRaw(bound({ text: listed, values: values.values })));
    const [{ total, ...totals }] = sums.parse(await tx.$queryRaw(bound({ text: summed, values: filters })));
    return { items, page, size, total, totals };
  });
}

function conditionsOf({ year, unitId, fund, project, findings }: InspectionsQuery, values: Parameters): string {
  return where([
    ...(year === null ? [] : [`extract(year FROM i.inspected_on) = ${values.add(year, "integer")}`]),
    ...(unitId === null ? [] : [inLineage("p.unit_id", values.add(unitId, "text"))]),
    ...(fund === null ? [] : [`p.fund = ${values.add(fund, "text")}::fund`]),
    ...(project === null ? [] : [`p.code = ${values.add(project, "text")}`]),
    ...(findings === null ? [] : [FINDINGS[findings]]),
  ]);
}
