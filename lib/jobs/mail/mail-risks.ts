import { createHash } from "node:crypto";
import { UPKEEPER } from "@/lib/domain/access/actor";
import { vietnamDay } from "@/lib/domain/period/period";
import { riskLetter } from "@/lib/format/risk-letter";
import { findRisksToMail } from "@/lib/queries/risks/find-risks-to-mail";
import type { Mailer } from "./mailer";

/**
 * Mails a person what stands still where they work, as it is on the day the letter goes out.
 * @throws Error when the mail server is away or refuses it.
 */
export async function mailRisks(accountId: string, send: Mailer, origin: string): Promise<void> {
  const found = await findRisksToMail(UPKEEPER, accountId);
  if (!found) return;
  const id = createHash("sha256")
    .update(`risks ${vietnamDay(new Date())} ${accountId}`)
    .digest("hex")
    .slice(0, 32);
  await send({ to: { name: found.fullName, address: found.email }, id }, riskLetter(found, origin));
}
