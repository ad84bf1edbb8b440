import type { IncomingMessage, Server, ServerResponse } from "node:http";
import net, { type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "../log";
import { doorState } from "./door-state";

/** A balancer must see "not ready" before connections are refused, and what is on its way must arrive. */
const GRACE_MS = 5_000;
/** After this long, what is still unfinished is cut off. */
const LONGEST_MS = 20_000;
/** How long a connection must have been silent before it counts as nobody's. */
const SILENT_MS = 100;

/** Follows a server's connections and gives what ends it in good order. `grace` is false for a developer's server. */
export function drainer(server: Server, grace: boolean): (closeRest: () => Promise<void>) => Promise<void> {
  const connections = new Map<Socket, number>();
  server.on("connection", (socket: Socket) => {
    connections.set(socket, 0);
    socket.once("close", () => connections.delete(socket));
  });
  server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    connections.set(socket, (connections.get(socket) ?? 0) + 1);
    response.once(
      "close",
      () => connections.has(socket) && connections.set(socket, (connections.get(socket) ?? 1) - 1),
    );
  });
  return async (closeRest) => {
    const state = doorState();
    if (state.draining) return;
    state.draining = true;
    log.info("stopping: no longer ready");
    if (grace) await sleep(GRACE_MS);
    await closeAll(server, connections);
    await closeRest();
  };
}

/** Listens no more, waits for the answers under way, and ends each connection once it is silent without one. */
async function closeAll(server: Server, connections: ReadonlyMap<Socket, number>): Promise<void> {
  const deadline = Date.now() + LONGEST_MS;
  // http's own close cuts connections whose request has arrived but was not read yet.
  net.Server.prototype.close.call(server);
  const read = new Map<Socket, number>();
  while (connections.size > 0 && Date.now() < deadline) {
    for (const [socket, underWay] of connections) {
      if (underWay === 0 && read.get(socket) === socket.bytesRead) socket.end();
      read.set(socket, socket.bytesRead);
    }
    await sleep(SILENT_MS);
  }
  server.closeAllConnections();
}
