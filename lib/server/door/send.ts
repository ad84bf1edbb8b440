import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { constants, createGzip } from "node:zlib";
import type { Page } from "./freeze";
import type { Head, Sink } from "./relayed-response";
import type { Visit } from "./visit";
import type { Answer } from "./whole-answer";

/** Next names headers here that the door takes off every request. */
const NEXT_VARY = /(, )?\b(rsc|next-router-[a-z-]+)\b/g;
const COMPRESSIBLE = /^(text\/|application\/(json|problem\+json|javascript|openapi\+json|xml|manifest\+json))/;

/** Whether the client reads this encoding, by the header it sent. */
export function reads(encoding: "gzip" | "br", acceptEncoding: string): boolean {
  const wishes = acceptEncoding.toLowerCase().split(",");
  return wishes.some((wish) => {
    const [name = "", ...parameters] = wish.split(";").map((text) => text.trim());
    return (
      (name === encoding || (name === "*" && encoding === "gzip")) &&
      !parameters.some((text) => /^q=0(\.0*)?$/.test(text))
    );
  });
}

/** Sends an answer that is kept, in an encoding the client reads; only its head to whoever has it already. */
export function sendPage({ request, response, encodings }: Visit, page: Page, extra: OutgoingHttpHeaders): void {
  const known = { ...page.headers, ...extra, etag: page.etag };
  if (knows(request.headers["if-none-match"], page.etag)) write(response, 304, known, null);
  else {
    const [encoding, body] = encodingFor(page, encodings);
    write(response, page.status, { ...known, ...(encoding && { "content-encoding": encoding }) }, body);
  }
}

function encodingFor({ bodies }: Page, accepted: string): ["br" | "gzip" | null, Buffer] {
  if (bodies.br && reads("br", accepted)) return ["br", bodies.br];
  if (bodies.gzip && reads("gzip", accepted)) return ["gzip", bodies.gzip];
  return [null, bodies.identity];
}

function knows(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? "").split(",").some((text) => text.trim() === etag || text.trim() === "*");
}

/** Sends a short answer that was made whole, as it is: what went wrong is not worth compressing. */
export function sendAnswer(
  response: ServerResponse,
  { status, headers, body }: Answer,
  extra: OutgoingHttpHeaders,
): void {
  write(response, status, { ...headers, ...extra }, body);
}

/** Where the bytes of an answer go that nobody is sent. */
export const NOWHERE: Sink = { write: () => true, flush: () => undefined, end: () => undefined };

/** Begins an answer whose bytes are sent as they come, compressed where the client reads gzip. */
export function openStream(
  { response, encodings }: Visit,
  { status, headers }: Head,
  extra: OutgoingHttpHeaders,
): Sink {
  const type = String(headers["content-type"] ?? "");
  const packs = status === 200 && COMPRESSIBLE.test(type) && reads("gzip", encodings);
  if (response.destroyed || response.headersSent) return NOWHERE;
  response.writeHead(status, {
    ...headers,
    ...extra,
    vary: varyOf({ ...headers, ...extra }),
    ...(packs && { "content-encoding": "gzip" }),
  });
  if (!packs || isHead(response.req))
    return { write: (part) => response.write(part), flush: () => undefined, end: () => void response.end() };
  const gzip = createGzip({ level: 5 });
  gzip.pipe(response);
  gzip.on("drain", () => response.emit("drain"));
  response.once("close", () => gzip.destroy());
  return {
    write: (part) => gzip.write(part),
    flush: () => gzip.flush(constants.Z_SYNC_FLUSH),
    end: () => void gzip.end(),
  };
}

function write(response: ServerResponse, status: number, headers: OutgoingHttpHeaders, body: Buffer | null): void {
  if (response.destroyed || response.headersSent) return;
  const length = body && status !== 204 ? { "content-length": body.length } : {};
  response.writeHead(status, { ...headers, vary: varyOf(headers), ...length });
  response.end(body === null || isHead(response.req) ? undefined : body);
}

function varyOf({ vary = "" }: OutgoingHttpHeaders): string {
  return `${String(vary).replace(NEXT_VARY, "")}, Accept-Encoding`.replace(/^, /, "");
}

function isHead(request: IncomingMessage): boolean {
  return request.method === "HEAD";
}
