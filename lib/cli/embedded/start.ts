import fs from "node:fs";
import path from "node:path";
import type { ClusterKind } from "./checkout";
import { createCluster, halt, isRunning, launch } from "./cluster";
import { withClusterLock } from "./lock";
import { forget, freePort, isFree, newMemory, recall, remember } from "./memory";
import { clusterPlace } from "./place";
import { type ClusterUrls, clusterUrls, createLogins } from "./roles";

/**
 * Starts the checkout's own PostgreSQL, creating it the first time, and gives its addresses. Harmless when it runs.
 * @throws Error with the server's last words when it does not start.
 */
export function startEmbedded({ kind }: { kind: ClusterKind }): Promise<ClusterUrls> {
  return withClusterLock(kind, async () => {
    const place = clusterPlace(kind);
    const known = recall(kind);
    if (known && isRunning(place)) return clusterUrls(known);
    if (!known && fs.existsSync(place.data))
      throw new Error(
        `${place.data} has lost its passwords (${place.data}.json). Start over with: npm run db -- reset`,
      );
    let memory = known ?? (await newMemory());
    if (!(await isFree(memory.port))) memory = { ...memory, port: await freePort() };
    remember(kind, memory);
    createCluster(place, kind, memory);
    launch(place, kind, memory);
    await createLogins(memory);
    return clusterUrls(memory);
  });
}

/** Stops the checkout's own PostgreSQL; its data stays. */
export function stopEmbedded({ kind }: { kind: ClusterKind }): Promise<void> {
  return withClusterLock(kind, async () => halt(clusterPlace(kind)));
}

/** Stops the checkout's own PostgreSQL and deletes its data, port and passwords. */
export function resetEmbedded({ kind }: { kind: ClusterKind }): Promise<void> {
  return withClusterLock(kind, async () => {
    const place = clusterPlace(kind);
    halt(place);
    fs.rmSync(place.data, { recursive: true, force: true });
    forget(kind);
  });
}

/** Whether the checkout's own PostgreSQL runs, on which port and from which folder. */
export function embeddedStatus({ kind }: { kind: ClusterKind }): { running: boolean; port?: number; data: string } {
  const place = clusterPlace(kind);
  const memory = recall(kind);
  const data = path.resolve(place.data);
  return memory ? { running: isRunning(place), port: memory.port, data } : { running: false, data };
}
