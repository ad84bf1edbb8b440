import { z } from "zod";
import { bound } from "@/lib/db/statement";
import type { RawReader } from "@/lib/db/transaction";
import type { AuditHead } from "@/lib/domain/office/audit-head";
import type { Invariant } from "@/lib/domain/office/invariant";

const auditHead = z.object({ chain: z.string(), sequence: z.coerce.number().int(), hash: z.string() });

/** Heads that were written down outside the database, one JSON object a line. @throws Error on anything else. */
export const parseHeads = (text: string): AuditHead[] =>
  text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [auditHead.parse(JSON.parse(line))]));

/** The heads of all chains now, for writing down where the database's owner cannot rewrite them. */
export async function listHeads(db: RawReader): Promise<AuditHead[]> {
  const text = "SELECT chain, sequence, hash FROM audit_heads()";
  return z.array(auditHead).parse(await db.$queryRaw(bound({ text, values: [] })));
}

/**
 * Looks for every head once written down among today's entries. A chain alone cannot tell that its tail was cut, that
 * it was emptied or made anew from its first entry; a head kept elsewhere can.
 */
export async function checkHeads(db: RawReader, written: readonly AuditHead[]): Promise<Invariant> {
  const text = `
    SELECT w.chain || '/' || w.sequence AS key
    FROM unnest($1::text[], $2::bigint[], $3::text[]) AS w (chain, sequence, hash)
    LEFT JOIN audit_entry e ON e.chain = w.chain AND e.sequence = w.sequence
    WHERE w.sequence > 0 AND encode(e.hash, 'hex') IS DISTINCT FROM w.hash ORDER BY 1`;
  const values = [written.map((w) => w.chain), written.map((w) => w.sequence), written.map((w) => w.hash)];
  const lost = z.array(z.object({ key: z.string() })).parse(await db.$queryRaw(bound({ text, values })));
  const examples = lost.slice(0, 5).map(({ key }) => key);
  return { name: "audit.written-heads-kept", checked: written.length, failures: lost.length, examples };
}
