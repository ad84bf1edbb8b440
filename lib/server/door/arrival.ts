import type { IncomingMessage } from "node:http";

/** How long a file may take to arrive whole: 20 MB over a line of 1 Mbit/s. */
export const FILE_MS = 180_000;
/** With the 10 s its head may take, no other request holds its connection longer than 30 s. */
const ORDINARY_MS = 18_000;
const EVERY_MS = 2_000;
/** The fewest bytes a second of a file, over all its time but a beginning in which a line may stall. */
const SLOWEST = 8_192;
const STALLED_MS = 15_000;

/**
 * Ends the connection of whoever sends a request's body too slowly. A file, once it is let in, has longer, but must
 * keep coming: calling the given function says that it is one.
 */
export function boundArrival(request: IncomingMessage): () => void {
  const { socket } = request;
  const began = { at: Date.now(), bytes: socket.bytesRead };
  let isFile = false;
  const timer = setInterval(() => {
    if (request.complete) return clearInterval(timer);
    const ms = Date.now() - began.at;
    const creeps = ms > STALLED_MS && socket.bytesRead - began.bytes < (SLOWEST * ms) / 1_000;
    if (isFile ? creeps || ms > FILE_MS : ms > ORDINARY_MS) socket.destroy();
  }, EVERY_MS);
  timer.unref();
  request.once("close", () => clearInterval(timer));
  return () => {
    isFile = true;
  };
}
