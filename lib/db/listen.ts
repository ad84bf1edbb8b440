import pg from "pg";
import { publicPool } from "./pools";

const CHANNEL = "data_version";
const RETRY_MS = 500;
const HEARTBEAT_MS = 5_000;
const LIMITS = { connectionTimeoutMillis: 3_000, query_timeout: 3_000, keepAlive: true };

type Listener = { version: string | null; stopped: boolean; client: pg.Client | null; timer?: NodeJS.Timeout };

/** The front door and Next are two module graphs in one process; the listener is shared through the global object. */
const shared = globalThis as typeof globalThis & { portalListener?: Listener };

/**
 * Version of all that is shown publicly, as the database last told; null while it is not known: before the first
 * word, while the connection is lost, and until a replica has what its primary announced.
 */
export function dataVersion(): string | null {
  return shared.portalListener?.version ?? null;
}

/** Begins to hear of new versions, for the whole process; reconnects by itself. */
export function startListening(): void {
  if (shared.portalListener) return;
  const listener: Listener = { version: null, stopped: false, client: null };
  shared.portalListener = listener;
  void connect(listener);
}

/** Hears no more; the version becomes unknown. */
export async function stopListening(): Promise<void> {
  const listener = shared.portalListener;
  delete shared.portalListener;
  if (!listener) return;
  listener.stopped = true;
  clearTimeout(listener.timer);
  await listener.client?.end().catch(() => undefined);
}

async function connect(listener: Listener): Promise<void> {
  const client = new pg.Client({
    ...LIMITS,
    connectionString: process.env.DATABASE_URL,
    options: "-c role=portal_public",
  });
  listener.client = client;
  client.on("error", () => lost(listener, client));
  client.on("end", () => lost(listener, client));
  client.on("notification", ({ payload }) => void take(listener, client, payload ?? null));
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    await take(listener, client, await currentVersion(client));
    beat(listener, client);
  } catch {
    lost(listener, client);
  }
}

/** A replica hears nothing by itself: the version counts once the pool that pages read from has it too. */
async function take(listener: Listener, client: pg.Client, announced: string | null): Promise<void> {
  if (!process.env.DATABASE_REPLICA_URL) {
    listener.version = announced;
    return;
  }
  listener.version = null;
  const arrived = await currentVersion(publicPool()).catch(() => null);
  if (listener.client !== client || listener.stopped) return;
  if (arrived !== null && announced !== null && BigInt(arrived) >= BigInt(announced)) listener.version = arrived;
  else setTimeout(() => void take(listener, client, announced), RETRY_MS / 5).unref();
}

async function currentVersion(db: Pick<pg.Client, "query"> | pg.Pool): Promise<string | null> {
  const { rows } = await db.query<{ version: string }>("SELECT version::text FROM data_version");
  return rows[0]?.version ?? null;
}

/** A connection that died without a word is found by asking. */
function beat(listener: Listener, client: pg.Client): void {
  if (listener.stopped || listener.client !== client) return;
  listener.timer = setTimeout(() => {
    client.query("SELECT 1").then(
      () => beat(listener, client),
      () => lost(listener, client),
    );
  }, HEARTBEAT_MS);
  listener.timer.unref();
}

function lost(listener: Listener, client: pg.Client): void {
  if (listener.client !== client) return;
  listener.client = null;
  listener.version = null;
  clearTimeout(listener.timer);
  client.end().catch(() => undefined);
  if (!listener.stopped) listener.timer = setTimeout(() => void connect(listener), RETRY_MS);
}
