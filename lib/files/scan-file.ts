import { connect, type Socket } from "node:net";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { FileGone } from "@/lib/domain/attachment/files-away";
import { FileUnscanned, readVerdict, ScannerAway, type Verdict } from "./scanner-words";
import { theStore } from "./store/the-store";

/** Where clamd listens. */
export type ScannerAddress = { readonly host: string; readonly port: number };

/** A file of 20 MB takes some seconds; a scanner that is silent longer than this is away. */
const LONGEST_MS = 60_000;
const LONGEST_ANSWER = 4_096;

/**
 * Has clamd look at a kept file as it is read, by its INSTREAM command (clamd(8)), never whole in memory.
 * @throws ScannerAway when none answers in time, FilesAway when the store does not, FileUnscanned when this file cannot
 * be scanned.
 */
export async function scanFile(id: string, { host, port }: ScannerAddress, longestMs = LONGEST_MS): Promise<Verdict> {
  const file = await (await theStore()).open(id).catch((error: Error) => {
    throw error instanceof FileGone ? new FileUnscanned(`The file cannot be opened: ${error.message}`) : error;
  });
  const socket = connect(port, host);
  let broken: Error | undefined;
  file.on("error", (error) => {
    broken = error;
    socket.destroy(error);
  });
  const late = setTimeout(() => socket.destroy(new Error("no answer in time")), longestMs);
  try {
    const answer = answerOf(socket);
    // A scanner that has heard enough answers before the end and closes: what counts is its answer.
    await Promise.all([answer, pipeline(framed(file), socket, { end: false }).catch(() => undefined)]);
    return readVerdict(await answer);
  } catch (error) {
    throw broken ?? error;
  } finally {
    clearTimeout(late);
    socket.destroy();
    file.destroy();
  }
}

async function* framed(file: Readable): AsyncGenerator<Buffer> {
  yield Buffer.from("zINSTREAM\0");
  for await (const part of file) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    yield length;
    yield part;
  }
  yield Buffer.alloc(4);
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    socket.setEncoding("utf8").on("data", (part: string) => {
      answer += part;
      if (answer.includes("\0") || answer.length > LONGEST_ANSWER) resolve(answer);
    });
    socket.on("error", (error) => reject(new ScannerAway(error.message)));
    socket.on("close", () => (answer ? resolve(answer) : reject(new ScannerAway("closed without an answer"))));
  });
}
