import type { ChildProcess } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { refuse } from "@/lib/domain/errors";
import type { WritingAnswer, Writings, WritingTask, WrittenFormat } from "./writing-process";

const PROGRAM = "lib/documents/papers/writing-process.ts";
const LIMITS = { milliseconds: 20_000, heapMegabytes: 256, waiting: 30, idleMilliseconds: 600_000 } as const;

type Asked = { readonly settle: (answer: WritingAnswer) => void; readonly fail: (error: Error) => void };
type Writer = { readonly child: ChildProcess; readonly asked: Map<number, Asked>; idle?: NodeJS.Timeout };

/** One process writes for all of this server, however many modules ask. */
const shared = globalThis as typeof globalThis & { portalWriter?: Writer; portalPapers?: number };

/** The process that writes papers failed, or was ended because one took too long. */
export class WritingEnded extends Error {}

/**
 * The bytes of a paper or of a drawing, written in a process of its own that holds no secret and no connection, so that no other request
 * waits for it. The process stays warm between papers and goes after ten idle minutes.
 *
 * Refuses with `paper.busy` when thirty papers wait already.
 * @throws WritingEnded when the paper could not be written within its time.
 */
export function writeApart<Format extends WrittenFormat>(format: Format, of: Writings[Format]): Promise<Uint8Array> {
  const writer = shared.portalWriter ?? begin();
  if (writer.asked.size >= LIMITS.waiting) refuse({ code: "paper.busy" });
  clearTimeout(writer.idle);
  const id = (shared.portalPapers ?? 0) + 1;
  shared.portalPapers = id;
  return new Promise<Uint8Array>((resolve, reject) => {
    const late = setTimeout(() => end(writer, "a paper took too long"), LIMITS.milliseconds);
    const over = () => {
      clearTimeout(late);
      writer.asked.delete(id);
      if (writer.asked.size > 0) return;
      writer.idle = setTimeout(() => end(writer, "no papers to write"), LIMITS.idleMilliseconds).unref();
    };
    writer.asked.set(id, {
      settle: (answer) => {
        over();
        if ("bytes" in answer) resolve(answer.bytes);
        else reject(new WritingEnded(answer.failure));
      },
      fail: (error) => {
        over();
        reject(error);
      },
    });
    const task = { id, format, of } as WritingTask;
    writer.child.send(task, (error) => error && end(writer, error.message));
  });
}

function begin(): Writer {
  // Asked for at run time: a bundler that sees `fork` would take the program for a module of the pages.
  const { fork } = process.getBuiltinModule("node:child_process");
  const child = fork(path.join(process.cwd(), PROGRAM), [], {
    execArgv: [`--max-old-space-size=${LIMITS.heapMegabytes}`, "--import", "tsx"],
    env: { NODE_ENV: process.env.NODE_ENV, TMPDIR: os.tmpdir() },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const writer: Writer = { child, asked: new Map() };
  child.on("message", (answer: WritingAnswer) => writer.asked.get(answer.id)?.settle(answer));
  child.once("error", (error) => end(writer, error.message));
  child.once("exit", () => end(writer, "the process that writes papers was ended"));
  child.unref();
  child.channel?.unref();
  shared.portalWriter = writer;
  return writer;
}

function end(writer: Writer, reason: string): void {
  if (shared.portalWriter === writer) delete shared.portalWriter;
  clearTimeout(writer.idle);
  writer.child.kill("SIGKILL");
  for (const { fail } of [...writer.asked.values()]) fail(new WritingEnded(reason));
  clearTimeout(writer.idle);
}
