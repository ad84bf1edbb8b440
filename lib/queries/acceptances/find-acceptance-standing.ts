import { z } from "zod";
import { bound } from "@/lib/db/statement";
import type { RawReader } from "@/lib/db/transaction";
import type { AcceptanceStanding } from "@/lib/domain/project/acceptance";

const rows = z.tuple([
  z.object({
    standing: z.object({
      startYear: z.int(),
      endYear: z.int(),
      contracts: z.array(z.object({ year: z.int(), number: z.string(), signedOn: z.string() })),
      targets: z.array(z.object({ year: z.int(), indicator: z.string(), target: z.string().transform(BigInt) })),
      acceptedYears: z.array(z.int()),
    }),
  }),
]);

/** What accepting a đề án is decided on, as this transaction's role sees it: its contracts, targets and accepted years. */
export async function findAcceptanceStanding(tx: RawReader, projectId: string): Promise<AcceptanceStanding> {
  const text = `
    SELECT json_build_object('startYear', p.start_year, 'endYear', p.end_year,
      'contracts', (SELECT coalesce(json_agg(json_build_object('year', k.budget_year, 'number', k.number, 'signedOn', k.signed_on)
          ORDER BY k.budget_year, k.signed_on DESC), '[]')
        FROM contract k WHERE k.id IN (SELECT s.contract_id FROM contract_share s WHERE s.project_id = p.id)),
      'targets', (SELECT coalesce(json_agg(json_build_object('year', o.budget_year, 'indicator', o.indicator_code,
          'target', o.target::text) ORDER BY o.budget_year, o.indicator_code), '[]')
        FROM project_output o WHERE o.project_id = p.id),
      'acceptedYears', (SELECT coalesce(json_agg(a.budget_year), '[]') FROM acceptance a WHERE a.project_id = p.id)) AS standing
    FROM project p WHERE p.id = $1::uuid`;
  return rows.parse(await tx.$queryRaw(bound({ text, values: [projectId] })))[0].standing;
}
