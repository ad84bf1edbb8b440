import type { IncomingMessage } from "node:http";
import type { ProblemCode, ProblemFacts } from "@/lib/format/problems/problem-words";
import { isReadable } from "./address";

/** Why a request goes no further than the door. */
export type Turned = { readonly status: number; readonly code: ProblemCode; readonly facts?: ProblemFacts };

const READS = ["GET", "HEAD"];
const METHODS = [...READS, "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const LARGEST_BODY = 1_048_576;

/**
 * Looks at method, address, size and origin before anything else sees the request; null lets it in.
 * Writes are under /api alone, state their length, and come from a page of the portal.
 */
export function turnedAway(request: IncomingMessage, origin: string): Turned | null {
  const { method = "GET", url = "/" } = request;
  if (!isReadable(url)) return { status: 400, code: "request.address-malformed" };
  if (!METHODS.includes(method)) return notAllowed(METHODS);
  if (READS.includes(method)) return hasBody(request) ? { status: 400, code: "request.malformed" } : null;
  if (!url.startsWith("/api/")) return notAllowed(READS);
  if (method === "OPTIONS") return null;
  return foreign(request, url, origin) ?? unmeasured(request);
}

function notAllowed(methods: readonly string[]): Turned {
  return { status: 405, code: "request.method-not-allowed", facts: { methods } };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** Browsers name the page's origin on every write. next-auth has its own token, so there its absence is not refused. */
function foreign({ headers }: IncomingMessage, url: string, origin: string): Turned | null {
  const refused: Turned = { status: 403, code: "request.origin-foreign" };
  if (headers.origin !== undefined) return headers.origin === origin ? null : refused;
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" ? null : refused;
  return url.startsWith("/api/auth/") ? null : refused;
}

function unmeasured({ headers }: IncomingMessage): Turned | null {
  if (headers["transfer-encoding"] !== undefined) return { status: 411, code: "request.length-required" };
  const length = Number(headers["content-length"] ?? 0);
  return length > LARGEST_BODY ? { status: 413, code: "request.body-too-large" } : null;
}
