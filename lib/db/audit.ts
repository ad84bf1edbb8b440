import type { Permit } from "@/lib/domain/access/permit";
import type { Transaction } from "./transaction";

/** A change worth remembering: its state before and after. Amounts are texts of đồng. */
export type AuditedChange = {
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

/**
 * Appends to the hash-chained trail (nhật ký) what was done under a permit, to the thing it names. The database adds
 * who, when and the chain, and keeps both for ever. The only writer of the trail.
 */
export async function saveAuditEntry(
  tx: Transaction,
  { permission, entity, id }: Permit,
  { before, after }: AuditedChange,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO audit_entry (permission, entity, entity_id, before, after)
    VALUES (${permission}, ${entity}, ${id}, ${jsonOf(before)}::jsonb, ${jsonOf(after)}::jsonb)`;
}

function jsonOf(state: AuditedChange["before"]): string | null {
  return state && JSON.stringify(state, (_, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
}
