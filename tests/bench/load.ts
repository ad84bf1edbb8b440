import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import type pg from "pg";
import { cpuSpent, cpuTimes, tellsCpuTime } from "./cpu-time";
import { MOVER } from "./moving-data";

/** An address under load, and the processes that do its work: the server and the backends of its database. */
export type Target = {
  name: string;
  url: string;
  server: number;
  database: string;
  /** Requests of one round, at most, and how many of them at once. */
  amount: number;
  connections: number;
  headers?: Record<string, string>;
  /** Done before each request, and no part of its cost. */
  before?: () => Promise<void>;
};

const WARM_UP = 12;
const ROUND_MS = 2_000;

/**
 * Sends one round of requests over kept connections and gives the CPU milliseconds each cost, server and database
 * together. A few requests go ahead uncounted, so that connections and prepared statements are there.
 * @throws Error when any answer is not a 2xx.
 */
export async function loadRound(target: Target, admin: pg.Client): Promise<number> {
  await send(target, WARM_UP);
  const before = cpuTimes(await processes(target, admin));
  const { sent, seconds } = await send(target, target.amount);
  await sleep(30);
  const after = cpuTimes(await processes(target, admin));
  return (tellsCpuTime ? cpuSpent(before, after) : seconds * 1000) / sent;
}

/**
 * Sends requests without measuring, until code is compiled and caches are filled, and gives the target with as many
 * requests as end within a round's time; a quarter of those wished for at least, for too few measure nothing.
 */
export async function warmedUp(target: Target): Promise<Target> {
  await send(target, WARM_UP);
  const began = performance.now();
  await send(target, WARM_UP);
  const within = Math.floor((ROUND_MS * WARM_UP) / (performance.now() - began));
  const amount = Math.max(target.amount / 4, Math.min(target.amount, within));
  await send(target, amount);
  return { ...target, amount };
}

type Sent = { readonly sent: number; readonly seconds: number };

async function send(target: Target, amount: number): Promise<Sent> {
  if (target.before) return sendOneByOne(target, target.before, amount);
  const { name, url, connections, headers = {} } = target;
  const result = await autocannon({ url, connections, amount, headers, sampleInt: 5 });
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${name}: ${result.errors} requests failed, ${result.non2xx} were refused. ${url}`);
  return { sent: result.requests.total, seconds: result.duration };
}

async function sendOneByOne(
  { name, url, headers = {} }: Target,
  before: () => Promise<void>,
  amount: number,
): Promise<Sent> {
  const began = performance.now();
  for (let sent = 0; sent < amount; sent++) {
    await before();
    const answer = await fetch(url, { headers });
    if (!answer.ok) throw new Error(`${name}: refused with ${answer.status}. ${url}`);
    await answer.arrayBuffer();
  }
  return { sent: amount, seconds: (performance.now() - began) / 1000 };
}

async function processes({ server, database }: Target, admin: pg.Client): Promise<number[]> {
  const { rows } = await admin.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE datname = $1 AND application_name <> $2",
    [database, MOVER],
  );
  return [server, ...rows.map((row) => row.pid)];
}
