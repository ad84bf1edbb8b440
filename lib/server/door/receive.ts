import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../log";
import { cleanHeaders } from "./clean-headers";
import { clientOf, mayReadMetrics } from "./client-of";
import { doorState } from "./door-state";
import { type Turned, turnedAway } from "./gate";
import { newNonce } from "./nonce";
import { recordRequest } from "./record-request";
import { contentPolicy, securityHeaders } from "./security-headers";
import { readsGzip, sendAnswer } from "./send";
import { showPage } from "./show-page";
import type { Door, Visit } from "./visit";
import { askerAt, inWords } from "./words";

const METRICS = /^\/api\/metrics([?/]|$)/;
const FILES = /^\/_next\//;

/** Receives every request: turns away what is not for the portal, and lets the rest in with clean headers. */
export function receiver(door: Door): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const origin = new URL(door.environment.APP_ORIGIN);
  return async (request, response) => {
    const visit = begin(door, origin, request, response);
    try {
      const turned = turnedAway(request, door.environment.APP_ORIGIN) ?? metricsRefused(door, request);
      if (turned) return await turnAway(visit, turned);
      if (FILES.test(request.url ?? "")) return await sendFile(door, visit);
      return await showPage(door, visit);
    } catch (error) {
      log.error({ requestId: visit.requestId, err: error }, "unexpected failure at the door");
      await turnAway(visit, { status: 500, code: "server.failed" });
    }
  };
}

function begin({ environment, dev }: Door, origin: URL, request: IncomingMessage, response: ServerResponse): Visit {
  const requestId = randomUUID();
  recordRequest(request, response, requestId);
  const kind = { secure: origin.protocol === "https:", dev };
  const nonce = newNonce();
  const client = clientOf(request, environment.TRUSTED_PROXIES);
  return {
    request,
    response,
    requestId,
    nonce,
    gzip: readsGzip(request.headers["accept-encoding"]),
    extra: {
      ...securityHeaders(contentPolicy(nonce, kind), kind.secure),
      "x-request-id": requestId,
      ...(doorState().draining && { connection: "close" }),
    },
    pass: (policyNonce) =>
      cleanHeaders(request, { requestId, client, origin, policy: contentPolicy(policyNonce, kind) }),
  };
}

function metricsRefused({ environment }: Door, request: IncomingMessage): Turned | null {
  if (!METRICS.test(request.url ?? "") || mayReadMetrics(request, environment.METRICS_TOKEN)) return null;
  return { status: 403, code: "metrics.private" };
}

function turnAway({ request, response, requestId, gzip, extra }: Visit, turned: Turned): Promise<void> {
  return sendAnswer(response, inWords(request, turned, askerAt(request, requestId)), { gzip, extra });
}

/** Scripts, styles and fonts stream straight from Next, which compresses them itself. */
function sendFile({ next }: Door, { request, response, nonce, gzip, extra, pass }: Visit): Promise<void> {
  pass(nonce);
  if (gzip) request.headers["accept-encoding"] = "gzip";
  for (const [name, value] of Object.entries(extra)) if (value !== undefined) response.setHeader(name, value);
  return next(request, response);
}
