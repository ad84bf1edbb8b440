import fs from "node:fs";
import path from "node:path";
import { runningServer } from "./answer";
import { type Cluster, clusterFile } from "./checkout";
import { createCluster, halt, launch } from "./cluster";
import { withClusterLock } from "./lock";
import { forget, freePort, isFree, newMemory, recall, remember } from "./memory";
import { clusterPlace, type Place } from "./place";
import { serverProcess } from "./postmaster";
import { type ClusterUrls, clusterUrls, createLogins } from "./roles";

/**
 * Starts the checkout's own PostgreSQL, creating it the first time, and gives its addresses. Harmless when it runs.
 * @throws Error with the server's last words when it does not start.
 */
export async function startEmbedded(cluster: Cluster): Promise<ClusterUrls> {
  const place = await clusterPlace(cluster);
  const known = recall(cluster);
  if (known && (await runningServer(place, known)) === "whole") return clusterUrls(known);
  return withClusterLock(cluster, () => start(cluster, place));
}

async function start(cluster: Cluster, place: Place): Promise<ClusterUrls> {
  const known = recall(cluster);
  if (!known && fs.existsSync(place.data))
    throw new Error(
      `${place.data} has lost its passwords (${clusterFile(cluster, ".json")}). Start over with: npm run db -- reset`,
    );
  let memory = known ?? (await newMemory());
  const running = known && (await runningServer(place, known));
  if (!running) {
    if (!(await isFree(memory.port))) memory = { ...memory, port: await freePort() };
    remember(cluster, memory);
    await createCluster(place, cluster.kind, memory);
    await launch(place, cluster.kind, memory);
  }
  if (running !== "whole") await createLogins(memory);
  return clusterUrls(memory);
}

/** Stops the checkout's own PostgreSQL; its data stays. Does nothing where it is not running. */
export function stopEmbedded(cluster: Cluster): Promise<void> {
  return withClusterLock(cluster, async () => stop(cluster, await clusterPlace(cluster)));
}

/** Stops the checkout's own PostgreSQL and deletes its data, port and passwords. */
export function resetEmbedded(cluster: Cluster): Promise<void> {
  return withClusterLock(cluster, async () => {
    const place = await clusterPlace(cluster);
    await stop(cluster, place);
    await fs.promises.rm(place.data, { recursive: true, force: true });
    forget(cluster);
  });
}

async function stop(cluster: Cluster, place: Place): Promise<void> {
  const memory = recall(cluster);
  const running = memory && (await runningServer(place, memory));
  if (running || serverProcess(place.data) !== undefined) await halt(place);
}

/** Whether the checkout's own PostgreSQL runs, on which port and from which folder. */
export async function embeddedStatus(cluster: Cluster): Promise<{ running: boolean; port?: number; data: string }> {
  const place = await clusterPlace(cluster);
  const memory = recall(cluster);
  const data = path.resolve(place.data);
  if (!memory) return { running: false, data };
  return { running: (await runningServer(place, memory)) !== undefined, port: memory.port, data };
}
