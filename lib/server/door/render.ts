import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, CapturedResponse } from "./captured-response";

/** Next's own request handler. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const HOP_BY_HOP = ["connection", "keep-alive", "transfer-encoding", "content-length", "content-encoding", "date"];

/** Lets Next answer, whole. Headers that belong to one connection are left out. */
export async function render(next: NextHandler, request: IncomingMessage): Promise<Answer> {
  const response = new CapturedResponse(request);
  await next(request, response);
  const answer = await response.answer();
  for (const name of HOP_BY_HOP) delete answer.headers[name];
  return answer;
}

/** The methods an address takes, as Next answers OPTIONS. */
export async function allowedMethods(next: NextHandler, request: IncomingMessage): Promise<string[]> {
  const question = Object.create(request, { method: { value: "OPTIONS" } }) as IncomingMessage;
  const { headers } = await render(next, question);
  return String(headers.allow ?? "GET, HEAD").split(/,\s*/);
}
