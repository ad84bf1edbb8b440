import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { program } from "./binaries";
import type { ClusterKind } from "./checkout";
import type { Memory } from "./memory";
import { giveTo } from "./os-user";
import type { Place } from "./place";

/** Whether the cluster's server is running. */
export function isRunning(place: Place): boolean {
  return (
    fs.existsSync(path.join(place.data, "PG_VERSION")) &&
    run(place, "pg_ctl", ["-D", place.data, "status"]).status === 0
  );
}

/** Creates the cluster's folder: UTF-8, Vietnamese order by ICU, UTC, passwords required. Does nothing where one exists. */
export function createCluster(place: Place, kind: ClusterKind, memory: Memory): void {
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
  const made = run(place, "initdb", ["-D", half, ...access, ...locale, ...sync]);
  fs.rmSync(passwordFile);
  if (made.status !== 0)
    throw new Error(`PostgreSQL could not be set up in ${place.data}:\n${made.stdout}${made.stderr}`);
  fs.appendFileSync(path.join(half, "postgresql.conf"), "\ninclude 'portal.conf'\n");
  fs.renameSync(half, place.data);
}

/** Starts the server so that it outlives this process. */
export function launch(place: Place, kind: ClusterKind, memory: Memory): void {
  const settings = path.join(place.data, "portal.conf");
  fs.writeFileSync(settings, serverSettings(kind, memory.port));
  giveTo(place.user, settings);
  const log = path.join(place.data, "server.log");
  const started = run(place, "pg_ctl", ["-D", place.data, "-l", log, "-w", "-t", "60", "start"], "ignore");
  if (started.status === 0) return;
  const last = fs.existsSync(log) ? fs.readFileSync(log, "utf8").trimEnd().split("\n").slice(-5).join("\n") : "";
  throw new Error(`PostgreSQL did not start. Its log ${log} ends:\n${last}`);
}

/** Stops the server after closing its connections. Does nothing where it is not running. */
export function halt(place: Place): void {
  if (isRunning(place)) run(place, "pg_ctl", ["-D", place.data, "-m", "fast", "-w", "stop"]);
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

function run(place: Place, name: string, args: string[], output: "pipe" | "ignore" = "pipe") {
  return spawnSync(program(place.native, name), args, {
    ...place.user,
    cwd: os.tmpdir(),
    stdio: ["ignore", output, output],
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
  });
}
