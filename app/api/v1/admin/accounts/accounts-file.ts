import type { z } from "zod";
import { aboutList } from "@/lib/documents/lists/about-list";
import { accountListTable } from "@/lib/documents/lists/account-list-table";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import type { accountsFileInput } from "@/lib/input/accounts-query";
import { listAccounts } from "@/lib/queries/accounts/list-accounts";

/** All accounts that match, for an administrator, as one table. */
export async function accountsFile(scope: ReadScope, asked: z.output<typeof accountsFileInput>, language: Locale) {
  const { separator, q } = asked;
  const list = await listAccounts(scope, { q, page: 1, size: MOST_ROWS });
  withinFile(list.total);
  return {
    table: accountListTable(list, aboutList({ q: q || null }, new Date(), language), language),
    separator,
    language,
  };
}
