import { z } from "zod";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { ROLE_NAMES } from "@/lib/domain/access/roles";
import { type Delegation, delegationState } from "@/lib/domain/delegation/delegation";
import { refuse } from "@/lib/domain/errors";

/** The latest that are told of; a person gives and receives a few a year. */
const MOST = 200;

const row = z.object({
  ...{ id: z.string(), giver: z.string(), giverId: z.string(), receiver: z.string(), receiverId: z.string() },
  ...{
    role: z.enum(ROLE_NAMES),
    from: z.string(),
    to: z.string(),
    document: z.string(),
    reason: z.string().nullable(),
  },
  ...{ madeAt: z.date(), revokedAt: z.date().nullable(), revokedBy: z.string().nullable() },
  ...{ stands: z.boolean(), today: z.string() },
});

/** Delegations that this reader gave or was given, the latest first; all of them for who keeps accounts or audits. */
export function listDelegations(scope: ReadScope): Promise<Delegation[]> {
  return reading(scope, (tx) => delegationsIn(tx, null));
}

/** One of them. Refuses with `access.not-found`. */
export async function getDelegation(scope: ReadScope, { id }: { readonly id: string }): Promise<Delegation> {
  return reading(scope, (tx) => findDelegation(tx, id));
}

/** The same within a transaction. */
export async function findDelegation(tx: Transaction, id: string): Promise<Delegation> {
  const [found] = await delegationsIn(tx, id);
  return found ?? refuse({ code: "access.not-found", entity: "delegation", id });
}

async function delegationsIn(tx: Transaction, id: string | null): Promise<Delegation[]> {
  const rows = await tx.$queryRaw`
    SELECT d.id, g.full_name AS giver, d.giver_id AS "giverId", r.full_name AS receiver, d.receiver_id AS "receiverId",
           d.role::text, d.from_on::text AS "from", d.to_on::text AS "to", d.document, d.reason, d.made_at AS "madeAt",
           d.revoked_at AS "revokedAt", b.full_name AS "revokedBy", delegation_stands(d.id) AS stands,
           vietnam_today()::text AS today
    FROM delegation d
    JOIN account_name g ON g.id = d.giver_id
    JOIN account_name r ON r.id = d.receiver_id
    LEFT JOIN account_name b ON b.id = d.revoked_by
    WHERE ${id}::uuid IS NULL OR d.id = ${id}::uuid
    ORDER BY d.made_at DESC, d.id LIMIT ${MOST}`;
  return z.array(row).parse(rows).map(delegationOf);
}

function delegationOf({ stands, today, madeAt, revokedAt, ...kept }: z.infer<typeof row>): Delegation {
  const state = delegationState({ ...kept, revoked: revokedAt !== null, stands }, today);
  return { ...kept, madeAt: madeAt.toISOString(), revokedAt: revokedAt?.toISOString() ?? null, state };
}
