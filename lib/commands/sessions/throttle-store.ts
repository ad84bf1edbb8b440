import type { QueryConfig, QueryResult } from "pg";
import { signInPool } from "@/lib/db/pools";

/** Where failed sign-ins are counted: in the database, so that a restart or a second server forgets none. */
export const throttleStore = {
  query: (statement: QueryConfig): Promise<QueryResult> => signInPool().query(statement),
};
