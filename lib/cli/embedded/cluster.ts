import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { program } from "./binaries";
import type { ClusterKind } from "./checkout";
import type { Memory } from "./memory";
import { giveTo } from "./os-user";
import type { Place } from "./place";
import { dropForeignNote, serverProcess } from "./postmaster";

/** Creates the cluster's folder: UTF-8, Vietnamese order by ICU, UTC, passwords required. Does nothing where one exists. */
export async function createCluster(place: Place, kind: ClusterKind, memory: Memory): Promise<void> {
  if (fs.existsSync(place.data)) return;
  const half = `${place.data}.new`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.mkdirSync(half, { mode: 0o700 });
  giveTo(place.user, half);
  const passwordFile = `${place.data}.password`;
  fs.writeFileSync(passwordFile, memory.adminPassword, { mode: 0o600 });
  giveTo(place.user, passwordFile);
  const locale = ["-E", "UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=vi-VN"];
  const access = ["-U", "postgres", "-A", "scram-sha-256", "--pwfile", passwordFile];
  const sync = kind === "test" ? ["--no-sync"] : [];
  const made = await run(place, "initdb", ["-D", half, ...access, ...locale, ...sync]);
  fs.rmSync(passwordFile);
  if (made.code !== 0) throw new Error(`PostgreSQL could not be set up in ${place.data}:\n${made.output}`);
  fs.appendFileSync(path.join(half, "postgresql.conf"), "\ninclude 'portal.conf'\n");
  fs.renameSync(half, place.data);
}

/**
 * Starts the server so that it outlives this process; called when none answers for this cluster.
 * @throws Error when a server holds the folder without answering, or with the last words of one that did not start.
 */
export async function launch(place: Place, kind: ClusterKind, memory: Memory): Promise<void> {
  const holder = serverProcess(place.data);
  if (holder !== undefined)
    throw new Error(
      `PostgreSQL (process ${holder}) holds ${place.data} but does not answer for it. End that process, then start again.`,
    );
  dropForeignNote(place.data);
  const settings = path.join(place.data, "portal.conf");
  fs.writeFileSync(settings, serverSettings(kind, memory.port));
  giveTo(place.user, settings);
  const log = path.join(place.data, "server.log");
  const started = await run(place, "pg_ctl", ["-D", place.data, "-l", log, "-w", "-t", "60", "start"], "ignore");
  if (started.code === 0) return;
  const last = fs.existsSync(log) ? fs.readFileSync(log, "utf8").trimEnd().split("\n").slice(-5).join("\n") : "";
  throw new Error(`PostgreSQL did not start. Its log ${log} ends:\n${last}`);
}

/**
 * Stops the server after closing its connections; called when one answers for this cluster or holds its folder.
 * @throws Error when it goes on running.
 */
export async function halt(place: Place): Promise<void> {
  const stopped = await run(place, "pg_ctl", ["-D", place.data, "-m", "fast", "-w", "stop"]);
  if (stopped.code !== 0) throw new Error(`PostgreSQL in ${place.data} did not stop:\n${stopped.output}`);
}

function serverSettings(kind: ClusterKind, port: number): string {
  const always = [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "timezone = 'UTC'",
  ];
  const logs = ["log_timezone = 'UTC'", "max_connections = 200", "max_wal_size = '2GB'", "shared_buffers = '256MB'"];
  const careless = ["fsync = off", "synchronous_commit = off", "full_page_writes = off"];
  return `${[...always, ...logs, ...(kind === "test" ? careless : [])].join("\n")}\n`;
}

/** Waits for the program without blocking: the cluster's lock must be answered for meanwhile. */
function run(
  place: Place,
  name: string,
  args: string[],
  output: "pipe" | "ignore" = "pipe",
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program(place.native, name), args, {
      ...place.user,
      cwd: os.tmpdir(),
      stdio: ["ignore", output, output],
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output: said }));
  });
}
