import { z } from "zod";
import { transaction } from "@/lib/db/transaction";
import type { Upkeeper } from "@/lib/domain/access/actor";
import type { MailWish, NoticesToMail } from "@/lib/domain/notices/notice";
import { noticeRow } from "./told-rows";

const row = z.object({ email: z.string(), full_name: z.string(), language: z.enum(["vi", "en"]), notice: noticeRow });

/**
 * What is to be mailed to an account that wants mail in this way: at once, what no mail has told yet; each day, all that
 * is unread. Null when there is nothing, or when the person wants it otherwise or is no longer concerned.
 */
export async function findNoticesToMail(
  actor: Upkeeper,
  accountId: string,
  wish: Exclude<MailWish, "NONE">,
): Promise<NoticesToMail | null> {
  const found = await transaction(
    actor,
    (tx) => tx.$queryRaw`SELECT * FROM notices_to_mail(${accountId}::uuid, ${wish})`,
  );
  const rows = z.array(row).parse(found);
  const [first] = rows;
  if (!first) return null;
  const { email, full_name: fullName, language } = first;
  return { email, fullName, language, notices: rows.map(({ notice }) => notice) };
}
