import type { Permit } from "@/lib/domain/access/permit";
import { VIEW_LIMITS } from "@/lib/domain/views/saved-view";
import type { Transaction } from "./transaction";

type Keeping = Permit<"view.keep">;

/** Keeps filters under a name in the first free place of the account; null where none is free. */
export async function saveView(
  tx: Transaction,
  { id: accountId }: Keeping,
  { name, query }: { readonly name: string; readonly query: string },
): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO saved_view (account_id, place, name, query)
    SELECT ${accountId}::uuid, min(free), ${name}, ${query}
    FROM generate_series(1, ${VIEW_LIMITS.views}::integer) AS free
    WHERE free NOT IN (SELECT place FROM saved_view WHERE account_id = ${accountId}::uuid)
    HAVING min(free) IS NOT NULL
    RETURNING id`;
  return rows[0]?.id ?? null;
}

/** Whether a view of this account has that name already; `id` is one that may keep it. */
export async function isViewNamed(tx: Transaction, { id: accountId }: Keeping, name: string, id?: string) {
  return (await tx.savedView.count({ where: { accountId, name, ...(id && { NOT: { id } }) } })) > 0;
}

/** Gives one's own view another name; false where there is none of that id. */
export async function saveViewName(tx: Transaction, { id: accountId }: Keeping, id: string, name: string) {
  return (await tx.savedView.updateMany({ where: { id, accountId }, data: { name } })).count > 0;
}

/** Removes one's own view; false where there is none of that id. */
export async function deleteView(tx: Transaction, { id: accountId }: Keeping, id: string): Promise<boolean> {
  return (await tx.savedView.deleteMany({ where: { id, accountId } })).count > 0;
}
