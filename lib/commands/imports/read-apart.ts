import os from "node:os";
import path from "node:path";
import type { ReadingAnswer, ReadingTask } from "@/lib/intake/reading-process";

const PROGRAM = "lib/intake/reading-process.ts";
/** A full sheet of 20.000 rows takes about two seconds and half of this memory. */
const LIMITS = { milliseconds: 15_000, heapMegabytes: 384 } as const;

/**
 * Files read at once; another waits its turn, so that many uploads together cost no more memory than these. Texts that
 * anyone may send have a lane of their own: they never hold up a province's sheet.
 */
const LANES = { sheets: newLane(2), texts: newLane(1) };
type Lane = { readonly atOnce: number; reading: number; readonly waiting: (() => void)[] };

function newLane(atOnce: number): Lane {
  return { atOnce, reading: 0, waiting: [] };
}

/** A file was too heavy for the process that read it, which was ended. */
export class ReadingEnded extends Error {}

/**
 * Has a file read in a process of its own, which knows no address of a database and no secret, and is ended when it
 * takes too long or too much memory: a file made to exhaust its reader exhausts that process alone.
 * @throws ReadingEnded when it ended without an answer.
 */
export async function readApart<Task extends ReadingTask>(
  task: Task,
  limits: { milliseconds: number; heapMegabytes: number } = LIMITS,
): Promise<ReadingAnswer[Task["task"]]> {
  const lane = task.task === "read-text" ? LANES.texts : LANES.sheets;
  if (lane.reading >= lane.atOnce) await new Promise<void>((go) => lane.waiting.push(go));
  else lane.reading++;
  try {
    return await ask(task, limits);
  } finally {
    const next = lane.waiting.shift();
    if (next) next();
    else lane.reading--;
  }
}

function ask<Task extends ReadingTask>(
  task: Task,
  { milliseconds, heapMegabytes }: { milliseconds: number; heapMegabytes: number },
): Promise<ReadingAnswer[Task["task"]]> {
  return new Promise((resolve, reject) => {
    // Asked for at run time: a bundler that sees `fork` would take the program for a module of the pages.
    const { fork } = process.getBuiltinModule("node:child_process");
    const child = fork(path.join(process.cwd(), PROGRAM), [], {
      execArgv: [`--max-old-space-size=${heapMegabytes}`, "--import", "tsx"],
      env: { NODE_ENV: process.env.NODE_ENV, TMPDIR: os.tmpdir() },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      timeout: milliseconds,
      killSignal: "SIGKILL",
    });
    child.once("message", (answer) => resolve(answer as ReadingAnswer[Task["task"]]));
    child.once("error", reject);
    child.once("exit", () => reject(new ReadingEnded("the process that read the file was ended")));
    child.send(task, (error) => error && reject(new ReadingEnded(error.message)));
  });
}
