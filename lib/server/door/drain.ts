import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "../log";
import { doorState } from "./door-state";

/** A balancer that asked within this time must see "not ready" before connections are refused. */
const BALANCER_MS = 30_000;
const GRACE_MS = 5_000;
/** After this long, what is still unfinished is cut off. */
const LONGEST_MS = 20_000;

/** Stops taking requests, lets those under way finish, then closes what the server holds. */
export async function drain(server: Server, closeRest: () => Promise<void>): Promise<void> {
  const state = doorState();
  if (state.draining) return;
  const watched = Date.now() - state.probedAt < BALANCER_MS;
  state.draining = true;
  log.info("stopping: no longer ready");
  if (watched) await sleep(GRACE_MS);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const deadline = setTimeout(() => server.closeAllConnections(), LONGEST_MS);
  await closed;
  clearTimeout(deadline);
  await closeRest();
}
