import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { closePools } from "@/lib/db/pools";
import { type Clone, cloneDatabase } from "./clone";
import type { Content } from "./template";

/** A test file's own database: addresses and pools of the tables' owner and of the application's login. */
export type TestDatabase = { ownerUrl: string; appUrl: string; owner: pg.Pool; app: pg.Pool };

/** `reference`: with reference data and published figures. `sample`: also with the whole sample. */
export type TestDatabaseOptions = { reference?: boolean; sample?: boolean };

/**
 * Gives the test file a migrated database before its first test and drops it after its last; queries and commands
 * called from the file use it as the application does. The fields may be read inside tests and hooks only.
 */
export function testDatabase(options: TestDatabaseOptions = {}): TestDatabase {
  const content: Content = options.sample ? "sample" : options.reference ? "reference" : "migrated";
  const database = {} as TestDatabase;
  let clone: Clone | undefined;
  beforeAll(async () => {
    clone = await cloneDatabase(content);
    const { ownerUrl, appUrl } = clone;
    process.env.DATABASE_URL = appUrl;
    process.env.DATABASE_OWNER_URL = ownerUrl;
    delete process.env.DATABASE_REPLICA_URL;
    Object.assign(database, { ownerUrl, appUrl, owner: pool(ownerUrl), app: pool(appUrl) });
  }, 600_000);
  afterAll(async () => {
    await closePools();
    await database.owner?.end();
    await database.app?.end();
    await clone?.drop();
  });
  return database;
}

function pool(connectionString: string): pg.Pool {
  const made = new pg.Pool({ connectionString, max: 20, connectionTimeoutMillis: 10_000 });
  made.on("error", () => undefined);
  return made;
}
