import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { TrailEntry } from "@/lib/domain/office/desks";

type Row = {
  chain: string;
  sequence: string;
  recorded_at: Date;
  full_name: string | null;
  permission: string;
  entity: string;
  entity_id: string;
  name: string;
};

/** The newest entries of the audit trail; only an auditor's scope may read it. */
export async function listTrailEntries(scope: ReadScope, most: number): Promise<TrailEntry[]> {
  const rows = await reading(scope, (tx) =>
    tx.query<Row>(
      `SELECT e.chain, e.sequence, e.recorded_at, a.full_name, e.permission, e.entity, e.entity_id,
              coalesce(e.after ->> 'number', e.entity_id) AS name
       FROM audit_entry e LEFT JOIN account_name a ON a.id = e.account_id
       ORDER BY e.recorded_at DESC LIMIT $1`,
      [most],
    ),
  );
  return rows.map(({ recorded_at: at, full_name: recordedBy, entity_id: entityId, ...row }) => ({
    ...row,
    recordedAt: at.toISOString(),
    recordedBy,
    entityId,
  }));
}
