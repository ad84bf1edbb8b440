import { retryJob } from "@/lib/commands/jobs/retry-job";
import { handle } from "@/lib/server/handle";
import { writeRetry } from "@/lib/server/routes/jobs";

export const POST = handle(writeRetry, retryJob, { page: () => "/admin/jobs" });
