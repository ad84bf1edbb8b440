import { z } from "zod";
import { referenceInMemory } from "@/lib/db/reference";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { RecordedAcceptance } from "@/lib/domain/project/recorded-acceptance";
import type { Reference } from "@/lib/domain/reference";
import { dong, giverOf, jsonList, nameOf } from "../projects/parts/json";

const outputs = jsonList(
  `'indicator', o.indicator_code, 'achieved', o.achieved::text, 'reason', f.reason,
   'target', (SELECT sum(t.target)::text FROM project_output t WHERE t.project_id = a.project_id
              AND t.budget_year = a.budget_year AND t.indicator_code = o.indicator_code)`,
  "i.position",
  `acceptance_output o JOIN indicator i ON i.code = o.indicator_code
   LEFT JOIN acceptance_shortfall f USING (acceptance_id, indicator_code) WHERE o.acceptance_id = a.id`,
);
const members = jsonList(
  "'name', w.name, 'post', w.post",
  "w.position",
  "acceptance_member w WHERE w.acceptance_id = a.id",
);
const contracts = jsonList(
  "'number', k.number, 'signedOn', k.signed_on",
  "k.signed_on, k.number",
  `contract k WHERE k.budget_year = a.budget_year
   AND k.id IN (SELECT s.contract_id FROM contract_share s WHERE s.project_id = a.project_id)`,
);
const parts = jsonList(
  `'beneficiaryName', b.name, 'contractNumber', k.number, 'on', r.accepted_on, 'amount', r.signed_amount::text, 'number', r.number`,
  "r.accepted_on, r.recorded_at",
  `beneficiary_acceptance r JOIN contract_share s ON s.id = r.share_id JOIN contract k ON k.id = s.contract_id
   JOIN beneficiary b ON b.id = r.beneficiary_id
   WHERE r.project_id = a.project_id AND s.budget_year = a.budget_year AND r.recalls_id IS NULL
     AND NOT EXISTS (SELECT FROM beneficiary_acceptance x WHERE x.recalls_id = r.id)`,
);
const statement = `
  SELECT json_build_object('year', a.budget_year, 'on', a.accepted_on, 'number', m.number, 'conclusion', m.conclusion,
    'outputs', ${outputs}, 'members', ${members}, 'contracts', ${contracts}, 'parts', ${parts},
    'recordedBy', coalesce(${giverOf("s.on_behalf_of")}, ${nameOf("s.taken_by")})) AS acceptance
  FROM acceptance a JOIN project p ON p.id = a.project_id LEFT JOIN acceptance_minutes m ON m.acceptance_id = a.id
  LEFT JOIN project_step s ON s.id = a.step_id WHERE p.code = $1 ORDER BY a.budget_year`;

const text = z.string().nullable();
const count = z.string().transform(BigInt);
const rows = z.array(
  z.object({
    acceptance: z.object({
      ...{ year: z.int(), on: z.string(), number: text, conclusion: text, recordedBy: text },
      outputs: z.array(z.object({ indicator: z.string(), achieved: count, reason: text, target: count.nullable() })),
      members: z.array(z.object({ name: z.string(), post: text })),
      parts: z.array(
        z.object({
          ...{ beneficiaryName: z.string(), contractNumber: z.string(), on: z.string() },
          ...{ amount: dong, number: text },
        }),
      ),
      contracts: z.array(z.object({ number: z.string(), signedOn: z.string() })),
    }),
  }),
);

/** The acceptances of a đề án, oldest year first, for those who see its own records; null for other readers. */
export async function listAcceptances(scope: ReadScope, code: string): Promise<RecordedAcceptance[] | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  const reference = await referenceInMemory();
  const found = await reading(scope, (tx) => tx.$queryRaw(bound({ text: statement, values: [code] })));
  return rows.parse(found).map(({ acceptance }) => ({
    ...acceptance,
    outputs: acceptance.outputs.map(({ indicator, ...counts }) => ({ ...named(indicator, reference), ...counts })),
  }));
}

function named(code: string, { catalogue }: Reference) {
  const { unit = { vi: "", en: "" }, ...found } = catalogue.indicators.find((one) => one.code === code) ?? {};
  return { indicator: { code, vi: code, en: code, ...found }, unit };
}
