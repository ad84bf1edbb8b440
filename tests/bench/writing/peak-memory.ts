import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";

/** The most memory that a process and each kind of process it started has held, in megabytes of 1.000.000 bytes. */
export type PeakMemory = { readonly itself: number; readonly started: number };

const EVERY_MS = 20;

/**
 * Watches a process until it ends: its own peak, and the highest of the processes it starts. Zero where the system does
 * not tell (elsewhere than Linux).
 */
export async function peakMemory(child: ChildProcess): Promise<PeakMemory> {
  const peak = { itself: 0, started: 0 };
  const watch = setInterval(() => {
    if (child.pid === undefined) return;
    peak.itself = Math.max(peak.itself, heldBy(child.pid));
    peak.started = Math.max(peak.started, ...childrenOf(child.pid).map(heldBy));
  }, EVERY_MS);
  await once(child, "exit");
  clearInterval(watch);
  return peak;
}

/** The highest resident size the process has had. */
function heldBy(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return (Number(kilobytes ?? 0) * 1024) / 1_000_000;
}

function childrenOf(pid: number): number[] {
  return read(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean).map(Number);
}

/** Nothing where the process is gone, or the system keeps no such file. */
function read(file: string): string {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
