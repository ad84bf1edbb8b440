import { Prisma } from "@/lib/db/generated/client";
import { reading } from "@/lib/db/transaction";
import type { KeptAccount } from "@/lib/domain/access/kept-account";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { accountSelect } from "./account-select";

const SIZE = 50;

/** A page of the accounts, by name; `q` is looked for in names and e-mails. Only an administrator's scope shows any. */
export function listAccounts(
  scope: ReadScope,
  { q, page, size = SIZE }: { readonly q: string; readonly page: number; readonly size?: number },
): Promise<{ items: readonly KeptAccount[]; total: number; page: number; size: number }> {
  const found = Prisma.sql`
    WHERE ${q} = '' OR strpos(f_unaccent(a.full_name || ' ' || a.email), f_unaccent(${q})) > 0`;
  return reading(scope, async (tx) => {
    const items = await tx.$queryRaw<KeptAccount[]>`
      ${accountSelect} ${found} ORDER BY a.full_name, a.email LIMIT ${size} OFFSET ${(page - 1) * size}`;
    const [count] = await tx.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM account a ${found}`;
    return { items, total: count?.total ?? 0, page, size };
  });
}
