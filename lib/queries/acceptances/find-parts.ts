import { z } from "zod";
import { reading, type Transaction } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ContractShare } from "@/lib/domain/ledger/contract-share";
import type { AcceptedPart, PartBeneficiary } from "@/lib/domain/project/accepted-part";
import { listContractShares } from "../vouchers/contract-shares";
import { findProject } from "../vouchers/find-project";

const text = z.string().nullable();
const part = z
  .object({
    ...{ id: z.string(), shareId: z.string(), contractNumber: z.string(), beneficiaryId: z.string() },
    ...{ beneficiaryName: z.string(), on: z.string(), amount: z.bigint(), number: text, conclusion: text },
    ...{ recordedBy: z.string(), onBehalfOf: text, reason: text, recalledBy: text },
  })
  .transform(
    ({ reason, recalledBy, ...row }): AcceptedPart => ({
      ...row,
      recalled: reason === null ? null : { reason, by: recalledBy ?? "" },
    }),
  );

const beneficiary = z.object({ id: z.string(), name: z.string(), taxCode: text, support: z.bigint().nullable() });

/** What was accepted of single beneficiaries of a đề án, in the order of days, with what was taken back. */
export async function findParts(tx: Transaction, projectId: string): Promise<AcceptedPart[]> {
  const rows = await tx.$queryRaw`
    SELECT a.id, a.share_id AS "shareId", c.number AS "contractNumber", a.beneficiary_id AS "beneficiaryId",
           b.name AS "beneficiaryName", a.accepted_on::text AS "on", a.signed_amount AS amount, a.number, a.conclusion,
           coalesce(n.full_name, '') AS "recordedBy", g.full_name AS "onBehalfOf", r.reason,
           coalesce(rg.full_name, rn.full_name) AS "recalledBy"
    FROM beneficiary_acceptance a JOIN contract_share s ON s.id = a.share_id JOIN contract c ON c.id = s.contract_id
    JOIN beneficiary b ON b.id = a.beneficiary_id LEFT JOIN beneficiary_acceptance r ON r.recalls_id = a.id
    LEFT JOIN account_name n ON n.id = a.recorded_by LEFT JOIN account_name g ON g.id = a.on_behalf_of
    LEFT JOIN account_name rn ON rn.id = r.recorded_by LEFT JOIN account_name rg ON rg.id = r.on_behalf_of
    WHERE a.project_id = ${projectId}::uuid AND a.recalls_id IS NULL ORDER BY a.accepted_on, a.recorded_at, a.id`;
  return z.array(part).parse(rows);
}

/** The beneficiaries of a đề án with what each is given, by name. */
export async function findPartBeneficiaries(tx: Transaction, projectId: string): Promise<PartBeneficiary[]> {
  const rows = await tx.$queryRaw`
    SELECT b.id, b.name, b.tax_code AS "taxCode", l.support
    FROM project_beneficiary l JOIN beneficiary b ON b.id = l.beneficiary_id
    WHERE l.project_id = ${projectId}::uuid ORDER BY b.name, b.id`;
  return z.array(beneficiary).parse(rows);
}

/** The shares of a đề án's contracts, its beneficiaries, and what was accepted of each. */
export type ProjectParts = {
  readonly shares: readonly ContractShare[];
  readonly beneficiaries: readonly PartBeneficiary[];
  readonly parts: readonly AcceptedPart[];
};

/** The same for who sees the đề án's own records; null where it is absent or not this reader's. */
export function getParts(scope: ReadScope, code: string): Promise<ProjectParts | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return Promise.resolve(null);
  return reading(scope, async (tx) => {
    const project = await findProject(tx, code);
    if (!project) return null;
    const shares = await listContractShares(tx, project.id);
    const beneficiaries = await findPartBeneficiaries(tx, project.id);
    return { shares, beneficiaries, parts: await findParts(tx, project.id) };
  });
}
