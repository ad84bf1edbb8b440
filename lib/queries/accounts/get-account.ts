import { reading } from "@/lib/db/transaction";
import type { KeptAccount } from "@/lib/domain/access/kept-account";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { accountSelect } from "./account-select";

/** One account; null when there is none. Only an administrator's scope shows any. */
export async function getAccount(scope: ReadScope, { id }: { readonly id: string }): Promise<KeptAccount | null> {
  const rows = await reading(
    scope,
    (tx) => tx.$queryRaw<KeptAccount[]>`${accountSelect} WHERE a.id::text = ${id.toLowerCase()}`,
  );
  return rows[0] ?? null;
}

/** The same for another program. Refuses with `access.not-found`. */
export async function readAccount(scope: ReadScope, { id }: { readonly id: string }): Promise<KeptAccount> {
  return (await getAccount(scope, { id })) ?? refuse({ code: "access.not-found", entity: "account", id });
}
