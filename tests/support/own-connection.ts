import type { ClientBase, Pool } from "pg";
import type { Prisma } from "@/lib/db/generated/client";
import type { RawReader } from "@/lib/db/transaction";

/** Reads on a connection of the test's own, so that it sees what the test has not committed. */
export function ownConnection(client: Pool | ClientBase): RawReader {
  const read = async ({ text, values }: Prisma.Sql) => (await client.query(text, values as unknown[])).rows;
  return { $queryRaw: read as RawReader["$queryRaw"] };
}
