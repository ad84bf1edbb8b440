import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import type { ProjectFact } from "./facts";

/** A further beneficiary of a đề án, with its support in đồng where the dossier gives one. */
export async function aBeneficiary(
  owner: Pool,
  { id }: Pick<ProjectFact, "id">,
  { name = `Cơ sở ${randomUUID().slice(0, 8)}`, support = null }: { name?: string; support?: bigint | null } = {},
): Promise<{ id: string; name: string }> {
  const { rows } = await owner.query<{ id: string }>(
    `WITH made AS (
       INSERT INTO beneficiary (unit_id, name, tax_code, address, kind)
       SELECT p.unit_id, $2, lpad((random() * 9999999999)::bigint::text, 10, '0'), 'Xã Gio Linh', 'HOUSEHOLD'
       FROM project p WHERE p.id = $1 RETURNING id)
     INSERT INTO project_beneficiary (project_id, beneficiary_id, support) SELECT $1, id, $3 FROM made RETURNING beneficiary_id AS id`,
    [id, name, support],
  );
  return { id: rows[0]?.id ?? "", name };
}

/** Accepts what was done for a beneficiary on a share, as a history that was loaded says. */
export async function partAccepted(owner: Pool, shareId: string, beneficiaryId: string, amount: bigint): Promise<void> {
  await owner.query(
    `INSERT INTO beneficiary_acceptance (share_id, beneficiary_id, accepted_on, signed_amount, recorded_by)
     SELECT $1, $2, '2026-05-10', $3, a.id FROM account a ORDER BY a.id LIMIT 1`,
    [shareId, beneficiaryId, amount],
  );
}
