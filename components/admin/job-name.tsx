import { useTranslations } from "next-intl";

const KNOWN = [
  "mail_notices",
  "mail_digest",
  "mail_heads",
  "queue_digests",
  "queue_heads",
  "lock_reports",
  "tell_corrections",
  "tell_deadlines",
] as const;

/** What a job does, in words; one of another version by its own name. */
export function JobName({ task }: { task: string }) {
  const words = useTranslations("jobs.tasks");
  const known = KNOWN.find((one) => one === task);
  return <>{known ? words(known) : task}</>;
}
