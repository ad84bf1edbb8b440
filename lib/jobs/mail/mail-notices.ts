import { createHash } from "node:crypto";
import { keepMailed } from "@/lib/commands/notices/keep-mailed";
import { UPKEEPER } from "@/lib/domain/access/actor";
import type { MailWish } from "@/lib/domain/notices/notice";
import { vietnamDay } from "@/lib/domain/period/period";
import { noticeLetter } from "@/lib/format/notice-letter";
import { findNoticesToMail } from "@/lib/queries/notices/find-notices-to-mail";
import type { Mailer } from "./mailer";

/**
 * Mails a person what waits to be told in one letter, and keeps that it was sent: at once, all that no mail has told
 * yet, so that a later job of theirs finds nothing more to do; daily, all that is unread. A letter that could not be sent
 * is tried again as it then is.
 * @throws Error when the mail server is away or refuses it.
 */
export async function mailNotices(
  { accountId, wish }: { readonly accountId: string; readonly wish: Exclude<MailWish, "NONE"> },
  send: Mailer,
  origin: string,
): Promise<void> {
  const found = await findNoticesToMail(UPKEEPER, accountId, wish);
  if (!found) return;
  const at = new Date();
  const ids = found.notices.map(({ id }) => id);
  const named = wish === "DAILY" ? [vietnamDay(at), ...ids] : ids;
  const id = createHash("sha256").update(named.join()).digest("hex").slice(0, 32);
  await send({ to: { name: found.fullName, address: found.email }, id }, noticeLetter(found, wish, origin));
  await keepMailed(UPKEEPER, { accountId, ids }, at);
}
