import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { SavedView } from "@/lib/domain/views/saved-view";

/** The reader's own views by name; none for whoever has not signed in. */
export async function listSavedViews({ accountId, ...scope }: ReadScope): Promise<SavedView[]> {
  if (accountId === null) return [];
  return reading({ ...scope, accountId }, (tx) =>
    tx.savedView.findMany({
      where: { accountId },
      select: { id: true, name: true, query: true },
      orderBy: { name: "asc" },
    }),
  );
}
