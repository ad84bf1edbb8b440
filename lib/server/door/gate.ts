import type { IncomingMessage } from "node:http";
import type { ProblemCode, ProblemFacts } from "@/lib/format/problems/problem-words";
import type { Asked } from "./asked";

/** Why a request goes no further than the door. */
export type Turned = { readonly status: number; readonly code: ProblemCode; readonly facts?: ProblemFacts };

const MEGABYTE = 1_048_576;
const READS = ["GET", "HEAD"];
const METHODS = [...READS, "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * Looks at address, method, origin and size before anything else sees the request, by the list of routes; null lets
 * it in. Writes state their length and come from a page of the portal.
 */
export function turnedAway(request: IncomingMessage, asked: Asked, origin: string): Turned | null {
  const { method = "GET" } = request;
  if (asked.kind === "broken") return { status: 400, code: "request.address-malformed" };
  if (!METHODS.includes(method)) return notAllowed(METHODS);
  if (READS.includes(method) && hasBody(request)) return { status: 400, code: "request.malformed" };
  const isApi = "isApi" in asked && asked.isApi;
  if (!READS.includes(method) && !isApi && !takesForm(asked)) return notAllowed(READS);
  if (asked.kind !== "place") return null;
  const allowed = methodsOf(asked.routes.map((route) => route.method));
  if (!allowed.includes(method)) return notAllowed(allowed);
  if (READS.includes(method) || method === "OPTIONS") return null;
  const routes = asked.routes.filter((route) => route.method === method);
  const open = asked.name.startsWith("/api/auth/") || routes.every(({ changesNothing }) => changesNothing);
  return foreign(request, open, origin) ?? unmeasured(request, Math.max(...routes.map((route) => route.largestBody)));
}

/** A page that is asked with a form: what is typed there is read once and kept nowhere. */
function takesForm(asked: Asked): boolean {
  return asked.kind === "place" && asked.routes.some(({ method }) => method === "POST");
}

/** Who may read gets HEAD too, and every address says what it takes. */
function methodsOf(methods: readonly string[]): string[] {
  return [
    ...(methods.includes("GET") ? ["GET", "HEAD"] : []),
    ...methods.filter((method) => method !== "GET"),
    "OPTIONS",
  ];
}

function notAllowed(methods: readonly string[]): Turned {
  return { status: 405, code: "request.method-not-allowed", facts: { methods } };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/**
 * Browsers name the page's origin on every write. Its absence is not refused where that is `open`: next-auth has its own
 * token, and what changes nothing may be asked by any program.
 */
function foreign({ headers }: IncomingMessage, open: boolean, origin: string): Turned | null {
  const refused: Turned = { status: 403, code: "request.origin-foreign", facts: { origin } };
  if (headers.origin !== undefined) return headers.origin === origin ? null : refused;
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" ? null : refused;
  return open ? null : refused;
}

function unmeasured({ headers }: IncomingMessage, largest: number): Turned | null {
  if (headers["transfer-encoding"] !== undefined) return { status: 411, code: "request.length-required" };
  if (Number(headers["content-length"] ?? 0) <= largest) return null;
  return { status: 413, code: "request.body-too-large", facts: { megabytes: Math.max(1, largest / MEGABYTE) } };
}
