import type { z } from "zod";
import { aboutList } from "@/lib/documents/lists/about-list";
import { riskListTable } from "@/lib/documents/risks/risk-list-table";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import type { risksFileInput } from "@/lib/input/risks-query";
import { listRisks } from "@/lib/queries/risks/list-risks";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";

/** All money at risk that matches, as far as the asker sees it, as one table. */
export async function risksFile(scope: ReadScope, asked: z.output<typeof risksFileInput>, language: Locale) {
  const { separator, ...query } = asked;
  const list = await listRisks(scope, { ...query, page: 1, size: MOST_ROWS });
  withinFile(list.total);
  const about = aboutList(query, new Date(), language, query.unitId && (await getUnitName(query.unitId)));
  return { table: riskListTable(list, query.risk !== null, about, language), separator, language };
}
