import { z } from "zod";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { JobOverview } from "@/lib/domain/jobs/job";

const failedRow = z.object({
  ...{ id: z.bigint(), task: z.string(), attempts: z.int(), reason: z.string() },
  ...{ failed_at: z.date(), created_at: z.date() },
});
const waitingRow = z.object({ waiting: z.int(), oldest: z.date().nullable(), mails: z.int() });

/** The queue of jobs as an administrator sees it; asked for those who may (`job.read`). */
export function getJobs(scope: ReadScope): Promise<JobOverview> {
  return reading(scope, async (tx) => {
    const failed = z.array(failedRow).parse(await tx.$queryRaw`SELECT * FROM failed_jobs()`);
    const [counts] = z.array(waitingRow).parse(await tx.$queryRaw`SELECT * FROM waiting_jobs()`);
    return {
      failed: failed.map(({ id, task, attempts, reason, failed_at, created_at }) => ({
        ...{ id: String(id), task, attempts, reason },
        ...{ failedAt: failed_at.toISOString(), createdAt: created_at.toISOString() },
      })),
      waiting: counts?.waiting ?? 0,
      mails: counts?.mails ?? 0,
      oldest: counts?.oldest?.toISOString() ?? null,
    };
  });
}
