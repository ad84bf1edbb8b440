import pg from "pg";
import { DroppedWhenLate } from "./dropped-when-late";

/**
 * A dead, frozen or locked database must become a clear 503 within six seconds, never a request that hangs: two to find a
 * connection, four for a statement. The server's own limit is the shorter one, so that a lock says what it is.
 */
const LIMITS = {
  max: 10,
  connectionTimeoutMillis: 2_000,
  query_timeout: 3_800,
  statement_timeout: 3_500,
  idle_in_transaction_session_timeout: 15_000,
  keepAlive: true,
  // A new connection costs more than the statement it is opened for: it signs in and plans everything anew.
  idleTimeoutMillis: 600_000,
  Client: DroppedWhenLate,
} satisfies pg.PoolConfig;

type Pools = { app: pg.Pool; open: pg.Pool; signIn: pg.Pool; checks?: pg.Pool; jobs?: pg.Pool; owner?: pg.Pool };

/** The front door and Next are two module graphs in one process; the pools are shared through the global object. */
const shared = globalThis as typeof globalThis & { portalPools?: Pools };

function connect(): Pools {
  const app = new pg.Pool({ ...LIMITS, connectionString: process.env.DATABASE_URL });
  const open = new pg.Pool({
    ...LIMITS,
    connectionString: process.env.DATABASE_REPLICA_URL || process.env.DATABASE_URL,
    options: "-c role=portal_public",
  });
  const signIn = new pg.Pool({
    ...LIMITS,
    max: 5,
    connectionString: process.env.DATABASE_URL,
    options: "-c role=portal_auth",
  });
  // An idle connection that is lost is replaced by the pool; without a listener it would end the process.
  for (const pool of [app, open, signIn]) pool.on("error", () => undefined);
  return { app, open, signIn };
}

function pools(): Pools {
  shared.portalPools ??= connect();
  return shared.portalPools;
}

/** Connections of the application's login, which may do nothing until a transaction takes a role. */
export function appPool(): pg.Pool {
  return pools().app;
}

/** Connections that already act as the anonymous public: one statement is one round trip, and sees public rows only. */
export function publicPool(): pg.Pool {
  return pools().open;
}

/** Connections that answer who somebody is: accounts, sessions and the throttle, and nothing else. */
export function signInPool(): pg.Pool {
  return pools().signIn;
}

/** Milliseconds the longest check of all rows may take beside everybody's work. */
const CHECK_MS = 20_000;

/**
 * The one connection on which the checks of the data's health read every row of the portal. They may take longer than
 * anybody's page, and being one they never take more of the machine than one reader: who asks beside them waits in turn.
 */
export function checksPool(): pg.Pool {
  const open = pools();
  if (open.checks) return open.checks;
  const checks = new pg.Pool({
    ...LIMITS,
    max: 1,
    connectionTimeoutMillis: CHECK_MS,
    query_timeout: CHECK_MS + 300,
    statement_timeout: CHECK_MS,
    idleTimeoutMillis: 10_000,
    connectionString: process.env.DATABASE_URL,
  });
  checks.on("error", () => undefined);
  open.checks = checks;
  return checks;
}

/** Connections of the portal's own work: the queue of jobs, and nothing of anybody's rows. */
export function jobsPool(): pg.Pool {
  const open = pools();
  if (open.jobs) return open.jobs;
  const jobs = new pg.Pool({
    ...LIMITS,
    max: 4,
    // Nobody waits for the queue: where the machine is busy, it does.
    connectionTimeoutMillis: 10_000,
    connectionString: process.env.DATABASE_URL,
    options: "-c role=portal_job",
  });
  jobs.on("error", () => undefined);
  // The queue's library asks that a connection lost while it is lent out ends no process either.
  jobs.on("connect", (connection) => connection.on("error", () => undefined));
  open.jobs = jobs;
  return jobs;
}

/** Connections of the owner of the tables, for the operator's commands alone; the server never opens one. */
export function ownerPool(): pg.Pool {
  const open = pools();
  if (open.owner) return open.owner;
  const owner = new pg.Pool({
    max: 2,
    connectionTimeoutMillis: 10_000,
    connectionString: process.env.DATABASE_OWNER_URL,
  });
  owner.on("error", () => undefined);
  open.owner = owner;
  return owner;
}

/** Ends every connection, when the process or a test is done. */
export async function closePools(): Promise<void> {
  const open = shared.portalPools;
  delete shared.portalPools;
  await Promise.all([open?.app.end(), open?.open.end(), open?.signIn.end()]);
  await Promise.all([open?.checks?.end(), open?.jobs?.end(), open?.owner?.end()]);
}
