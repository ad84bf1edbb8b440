import fs from "node:fs";

/** Linux counts a process's CPU time in hundredths of a second. */
const MILLISECONDS_A_TICK = 10;

/** Whether this machine tells the CPU time of processes; elsewhere the bench takes the clock's time instead. */
export const tellsCpuTime = fs.existsSync("/proc/self/stat");

/** CPU milliseconds each process has spent so far, all its threads together; one that is gone is left out. */
export function cpuTimes(processes: number[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const process of processes) {
    const ticks = ticksOf(process);
    if (ticks !== undefined) times.set(process, ticks * MILLISECONDS_A_TICK);
  }
  return times;
}

/** CPU milliseconds spent between two readings; a process that began in between counts whole. */
export function cpuSpent(before: Map<number, number>, after: Map<number, number>): number {
  return [...after].reduce((sum, [process, time]) => sum + time - (before.get(process) ?? 0), 0);
}

/** User and system time, after the program's name, which may hold spaces and brackets. */
function ticksOf(process: number): number | undefined {
  try {
    const fields = fs.readFileSync(`/proc/${process}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return Number(fields[11]) + Number(fields[12]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
