import { Logger, type Runner, run, type TaskList } from "graphile-worker";
import { z } from "zod";
import { jobsPool } from "@/lib/db/pools";
import type { WorkEnvironment } from "@/lib/environment";
import { mailNotices } from "./mail/mail-notices";
import { mailer } from "./mail/mailer";

/** Where and how the work tells of a job that failed, and of a queue that cannot be reached. */
export type WorkLog = {
  readonly failed: (job: { id: string; task: string; attempts: number }, error: unknown) => void;
  readonly away: (error: unknown) => void;
};

/** How often the queue is looked at where nothing announces a job, and how soon again where it cannot be reached. */
const CLOCK = { pollMs: 3_000, againMs: 15_000, stopMs: 15_000 };
const AT_ONCE = 2;

const ofAccount = z.object({ accountId: z.uuid() });

/** Works inside the process that serves, until it is told to end; what is under way is finished in its grace. */
export function workInside(environment: WorkEnvironment, log: WorkLog): void {
  const stop = startWorking(environment, log);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
}

/**
 * Does the queue's jobs as long as the process lives: one at a time for each person, a failed one again later, ten times
 * at most. Instances do it side by side; each job is one's. Without a mail server the jobs that need one are left alone.
 * Gives how to stop it, which waits for what is under way.
 */
export function startWorking(environment: WorkEnvironment, log: WorkLog, clock = CLOCK): () => Promise<void> {
  let runner: Runner | null = null;
  let stopped = false;
  let wake: () => void = () => undefined;
  const rest = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, clock.againMs).unref();
    });
  const working = (async () => {
    while (!stopped) {
      try {
        runner = await begin(environment, log, clock);
        if (stopped) await runner.stop();
        await runner.promise;
      } catch (error) {
        log.away(error);
      }
      runner = null;
      if (!stopped) await rest();
    }
  })();
  return async () => {
    stopped = true;
    wake();
    await runner?.stop().catch(() => undefined);
    await working;
  };
}

async function begin(environment: WorkEnvironment, log: WorkLog, { pollMs, stopMs }: typeof CLOCK): Promise<Runner> {
  const runner = await run({
    pgPool: jobsPool(),
    taskList: tasks(environment),
    crontab: "",
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    preset: { worker: { concurrentJobs: AT_ONCE, pollInterval: pollMs, gracefulShutdownAbortTimeout: stopMs } },
  });
  runner.events.on("job:error", ({ job, error }) =>
    log.failed({ id: job.id, task: job.task_identifier, attempts: job.attempts }, error),
  );
  return runner;
}

function tasks({ SMTP_URL, MAIL_FROM, APP_ORIGIN }: WorkEnvironment): TaskList {
  if (SMTP_URL === undefined) return {};
  const send = mailer({ url: SMTP_URL, from: MAIL_FROM ?? `khuyencong@${new URL(APP_ORIGIN).hostname}` });
  return { mail_notices: (payload) => mailNotices(ofAccount.parse(payload).accountId, send, APP_ORIGIN) };
}
