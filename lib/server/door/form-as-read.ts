import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { sentForms } from "../sent-forms";
import type { Visit } from "./visit";

/** A request as Next is given it, and what must be let go once it is answered. */
type AsRead = { readonly request: IncomingMessage; readonly letGo: () => void };

/**
 * A page is only ever read: a form it is asked with waits for it under the request's id, as it comes from the line, and Next
 * sees the same address being opened.
 */
export function formAsRead({ request, asked, asker: { requestId } }: Visit): AsRead {
  const isForm = request.method === "POST" && asked.kind === "place" && asked.isPage;
  if (!isForm) return { request, letGo: () => undefined };
  const { headers } = request;
  const form: RequestInit & { duplex: "half" } = {
    method: "POST",
    headers: { "content-type": headers["content-type"] ?? "" },
    body: Readable.toWeb(request) as ReadableStream<Uint8Array>,
    duplex: "half",
  };
  sentForms().set(requestId, new Request(`http://portal${request.url ?? "/"}`, form));
  delete headers["content-type"];
  delete headers["content-length"];
  const letGo = () => {
    sentForms().delete(requestId);
    if (!request.complete) request.destroy();
  };
  return { request: Object.create(request, { method: { value: "GET" } }) as IncomingMessage, letGo };
}
