import type { IncomingMessage, ServerResponse } from "node:http";
import { type Head, RelayedResponse, type Sink } from "./relayed-response";
import type { Answer } from "./whole-answer";

/** Next's own request handler. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Lets Next answer, whole: for what is kept, and for pages that stand in for another. */
export async function render(next: NextHandler, request: IncomingMessage): Promise<Answer> {
  const parts: Buffer[] = [];
  let head: Head = { status: 500, headers: {} };
  const response = new RelayedResponse(request, (known) => {
    head = known;
    return { write: (part) => parts.push(part) > 0, flush: () => undefined, end: () => undefined } satisfies Sink;
  });
  await next(request, response);
  await response.done;
  return { ...head, headers: { ...head.headers }, body: Buffer.concat(parts) };
}
