import type { Translated } from "../translated";
import type { jobs as vi } from "../vi/jobs";

export const jobs: Translated<typeof vi> = {
  title: "Jobs not done",
  lead: "What the portal does by itself (mail, telling of deadlines) is tried ten times; what still fails stops here, with its reason.",
  idle: "No job waits.",
  waiting: "{count} jobs wait, the oldest since {since}.",
  noMail:
    "This portal has no mail server (SMTP_URL): notices stay in the inbox and are not mailed. Nothing has failed.",
  mails: "{count} mails are left to a process that has a mail server; what none sends for three days is removed.",
  others: "{count} other jobs wait.",
  none: "No job has failed",
  noneHint: "A job that has failed ten times is shown here, with its reason and a button to try it again.",
  number: "no. {id}",
  failed: "Tried {count} times, the last time at {at}.",
  reason: "Reason: {reason}",
  created: "Queued at {at}.",
  retry: "Try again",
  retryOne: "Try job no. {id} again",
  tasks: {
    mail_notices: "Mail of notices",
    mail_digest: "Daily digest by mail",
    mail_heads: "Mail of the audit trail's last entries",
    queue_heads: "Listing who gets the audit trail's last entries",
    queue_digests: "Listing who gets a digest",
    queue_risk_letters: "Listing who gets the week's letter on money at risk",
    mail_risks: "The week's letter on money at risk",
    lock_reports: "Locking periodic reports on their day",
    tell_corrections: "Telling of corrected figures",
    tell_deadlines: "Telling of deadlines",
  },
};
