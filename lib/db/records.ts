import { PrismaPg } from "@prisma/adapter-pg";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type Prisma, PrismaClient } from "./generated/client";
import { appPool } from "./pools";

/** The generated client inside one read-only transaction that already carries role, province, region and account. */
export type Records = Prisma.TransactionClient;

/** As the pools: the front door and Next are two module graphs in one process. */
const shared = globalThis as typeof globalThis & { portalRecords?: { pool: unknown; client: PrismaClient } };

function recordsClient(): PrismaClient {
  const pool = appPool();
  if (shared.portalRecords?.pool !== pool) {
    shared.portalRecords = { pool, client: new PrismaClient({ adapter: new PrismaPg(pool) }) };
  }
  return shared.portalRecords.client;
}

/**
 * Reads rows with the generated client's typed API, as this scope may see them. Sums and dashboards are SQL instead:
 * a relation loaded for a sum costs as many rows as it adds.
 */
export function readingRecords<T>(scope: ReadScope, work: (db: Records) => Promise<T>): Promise<T> {
  return recordsClient().$transaction(async (db) => {
    await db.$queryRaw`SELECT set_config('transaction_read_only', 'on', true),
      set_config('role', ${scope.databaseRole}, true), set_config('portal.account', ${scope.accountId ?? ""}, true),
      set_config('portal.unit', ${scope.unitId ?? ""}, true), set_config('portal.region', ${scope.regionCode ?? ""}, true)`;
    return work(db);
  });
}
