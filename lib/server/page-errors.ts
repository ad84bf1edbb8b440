import { databaseTrouble } from "./database-trouble";
import { log } from "./log";

/** Far more than fail at once. */
const MOST = 1_000;
const shared = globalThis as typeof globalThis & { portalTroubled?: Set<string> };

/** Requests whose page failed because the database did; the door takes each out when it answers. */
export function troubledRequests(): Set<string> {
  shared.portalTroubled ??= new Set();
  return shared.portalTroubled;
}

/** Writes a page's failure as one line with its request's id, and tells the door when the database is the cause. */
export function reportPageError(error: unknown, requestId: string, route: string): void {
  const trouble = databaseTrouble(error);
  const isLost = trouble === "unavailable" || trouble === "busy";
  if (isLost) remember(requestId);
  log[isLost ? "warn" : "error"]({ requestId, route, err: error }, isLost ? "database unavailable" : "page failed");
}

/** A page that failed after its head was sent is never taken out by the door. */
function remember(requestId: string): void {
  const troubled = troubledRequests();
  if (troubled.size >= MOST) troubled.clear();
  troubled.add(requestId);
}
