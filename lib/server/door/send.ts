import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Answer } from "./captured-response";
import { NONCE_MARKER } from "./nonce";
import type { Page } from "./page-cache";
import { fill, fillGzip } from "./stitched-gzip";

const compress = promisify(gzip);
const SMALLEST = 1_024;
/** Next names headers here that the door takes off every request. */
const NEXT_VARY = /(, )?\b(rsc|next-router-[a-z-]+)\b/g;
const COMPRESSIBLE = /^(text\/|application\/(json|problem\+json|javascript|openapi\+json|xml)|image\/svg)/;

/** Whether the client reads gzip, by the header it sent. */
export function readsGzip(acceptEncoding: string | string[] | undefined): boolean {
  return /(^|[\s,])(gzip|\*)\s*(;\s*q=(?!0(\.0+)?\s*(,|$))|,|$)/i.test(String(acceptEncoding ?? ""));
}

/** Sends an answer that is kept, with this answer's nonce in its gaps. */
export function sendPage(
  response: ServerResponse,
  page: Page,
  { nonce, gzip, extra }: { nonce: string; gzip: boolean; extra: OutgoingHttpHeaders },
): void {
  const headers = Object.entries(page.headers).map(([name, value]) => [name, withNonce(value, nonce)] as const);
  const body = gzip ? fillGzip(page.body, nonce) : fill(page.body, nonce);
  write(response, page.status, { ...Object.fromEntries(headers), ...extra }, body, gzip);
}

/** Sends an answer made for one request. */
export async function sendAnswer(
  response: ServerResponse,
  { status, headers, body }: Answer,
  { gzip, extra }: { gzip: boolean; extra: OutgoingHttpHeaders },
): Promise<void> {
  const packed = gzip && body.length >= SMALLEST && COMPRESSIBLE.test(String(headers["content-type"] ?? ""));
  write(response, status, { ...headers, ...extra }, packed ? await compress(body, { level: 5 }) : body, packed);
}

function write(response: ServerResponse, status: number, headers: OutgoingHttpHeaders, body: Buffer, packed: boolean) {
  if (response.destroyed || response.headersSent) return;
  const vary = `${String(headers.vary ?? "").replace(NEXT_VARY, "")}, Accept-Encoding`.replace(/^, /, "");
  const bodiless = status === 204 || status === 304;
  response.writeHead(status, {
    ...headers,
    vary,
    ...(packed && { "content-encoding": "gzip" }),
    ...(!bodiless && { "content-length": body.length }),
  });
  response.end(bodiless || isHead(response.req) ? undefined : body);
}

function isHead(request: IncomingMessage): boolean {
  return request.method === "HEAD";
}

function withNonce(value: OutgoingHttpHeaders[string], nonce: string): OutgoingHttpHeaders[string] {
  if (Array.isArray(value)) return value.map((text) => text.replaceAll(NONCE_MARKER, nonce));
  return typeof value === "string" ? value.replaceAll(NONCE_MARKER, nonce) : value;
}
