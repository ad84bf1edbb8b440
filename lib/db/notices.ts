import type { Permit } from "@/lib/domain/access/permit";
import type { NoticeSetting } from "@/lib/domain/notices/notice";
import type { Transaction } from "./transaction";

/** Marks a notice of this account as read; the first time counts. Gives whether it is theirs. */
export async function markNotice(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const marked = await tx.$executeRaw`
    UPDATE notice SET read_at = coalesce(read_at, ${at}::timestamptz)
    WHERE id = ${id}::uuid AND account_id = app_account()`;
  return marked > 0;
}

/** Marks this account's unread notices as read, those that are not newer than `newest` where it is given. Counts them. */
export function markNotices(tx: Transaction, newest: string | null, at: Date): Promise<number> {
  return tx.$executeRaw`
    UPDATE notice SET read_at = ${at}::timestamptz
    WHERE account_id = app_account() AND read_at IS NULL
      AND (${newest}::uuid IS NULL OR recorded_at <= (SELECT recorded_at FROM notice WHERE id = ${newest}::uuid))`;
}

/** Keeps that these notices of one account went out by mail. */
export async function markMailed(
  tx: Transaction,
  _permit: Permit<"notice.mail">,
  ids: readonly string[],
): Promise<void> {
  await tx.$executeRaw`SELECT mark_notices_mailed(${ids}::uuid[])`;
}

/** Keeps how this account wants its notices by mail. */
export async function saveNoticeSetting(tx: Transaction, { mail, language }: NoticeSetting): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO notice_setting (account_id, mail, language) VALUES (app_account(), ${mail}, ${language})
    ON CONFLICT (account_id) DO UPDATE SET mail = EXCLUDED.mail, language = EXCLUDED.language`;
}

/**
 * Writes the notices of findings that are overdue; of deadlines and of conclusions that have passed or have at most so many
 * working days left; of periodic reports that are overdue or due within so many days. Counts them.
 */
export async function insertDeadlineNotices(
  tx: Transaction,
  _permit: Permit<"notice.mail">,
  { soon, reportsSoon }: { readonly soon: number; readonly reportsSoon: number },
): Promise<number> {
  const [row] = await tx.$queryRaw<{ told: number }[]>`
    SELECT tell_deadlines(${soon}::integer) + tell_tasks(${soon}::integer) + tell_findings()
      + tell_reports(${reportsSoon}::integer) AS told`;
  return row?.told ?? 0;
}

/** Writes the day's jobs of digests. Counts them. */
export async function insertDigestJobs(tx: Transaction, _permit: Permit<"notice.mail">): Promise<number> {
  const [row] = await tx.$queryRaw<{ queued: number }[]>`SELECT queue_digests() AS queued`;
  return row?.queued ?? 0;
}

/** Writes the week's jobs of letters on money at risk, each account's once. Counts them. */
export async function insertRiskLetterJobs(tx: Transaction, _permit: Permit<"notice.mail">): Promise<number> {
  const [row] = await tx.$queryRaw<{ queued: number }[]>`SELECT queue_risk_letters() AS queued`;
  return row?.queued ?? 0;
}

/** Writes the day's jobs of mailing the audit trail's heads. Counts them. */
export async function insertHeadJobs(tx: Transaction, _permit: Permit<"notice.mail">): Promise<number> {
  const [row] = await tx.$queryRaw<{ queued: number }[]>`SELECT queue_heads() AS queued`;
  return row?.queued ?? 0;
}
