import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { type ClusterKind, clusterName, dataRoot } from "./checkout";

/** What a cluster must find again at its next start. */
export type Memory = { port: number; adminPassword: string; ownerPassword: string; appPassword: string };

const file = (kind: ClusterKind): string => path.join(dataRoot, `${clusterName(kind)}.json`);

/** The remembered port and passwords, or undefined when the cluster was never started. */
export function recall(kind: ClusterKind): Memory | undefined {
  return fs.existsSync(file(kind)) ? JSON.parse(fs.readFileSync(file(kind), "utf8")) : undefined;
}

/** Keeps port and passwords in `.data/`, readable by the checkout's owner alone. */
export function remember(kind: ClusterKind, memory: Memory): Memory {
  fs.mkdirSync(dataRoot, { recursive: true });
  fs.writeFileSync(file(kind), `${JSON.stringify(memory, null, 2)}\n`, { mode: 0o600 });
  return memory;
}

/** Forgets port and passwords: the next start makes a new cluster. */
export const forget = (kind: ClusterKind): void => fs.rmSync(file(kind), { force: true });

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
