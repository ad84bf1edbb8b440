import type { z } from "zod";
import { aboutList } from "@/lib/documents/lists/about-list";
import { contractListTable } from "@/lib/documents/lists/contract-list-table";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import type { contractsFileInput } from "@/lib/input/contracts-file";
import { listContracts } from "@/lib/queries/contracts/list-contracts";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";

/** All contracts that match, as far as the asker sees them, as one table. */
export async function contractsFile(scope: ReadScope, asked: z.output<typeof contractsFileInput>, language: Locale) {
  const { separator, ...query } = asked;
  const list = await listContracts(scope, { ...query, page: 1, size: MOST_ROWS });
  withinFile(list.total);
  const about = aboutList(query, new Date(), language, query.unitId && (await getUnitName(query.unitId)));
  return { table: contractListTable(list, about, language), separator, language };
}
