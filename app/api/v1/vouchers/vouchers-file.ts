import type { z } from "zod";
import { aboutList } from "@/lib/documents/lists/about-list";
import { voucherListTable } from "@/lib/documents/lists/voucher-list-table";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import type { vouchersFileInput } from "@/lib/input/vouchers-query";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { listVouchers } from "@/lib/queries/vouchers/list-vouchers";

/** All vouchers that match, as far as the asker sees them, as one table. */
export async function vouchersFile(scope: ReadScope, asked: z.output<typeof vouchersFileInput>, language: Locale) {
  const { separator, ...query } = asked;
  const list = await listVouchers(scope, { ...query, page: 1, size: MOST_ROWS });
  withinFile(list.total);
  const about = aboutList(query, new Date(), language, query.unitId && (await getUnitName(query.unitId)));
  return { table: voucherListTable(list, about, language), separator, language };
}
