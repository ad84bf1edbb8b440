import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Memory } from "./memory";
import type { Place } from "./place";
import { clusterUrls } from "./roles";

/** Who answers at a cluster's port: the cluster, set up whole or in part, the cluster on its way up or down, or not it. */
type Answer = "whole" | "part" | "busy" | "not-it";

/** Recovery after a power cut reads what was written since the last checkpoint; a minute is long for it. */
const PATIENCE_MS = 60_000;
const CANNOT_CONNECT_NOW = "57P03";
const HELD = `
  SELECT current_setting('data_directory') AS folder, EXISTS (SELECT FROM pg_database WHERE datname = 'portal') AS whole`;

/**
 * Whether the cluster's server runs, and with all its logins: it answers at the remembered port as the cluster's
 * administrator and names this cluster's folder. No file is believed. Waits a minute at most while it starts or stops.
 * @throws Error when it is still starting or stopping then.
 */
export async function runningServer(place: Place, memory: Memory): Promise<"whole" | "part" | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await answerAt(place, memory);
    if (answer !== "busy") return answer === "not-it" ? undefined : answer;
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL on 127.0.0.1:${memory.port} is still starting or stopping. Look at its log.`);
    await sleep(100);
  }
}

async function answerAt(place: Place, memory: Memory): Promise<Answer> {
  const admin = new pg.Client({
    connectionString: clusterUrls(memory).adminUrl,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
  });
  admin.on("error", () => undefined);
  try {
    await admin.connect();
    const { rows } = await admin.query<{ folder: string; whole: boolean }>(HELD);
    const [held] = rows;
    if (!held || !isFolder(place.data, held.folder)) return "not-it";
    return held.whole ? "whole" : "part";
  } catch (error) {
    return (error as { code?: string }).code === CANNOT_CONNECT_NOW ? "busy" : "not-it";
  } finally {
    await admin.end().catch(() => undefined);
  }
}

function isFolder(ours: string, theirs: string): boolean {
  try {
    return fs.realpathSync(ours) === fs.realpathSync(theirs);
  } catch {
    return false;
  }
}
