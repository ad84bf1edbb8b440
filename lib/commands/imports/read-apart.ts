import { fork } from "node:child_process";
import os from "node:os";
import path from "node:path";
import type { ReadingAnswer, ReadingTask } from "@/lib/intake/reading-process";

const PROGRAM = "lib/intake/reading-process.ts";
/** A full sheet of 20.000 rows takes about two seconds and half of this memory. */
const LIMITS = { milliseconds: 15_000, heapMegabytes: 384 } as const;

/** A file was too heavy for the process that read it, which was ended. */
export class ReadingEnded extends Error {}

/**
 * Has a file read in a process of its own, which knows no address of a database and no secret, and is ended when it
 * takes too long or too much memory: a file made to exhaust its reader exhausts that process alone.
 * @throws ReadingEnded when it ended without an answer.
 */
export function readApart<Task extends ReadingTask>(
  task: Task,
  { milliseconds, heapMegabytes }: { milliseconds: number; heapMegabytes: number } = LIMITS,
): Promise<ReadingAnswer[Task["task"]]> {
  return new Promise((resolve, reject) => {
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
