import type { z } from "zod";
import { acceptanceListTable } from "@/lib/documents/acceptances/acceptance-list-table";
import { aboutList } from "@/lib/documents/lists/about-list";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import type { acceptancesFileInput } from "@/lib/input/acceptances-query";
import { listAccepted } from "@/lib/queries/acceptances/list-accepted";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";

/** All acceptances that match, as far as the asker sees them, as one table. */
export async function acceptancesFile(
  scope: ReadScope,
  asked: z.output<typeof acceptancesFileInput>,
  language: Locale,
) {
  const { separator, ...query } = asked;
  const list = await listAccepted(scope, { ...query, page: 1, size: MOST_ROWS });
  withinFile(list.total);
  const about = aboutList(query, new Date(), language, query.unitId && (await getUnitName(query.unitId)));
  return { table: acceptanceListTable(list, about, language), separator, language };
}
