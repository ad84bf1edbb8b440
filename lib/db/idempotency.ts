import { createHash } from "node:crypto";
import { refuse } from "@/lib/domain/errors";
import type { Transaction } from "./transaction";
import type { LedgerPermit } from "./vouchers";

/** A request that must take effect once: the caller's key, and what was asked. */
export type KeyedRequest = { readonly key: string; readonly body: Readonly<Record<string, unknown>> };

/**
 * Claims the key for what a permit is about to make, which is its result. Two requests with one key wait for each other here; the second
 * gets the first one's result, in the same transaction's view, and nothing is done twice.
 *
 * @returns the id of the result made by an earlier request with this key and body, or null when the key is new.
 * Refuses with `request.idempotency-key-reused` when the earlier request asked for something else.
 */
export async function claimKey(
  tx: Transaction,
  { actor, permission, id: resultId }: LedgerPermit,
  { key, body }: KeyedRequest,
): Promise<string | null> {
  const hash = hashOf(body);
  const { accountId } = actor;
  const claim = { accountId, key, action: permission, requestHash: hash, resultId };
  const { count } = await tx.idempotencyKey.createMany({ data: [claim], skipDuplicates: true });
  if (count > 0) return null;

  const earlier = await tx.idempotencyKey.findUnique({ where: { accountId_key: { accountId, key } } });
  if (earlier?.action !== permission || earlier.requestHash !== hash) {
    return refuse({ code: "request.idempotency-key-reused" });
  }
  return earlier.resultId;
}

function hashOf(body: KeyedRequest["body"]): string {
  const ordered = Object.entries(body).sort(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify(ordered, (_, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
  return createHash("sha256").update(text).digest("hex");
}
