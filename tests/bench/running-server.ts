import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** A server of this bench on loopback, as a process of its own. */
export type RunningServer = { origin: string; server: number; stop: () => Promise<void> };

/** The running server behind a process, which ends when it is asked to. */
export function runningServer(origin: string, child: ChildProcess): RunningServer {
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null && child.kill("SIGTERM")) await once(child, "exit");
  };
  return { origin, server: child.pid ?? 0, stop };
}
