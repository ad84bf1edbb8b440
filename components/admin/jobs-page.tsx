import { useLocale, useTranslations } from "next-intl";
import type { FailedJob, JobOverview } from "@/lib/domain/jobs/job";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { JobName } from "./job-name";

type JobsPageProps = {
  jobs: JobOverview;
  /** Whether this portal sends mail. */
  mailServer: boolean;
};

/** The queue of jobs: how much waits, and each that failed for good with its reason, to be tried again. */
export function JobsPage({ jobs, mailServer }: JobsPageProps) {
  const words = useTranslations("jobs");
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      {mailServer ? <Waiting jobs={jobs} /> : <WithoutMail jobs={jobs} />}
      {jobs.failed.length === 0 ? (
        <EmptyState title={words("none")}>{words("noneHint")}</EmptyState>
      ) : (
        <ol className="history">
          {jobs.failed.map((job) => (
            <FailedJobEntry key={job.id} job={job} />
          ))}
        </ol>
      )}
    </>
  );
}

function Waiting({ jobs: { waiting, oldest } }: { jobs: JobOverview }) {
  const words = useTranslations("jobs");
  const locale = localeOf(useLocale());
  const count = formatCount(waiting, locale);
  return (
    <p className="mb-4">
      {oldest === null ? words("idle") : words("waiting", { count, since: formatInstant(new Date(oldest), locale) })}
    </p>
  );
}

/** Mail waits for nothing here, and is told apart from what does. */
function WithoutMail({ jobs: { waiting, mails } }: { jobs: JobOverview }) {
  const words = useTranslations("jobs");
  const locale = localeOf(useLocale());
  const others = waiting - mails;
  return (
    <>
      <Notice>{words("noMail")}</Notice>
      <p className="mb-4">
        {others === 0 ? words("idle") : words("others", { count: formatCount(others, locale) })}{" "}
        {mails > 0 && words("mails", { count: formatCount(mails, locale) })}
      </p>
    </>
  );
}

function FailedJobEntry({ job }: { job: FailedJob }) {
  const words = useTranslations("jobs");
  const locale = localeOf(useLocale());
  const told = (at: string) => formatInstant(new Date(at), locale);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <div className="min-w-0">
        <strong>
          <JobName task={job.task} />
        </strong>{" "}
        <span className="number">{words("number", { id: job.id })}</span>
        <p>{words("failed", { count: formatCount(job.attempts, locale), at: told(job.failedAt) })}</p>
        <p className="break-words text-sm">{words("reason", { reason: job.reason.split("\n")[0] ?? "" })}</p>
        <p className="text-sm">{words("created", { at: told(job.createdAt) })}</p>
      </div>
      <form method="post" action={`/api/v1/admin/jobs/${job.id}/retry`}>
        <button type="submit" className="button" aria-label={words("retryOne", { id: job.id })}>
          {words("retry")}
        </button>
      </form>
    </li>
  );
}
