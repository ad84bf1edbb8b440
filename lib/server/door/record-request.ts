import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../log";
import { metrics } from "../metrics";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Writes one line and counts once for each request when it is over, under the name its route has in the list: no
 * address, no query, nobody's data. Files and probes of health are counted only.
 */
export function recordRequest(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  route: string,
): void {
  const method = METHODS.has(request.method ?? "") ? (request.method ?? "") : "other";
  const began = performance.now();
  response.once("close", () => {
    const ms = performance.now() - began;
    const status = response.headersSent ? response.statusCode : 499;
    metrics().requests.inc({ method, route, status: String(status) });
    metrics().seconds.observe({ route }, ms / 1000);
    if (route === "/_next" || route.startsWith("/api/health/")) return;
    log[status >= 500 ? "error" : "info"](
      { requestId, method, route, status, ms: Math.round(ms * 10) / 10 },
      "request",
    );
  });
}
