import { useLocale, useTranslations } from "next-intl";
import type { FailedJob, JobOverview } from "@/lib/domain/jobs/job";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { JobName } from "./job-name";

/** The queue of jobs: how much waits, and each that failed for good with its reason, to be tried again. */
export function JobsPage({ jobs }: { jobs: JobOverview }) {
  const words = useTranslations("jobs");
  const locale = localeOf(useLocale());
  const count = formatCount(jobs.waiting, locale);
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      <p className="mb-4">
        {jobs.oldest === null
          ? words("idle")
          : words("waiting", { count, since: formatInstant(new Date(jobs.oldest), locale) })}
      </p>
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
