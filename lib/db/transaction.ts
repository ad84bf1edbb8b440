import type { PoolClient, QueryResultRow } from "pg";
import type { Actor } from "@/lib/domain/access/actor";
import { type ReadScope, readScope } from "@/lib/domain/access/read-scope";
import { appPool } from "./pools";

/** A transaction that already carries role, province, region and account, so row security knows who asks. */
export type Transaction = {
  query<Row extends QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
};

const RETRIES = 3;
const SERIALIZATION_FAILURE = "40001";
const DEADLOCK = "40P01";

async function enter(client: PoolClient, scope: ReadScope): Promise<void> {
  await client.query({
    name: "enter-transaction",
    text: `SELECT set_config('role', $1, true), set_config('portal.account', $2, true),
                  set_config('portal.unit', $3, true), set_config('portal.region', $4, true),
                  set_config('lock_timeout', '5s', true)`,
    values: [scope.databaseRole, scope.accountId ?? "", scope.unitId ?? "", scope.regionCode ?? ""],
  });
}

async function run<T>(begin: string, scope: ReadScope, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await appPool().connect();
  let broken: Error | undefined;
  // A connection lost between two statements tells it by an event, which would end the process if nobody listened.
  const lost = (error: Error) => {
    broken = error;
  };
  client.on("error", lost);
  try {
    await client.query(begin);
    await enter(client, scope);
    const result = await work({ query: async (text, values) => (await client.query(text, values)).rows });
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(lost);
    throw error;
  } finally {
    client.off("error", lost);
    client.release(broken);
  }
}

function mayRetry(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

/**
 * Runs a command's work as its actor, all or nothing, under the actor's database role and rows.
 * A deadlock or serialization failure is tried again, three times at most; any other error undoes everything and is thrown.
 */
export async function transaction<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const scope = readScope(actor);
  for (let attempt = 1; ; attempt++) {
    try {
      return await run("BEGIN", scope, work);
    } catch (error) {
      if (attempt >= RETRIES || !mayRetry(error)) throw error;
    }
  }
}

/** Reads what this scope may see, in one consistent view of the database. */
export function reading<T>(scope: ReadScope, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return run("BEGIN READ ONLY", scope, work);
}
