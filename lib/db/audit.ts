import type { Permit } from "@/lib/domain/access/permissions";
import type { Transaction } from "./transaction";

/** A change worth remembering: of what, and its state before and after. Amounts are texts of đồng. */
export type AuditedChange = {
  readonly entity: string;
  readonly entityId: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

/** Appends to the hash-chained trail (nhật ký); the database adds who, when and the chain, and keeps both for ever. */
export async function saveAuditEntry(tx: Transaction, permit: Permit, change: AuditedChange): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO audit_entry (permission, entity, entity_id, before, after)
    VALUES (${permit.permission}, ${change.entity}, ${change.entityId},
            ${jsonOf(change.before)}::jsonb, ${jsonOf(change.after)}::jsonb)`;
}

function jsonOf(state: AuditedChange["before"]): string | null {
  return state && JSON.stringify(state, (_, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
}
