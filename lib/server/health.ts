import { doorState } from "./door/door-state";
import { metrics } from "./metrics";

const WAIT_MS = 1_000;
const headers = { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" };

/** `GET /api/health/live`: the process answers. */
export function live(): Response {
  return new Response(JSON.stringify({ status: "ok" }), { headers });
}

/**
 * `GET /api/health/ready`: the process may be given requests. 503 while it warms up or stops, when the database does
 * not answer within a second, or when it lacks a migration of this version. A newer schema is
 * fine: old instances serve on after a migration, until they are replaced. Says no more than that.
 */
export async function ready(newestMigration: () => Promise<string | null>): Promise<Response> {
  const state = doorState();
  state.probedAt = Date.now();
  const late = new Promise<null>((resolve) => setTimeout(resolve, WAIT_MS, null).unref());
  const migration = await Promise.race([newestMigration().catch(() => null), late]);
  if (state.warm && !state.draining && migration !== null && migration >= (state.migration ?? "")) {
    return new Response(JSON.stringify({ status: "ok" }), { headers });
  }
  return new Response(JSON.stringify({ status: "not ready" }), {
    status: 503,
    headers: { ...headers, "Retry-After": "1" },
  });
}

/** `GET /api/metrics`, in Prometheus's format; the front door lets in only who may read it. */
export async function operationalFigures(): Promise<Response> {
  const { registry } = metrics();
  return new Response(await registry.metrics(), {
    headers: { "Content-Type": registry.contentType, "Cache-Control": "no-store" },
  });
}
