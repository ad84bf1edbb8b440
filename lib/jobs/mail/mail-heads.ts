import { createHash } from "node:crypto";
import { UPKEEPER } from "@/lib/domain/access/actor";
import { vietnamDay } from "@/lib/domain/period/period";
import { headsLetter } from "@/lib/format/heads-letter";
import { findHeadsToMail } from "@/lib/queries/invariants/find-heads-to-mail";
import type { Mailer } from "./mailer";

/**
 * Mails the audit trail's heads, as they are at this moment, to an auditor: a copy that the owner of the tables cannot
 * rewrite. Nothing for an account that is no auditor's any more.
 * @throws Error when the mail server is away or refuses it.
 */
export async function mailHeads(accountId: string, send: Mailer): Promise<void> {
  const found = await findHeadsToMail(UPKEEPER, accountId);
  if (!found) return;
  const at = new Date();
  const named = `heads ${accountId} ${vietnamDay(at)} ${JSON.stringify(found.heads)}`;
  const id = createHash("sha256").update(named).digest("hex").slice(0, 32);
  await send({ to: { name: found.fullName, address: found.email }, id }, headsLetter(found, at));
}
