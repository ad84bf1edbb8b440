import type { TaskList } from "graphile-worker";
import { z } from "zod";
import { queueDigests } from "@/lib/commands/notices/queue-digests";
import { queueHeads } from "@/lib/commands/notices/queue-heads";
import { queueRiskLetters } from "@/lib/commands/notices/queue-risk-letters";
import { tellCorrections } from "@/lib/commands/notices/tell-corrections";
import { tellDeadlines } from "@/lib/commands/notices/tell-deadlines";
import { lockDueReports } from "@/lib/commands/reports/lock-due-reports";
import { UPKEEPER } from "@/lib/domain/access/actor";
import type { WorkEnvironment } from "@/lib/environment";
import { mailHeads } from "./mail/mail-heads";
import { mailNotices } from "./mail/mail-notices";
import { mailRisks } from "./mail/mail-risks";
import { mailer } from "./mail/mailer";

const ofAccount = z.object({ accountId: z.uuid() });

/** What is done at set times, in UTC: from 5 to 7 o'clock in Vietnam. Missed for some hours, it is made up for. */
const MORNINGS = {
  queue_heads: "0 22 * * * queue_heads ?fill=12h&max=10",
  lock_reports: "15 22 * * * lock_reports ?fill=12h&max=10",
  tell_corrections: "30 22 * * * tell_corrections ?fill=12h&max=10",
  tell_deadlines: "0 23 * * * tell_deadlines ?fill=12h&max=10",
  queue_digests: "0 0 * * * queue_digests ?fill=5h&max=10",
  queue_risk_letters: "30 23 * * 0 queue_risk_letters ?fill=12h&max=10",
};

/** The jobs an instance can do, by their names in the queue, and those it begins by the clock. */
export type Tasks = { readonly list: TaskList; readonly crontab: string };

/** Locking reports on their day, telling of deadlines and of corrections always; mail only where a mail server is named. */
export function tasksOf({ SMTP_URL, MAIL_FROM, APP_ORIGIN }: WorkEnvironment): Tasks {
  const always: TaskList = {
    lock_reports: () => done(lockDueReports(UPKEEPER, null, new Date())),
    tell_corrections: () => done(tellCorrections(UPKEEPER, null, new Date())),
    tell_deadlines: () => done(tellDeadlines(UPKEEPER, null, new Date())),
  };
  const { lock_reports, tell_corrections, tell_deadlines } = MORNINGS;
  if (SMTP_URL === undefined)
    return { list: always, crontab: [lock_reports, tell_corrections, tell_deadlines].join("\n") };
  const send = mailer({ url: SMTP_URL, from: MAIL_FROM ?? `khuyencong@${new URL(APP_ORIGIN).hostname}` });
  const mail = (wish: "AT_ONCE" | "DAILY") => (payload: unknown) =>
    mailNotices({ ...ofAccount.parse(payload), wish }, send, APP_ORIGIN);
  return {
    list: {
      ...always,
      mail_notices: mail("AT_ONCE"),
      mail_digest: mail("DAILY"),
      queue_heads: () => done(queueHeads(UPKEEPER, null, new Date())),
      mail_heads: (payload) => mailHeads(ofAccount.parse(payload).accountId, send),
      queue_digests: () => done(queueDigests(UPKEEPER, null, new Date())),
      queue_risk_letters: () => done(queueRiskLetters(UPKEEPER, null, new Date())),
      mail_risks: (payload) => mailRisks(ofAccount.parse(payload).accountId, send, APP_ORIGIN),
    },
    crontab: Object.values(MORNINGS).join("\n"),
  };
}

async function done(work: Promise<unknown>): Promise<void> {
  await work;
}
