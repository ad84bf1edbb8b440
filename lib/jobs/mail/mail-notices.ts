import { createHash } from "node:crypto";
import { keepMailed } from "@/lib/commands/notices/keep-mailed";
import { UPKEEPER } from "@/lib/domain/access/actor";
import { noticeLetter } from "@/lib/format/notice-letter";
import { findNoticesToMail } from "@/lib/queries/notices/find-notices-to-mail";
import type { Mailer } from "./mailer";

/**
 * Mails a person all that no mail has told them yet, in one letter, and keeps that it was sent. Told at once as much
 * waits, a later job of theirs finds nothing more to do; a letter that could not be sent is tried again as it then is.
 * @throws Error when the mail server is away or refuses it.
 */
export async function mailNotices(accountId: string, send: Mailer, origin: string): Promise<void> {
  const found = await findNoticesToMail(UPKEEPER, accountId, "AT_ONCE");
  if (!found) return;
  const ids = found.notices.map(({ id }) => id);
  const id = createHash("sha256").update(ids.join()).digest("hex").slice(0, 32);
  await send({ to: { name: found.fullName, address: found.email }, id }, noticeLetter(found, "AT_ONCE", origin));
  await keepMailed(UPKEEPER, { accountId, ids }, new Date());
}
