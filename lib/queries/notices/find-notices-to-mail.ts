import { z } from "zod";
import { transaction } from "@/lib/db/transaction";
import type { Upkeeper } from "@/lib/domain/access/actor";
import { type MailWish, NOTICE_KINDS, type NoticesToMail } from "@/lib/domain/notices/notice";
import { PROJECT_STEP_CODES } from "@/lib/domain/steps/verbs";

const row = z.object({
  ...{ email: z.string(), full_name: z.string(), language: z.enum(["vi", "en"]), id: z.string() },
  ...{ kind: z.enum(NOTICE_KINDS), step: z.enum(PROJECT_STEP_CODES), taken_by: z.string() },
  on_behalf_of: z.string().nullable(),
  ...{ at: z.date(), code: z.string(), title: z.string() },
});

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
  const notices = rows.map(({ id, kind, step, taken_by: takenBy, on_behalf_of: onBehalfOf, at, code, title }) => ({
    ...{ id, kind, step, takenBy, onBehalfOf, at: at.toISOString(), code, title },
  }));
  return { email, fullName, language, notices };
}
