import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import { type Cluster, clusterFile, rootOf } from "./checkout";

/** What a cluster must find again at its next start. */
export type Memory = { port: number; adminPassword: string; ownerPassword: string; appPassword: string };

const file = (cluster: Cluster): string => clusterFile(cluster, ".json");

/** The remembered port and passwords, or undefined when the cluster was never started. */
export function recall(cluster: Cluster): Memory | undefined {
  return fs.existsSync(file(cluster)) ? JSON.parse(fs.readFileSync(file(cluster), "utf8")) : undefined;
}

/** Keeps port and passwords beside the cluster, whole or not at all, readable by the checkout's owner alone. */
export function remember(cluster: Cluster, memory: Memory): void {
  fs.mkdirSync(rootOf(cluster), { recursive: true });
  const half = `${file(cluster)}.new`;
  fs.writeFileSync(half, `${JSON.stringify(memory, null, 2)}\n`, { mode: 0o600, flush: true });
  fs.renameSync(half, file(cluster));
}

/** Forgets port and passwords: the next start makes a new cluster. */
export const forget = (cluster: Cluster): void => fs.rmSync(file(cluster), { force: true });

/** A new cluster's memory: a free port and three passwords nobody chose. */
export async function newMemory(): Promise<Memory> {
  const password = () => randomBytes(18).toString("base64url");
  return { port: await freePort(), adminPassword: password(), ownerPassword: password(), appPassword: password() };
}

/** A TCP port nobody listens on, below the range systems hand out to clients, so that it stays free between starts. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    if (await isFree(port)) return port;
  }
}

/** Whether a loopback TCP port can be listened on now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
