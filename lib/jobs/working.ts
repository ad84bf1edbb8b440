import { Logger, type Runner, run } from "graphile-worker";
import { jobsPool } from "@/lib/db/pools";
import type { WorkEnvironment } from "@/lib/environment";
import { tasksOf } from "./tasks";

/** Where and how the work tells of a job that failed, and of a queue that cannot be reached. */
export type WorkLog = {
  readonly failed: (job: { id: string; task: string; attempts: number }, error: unknown) => void;
  readonly away: (error: unknown) => void;
};

/** How often the queue is looked at where nothing announces a job, and how soon again where it cannot be reached. */
const CLOCK = { pollMs: 3_000, againMs: 15_000, stopMs: 15_000 };
const AT_ONCE = 2;

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
  const { list, crontab } = tasksOf(environment);
  const runner = await run({
    pgPool: jobsPool(),
    taskList: list,
    crontab,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    preset: { worker: { concurrentJobs: AT_ONCE, pollInterval: pollMs, gracefulShutdownAbortTimeout: stopMs } },
  });
  runner.events.on("job:error", ({ job, error }) =>
    log.failed({ id: job.id, task: job.task_identifier, attempts: job.attempts }, error),
  );
  return runner;
}
