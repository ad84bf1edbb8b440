import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Cluster, checkoutRoot } from "@/lib/cli/embedded/checkout";
import { serverUser } from "@/lib/cli/embedded/os-user";
import { stopEmbedded } from "@/lib/cli/embedded/start";

/** An embedded cluster in a folder of the test's own; `file` gives a path in it. */
export type OwnCluster = { cluster: Cluster; file: (name: string) => string; remove: () => Promise<void> };

export function ownCluster(): OwnCluster {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "cluster-"));
  fs.chmodSync(root, 0o755);
  const cluster: Cluster = { kind: "test", root };
  return {
    cluster,
    file: (name) => path.join(root, name),
    remove: async () => {
      await stopEmbedded(cluster);
      fs.rmSync(root, { recursive: true });
    },
  };
}

/** One value of a statement's only row, asked at an address. */
export async function askOnce(url: string, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, string>>(sql);
    return Object.values(rows[0] ?? {})[0] ?? "";
  } finally {
    await client.end();
  }
}

/** Ends a cluster's server as a power cut does, and waits until it is gone. */
export async function cutPower({ file }: OwnCluster): Promise<void> {
  const pid = Number.parseInt(fs.readFileSync(file("test-postgres/postmaster.pid"), "utf8"), 10);
  process.kill(pid, "SIGKILL");
  while (fs.existsSync(`/proc/${pid}`) && !fs.readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z "))
    await sleep(20);
}

/** A process of somebody else's, under the user that PostgreSQL runs as. */
export function stranger(): ChildProcess {
  return spawn("sleep", ["600"], { ...serverUser(), stdio: "ignore" });
}

/** A process that works on the cluster under its lock until it is killed; gives its end. */
export async function killedWhileHolding({ cluster }: OwnCluster): Promise<void> {
  const work = `
    const { withClusterLock } = await import("./lib/cli/embedded/lock.ts");
    await withClusterLock(${JSON.stringify(cluster)}, () => { process.stdout.write("held"); return new Promise(() => setInterval(() => {}, 1000)); });`;
  const holder = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", work], {
    cwd: checkoutRoot,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(holder.stdout, "data");
  holder.kill("SIGKILL");
  await once(holder, "exit");
}
