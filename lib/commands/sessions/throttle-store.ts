import { signInPool } from "@/lib/db/pools";

type Statement = { readonly name?: string; readonly text: string; readonly values: unknown[] };

/** Where failed sign-ins are counted: in the database, so that a restart or a second server forgets none. */
export const throttleStore = {
  query: (statement: Statement) => signInPool().query(statement),
};
