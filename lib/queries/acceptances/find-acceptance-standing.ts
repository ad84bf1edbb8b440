import { z } from "zod";
import { bound } from "@/lib/db/statement";
import type { RawReader } from "@/lib/db/transaction";
import { refuse } from "@/lib/domain/errors";
import type { AcceptanceStanding } from "@/lib/domain/project/acceptance";

const rows = z.array(
  z.object({
    id: z.uuid(),
    standing: z.object({
      startYear: z.int(),
      endYear: z.int(),
      contracts: z.array(z.object({ year: z.int(), number: z.string(), signedOn: z.string() })),
      targets: z.array(z.object({ year: z.int(), indicator: z.string(), target: z.string().transform(BigInt) })),
      acceptedYears: z.array(z.int()),
    }),
  }),
);

const STATEMENT = `
  SELECT p.id, json_build_object('startYear', p.start_year, 'endYear', p.end_year,
    'contracts', (SELECT coalesce(json_agg(json_build_object('year', k.budget_year, 'number', k.number, 'signedOn', k.signed_on)
        ORDER BY k.budget_year, k.signed_on DESC), '[]')
      FROM contract k WHERE k.id IN (SELECT s.contract_id FROM contract_share s WHERE s.project_id = p.id)),
    'targets', (SELECT coalesce(json_agg(json_build_object('year', o.budget_year, 'indicator', o.indicator_code,
        'target', o.target::text) ORDER BY o.budget_year, o.indicator_code), '[]')
      FROM project_output o WHERE o.project_id = p.id),
    'acceptedYears', (SELECT coalesce(json_agg(a.budget_year), '[]') FROM acceptance a WHERE a.project_id = p.id)) AS standing
  FROM project p WHERE p.id = ANY ($1::uuid[])`;

/** What accepting each of these đề án is decided on, as this transaction's role sees them. */
export async function findAcceptanceStandings(
  tx: RawReader,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, AcceptanceStanding>> {
  const found = rows.parse(await tx.$queryRaw(bound({ text: STATEMENT, values: [[...projectIds]] })));
  return new Map(found.map(({ id, standing }) => [id, standing]));
}

/** The same of one: its contracts, targets and accepted years. Refuses with `access.not-found`. */
export async function findAcceptanceStanding(tx: RawReader, projectId: string): Promise<AcceptanceStanding> {
  const standing = (await findAcceptanceStandings(tx, [projectId])).get(projectId);
  return standing ?? refuse({ code: "access.not-found", entity: "project", id: projectId });
}
