import type pg from "pg";
import { isOperator, isUpkeeper, type Writer } from "@/lib/domain/access/actor";
import { type ReadScope, readScope } from "@/lib/domain/access/read-scope";
import { DatabaseError, databaseError } from "./database-error";
import type { Prisma } from "./generated/client";
import { appPool, checksPool, ownerPool } from "./pools";
import { clientOver } from "./prisma-client";

/**
 * The typed client inside a transaction that already carries role, account, province and region, so row security
 * knows who asks.
 */
export type Transaction = Prisma.TransactionClient;

/** What reads by statements alone need of it. */
export type RawReader = Pick<Transaction, "$queryRaw">;

/** Milliseconds to wait for a connection, and for the whole work; the statements' own limits are shorter. */
const LIMITS = { maxWait: 2_000, timeout: 20_000 };
/** All checks together, and the wait for those that somebody else asked for. */
const CHECK_LIMITS = { maxWait: 20_000, timeout: 60_000 };
/** The operator's work reads whole files and makes whole rollups. */
const OPERATOR_LIMITS = { maxWait: 10_000, timeout: 600_000 };
const RETRIES = 3;
const SERIALIZATION_FAILURE = "40001";
const DEADLOCK = "40P01";

/**
 * Runs a command's work as its actor, all or nothing: a signed-in person under their database role and rows, the
 * operator as the owner of the tables, the portal's own upkeep under a role that may do nothing else.
 * A whole file may take longer than other work: `timeout`, in milliseconds.
 * A deadlock or serialization failure is tried again, three times at most; any other error undoes everything.
 * @throws DatabaseError naming the constraint, when the database refused a statement.
 */
export async function transaction<T>(
  actor: Writer,
  work: (tx: Transaction) => Promise<T>,
  timeout: number = LIMITS.timeout,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      if (isOperator(actor)) return await operating(work);
      return await working(isUpkeeper(actor) ? UPKEEP : readScope(actor), work, timeout);
    } catch (error) {
      const told = databaseError(error);
      if (attempt >= RETRIES || !mayRetry(told)) throw told;
    }
  }
}

/** Reads what this scope may see, in one view of the database that no writer changes meanwhile. */
export function reading<T>(scope: ReadScope, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return readingOver(appPool(), LIMITS, scope, work);
}

/** The same for the checks of the data's health, one at a time and with the time that reading every row takes. */
export function checking<T>(scope: ReadScope, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return readingOver(checksPool(), CHECK_LIMITS, scope, work);
}

async function readingOver<T>(
  pool: pg.Pool,
  limits: typeof LIMITS,
  scope: ReadScope,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  try {
    return await clientOver(pool).$transaction(
      async (tx) => {
        await tx.$executeRaw`SET TRANSACTION READ ONLY`;
        await enter(tx, scope);
        return work(tx);
      },
      { ...limits, isolationLevel: "RepeatableRead" },
    );
  } catch (error) {
    throw databaseError(error);
  }
}

/** What a transaction tells the database of whoever works in it. */
type Entrance = Pick<ReadScope, "accountId" | "unitId" | "regionCode" | "onBehalfOf"> & {
  readonly databaseRole: string;
};

const UPKEEP = { databaseRole: "portal_job", accountId: null, unitId: null, regionCode: null, onBehalfOf: null };

function working<T>(scope: Entrance, work: (tx: Transaction) => Promise<T>, timeout: number): Promise<T> {
  return clientOver(appPool()).$transaction(
    async (tx) => {
      await enter(tx, scope);
      return work(tx);
    },
    { ...LIMITS, timeout },
  );
}

function operating<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return clientOver(ownerPool()).$transaction(work, OPERATOR_LIMITS);
}

/** The adapter writes instants without their zone, in UTC: the transaction's clock speaks UTC too. */
async function enter(tx: Transaction, scope: Entrance): Promise<void> {
  await tx.$queryRaw`
    SELECT set_config('role', ${scope.databaseRole}, true), set_config('portal.account', ${scope.accountId ?? ""}, true),
           set_config('portal.unit', ${scope.unitId ?? ""}, true), set_config('portal.region', ${scope.regionCode ?? ""}, true),
           set_config('portal.on_behalf', ${scope.onBehalfOf ?? ""}, true),
           set_config('lock_timeout', '3s', true), set_config('TimeZone', 'UTC', true)`;
}

function mayRetry(error: unknown): boolean {
  return error instanceof DatabaseError && (error.code === SERIALIZATION_FAILURE || error.code === DEADLOCK);
}
