import { doorState } from "./door/door-state";
import { metrics } from "./metrics";

const WAIT_MS = 1_000;
const STALE = "A collation's version changed. Run: REINDEX DATABASE;";
const headers = { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" };

/** `GET /api/health/live`: the process answers. */
export function live(): Response {
  return new Response(JSON.stringify({ status: "ok" }), { headers });
}

/** What the database says of itself: its newest migration, and what to run for each collation that has changed. */
type DatabaseHealth = { readonly migration: string | null; readonly staleCollations: readonly string[] };

/**
 * `GET /api/health/ready`: the process may be given requests. 503 while it warms up or stops, when the database does
 * not answer within a second, or when it lacks a migration of this version. A newer schema is
 * fine: old instances serve on after a migration, until they are replaced. A collation of another version orders and
 * finds texts wrongly, yet no other instance would do better: the answer stays 200 and names the remedy.
 */
export async function ready(databaseHealth: () => Promise<DatabaseHealth>): Promise<Response> {
  const state = doorState();
  state.probedAt = Date.now();
  const late = new Promise<null>((resolve) => setTimeout(resolve, WAIT_MS, null).unref());
  const health = await Promise.race([databaseHealth().catch(() => null), late]);
  const migrated = health !== null && health.migration !== null && health.migration >= (state.migration ?? "");
  if (state.warm && !state.draining && migrated) {
    const warnings = health.staleCollations.map((remedy) => `${STALE} ${remedy}`);
    return new Response(JSON.stringify({ status: "ok", ...(warnings.length > 0 && { warnings }) }), { headers });
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
