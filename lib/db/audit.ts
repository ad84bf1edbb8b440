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

/** The same for many things at once, each under its own permit, in one statement. */
export async function saveAuditEntries(
  tx: Transaction,
  changes: readonly { readonly permit: Permit; readonly change: AuditedChange }[],
): Promise<void> {
  const of = (part: "permission" | "entity" | "id") => changes.map(({ permit }) => permit[part]);
  const states = (part: keyof AuditedChange) => changes.map(({ change }) => jsonOf(change[part]));
  await tx.$executeRaw`
    INSERT INTO audit_entry (permission, entity, entity_id, before, after)
    SELECT permission, entity, id, before::jsonb, after::jsonb
    FROM unnest(${of("permission")}::text[], ${of("entity")}::text[], ${of("id")}::text[], ${states("before")}::text[],
                ${states("after")}::text[]) AS t(permission, entity, id, before, after)`;
}

function jsonOf(state: AuditedChange["before"]): string | null {
  return state && JSON.stringify(state, (_, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
}
