import type { Instrumentation } from "next";

/** The portal's own upkeep begins with the process that serves it; a build or a developer's server does none. */
export async function register(): Promise<void> {
  const serving = process.env.NODE_ENV === "production" && process.env.NEXT_PHASE !== "phase-production-build";
  if (process.env.NEXT_RUNTIME !== "nodejs" || !serving) return;
  const [{ environment }, { startUpkeep }, { startScanning }, { workInside }, { log }] = await Promise.all([
    import("@/lib/environment"),
    import("@/lib/jobs/upkeep"),
    import("@/lib/jobs/scanning"),
    import("@/lib/jobs/working"),
    import("@/lib/server/log"),
  ]);
  const { AUDIT_HEADS_DIR, CLAMD_ADDRESS } = environment();
  workInside(environment(), {
    failed: (job, error) => log.warn({ job, err: error }, "a job failed, and is tried again later"),
    away: (error) => log.error({ err: error }, "the queue of jobs cannot be reached, and is tried again"),
  });
  startUpkeep(AUDIT_HEADS_DIR ?? null, {
    done: ({ day, removed, orphans, heads }) => log.info({ day, removed, orphans, heads }, "upkeep done"),
    failed: (error) => log.error({ err: error }, "upkeep failed, and is tried again"),
  });
  if (CLAMD_ADDRESS === undefined) return;
  const [host = "", port] = CLAMD_ADDRESS.split(":");
  startScanning(
    { host, port: Number(port) },
    {
      done: (round) => log[round.refused.length + round.unscanned.length > 0 ? "warn" : "info"](round, "files scanned"),
      failed: (error) =>
        log.error({ err: error }, "files wait: the virus scanner or the store of files does not answer"),
    },
  );
}

/** Next's word of a page or route that failed: into the log, with the id the door gave the request. */
export const onRequestError: Instrumentation.onRequestError = async (error, { headers }, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { reportPageError } = await import("@/lib/server/page-errors");
  reportPageError(error, String(headers["x-request-id"] ?? ""), routePath);
};
