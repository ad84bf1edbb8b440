import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { TrailEntry } from "@/lib/domain/office/desks";

const entryRow = z.object({
  chain: z.string(),
  sequence: z.bigint().transform(String),
  recorded_at: z.date(),
  full_name: z.string().nullable(),
  giver: z.string().nullable(),
  permission: z.string(),
  entity: z.string(),
  entity_id: z.string(),
  name: z.string(),
  province: z.string().nullable(),
});

/** The newest entries of the audit trail; only an auditor's scope may read it. */
export async function listTrailEntries(scope: ReadScope, most: number): Promise<TrailEntry[]> {
  const found = await reading(
    scope,
    (tx) =>
      tx.$queryRaw`
       SELECT e.chain, e.sequence, e.recorded_at, a.full_name, giver.full_name AS giver, e.permission, e.entity, e.entity_id,
              coalesce(e.after ->> 'number', subject.full_name, e.entity_id) AS name, book.name AS province
       FROM audit_entry e
       LEFT JOIN account_name a ON a.id = e.account_id
       LEFT JOIN account_name giver ON giver.id = e.on_behalf_of
       LEFT JOIN account_name subject ON e.entity = 'account' AND subject.id::text = e.entity_id
       LEFT JOIN LATERAL (
         SELECT v.name FROM admin_unit_version v WHERE v.unit_id = e.chain ORDER BY v.valid_from DESC LIMIT 1) book ON true
       ORDER BY e.recorded_at DESC LIMIT ${most}`,
  );
  const rows = z.array(entryRow).parse(found);
  return rows.map(({ recorded_at: at, full_name: recordedBy, giver: onBehalfOf, entity_id: entityId, ...row }) => ({
    ...row,
    recordedAt: at.toISOString(),
    recordedBy,
    onBehalfOf,
    entityId,
  }));
}
