import type { z } from "zod";
import { inspectionListTable } from "@/lib/documents/carrying/inspection-list-table";
import { aboutList } from "@/lib/documents/lists/about-list";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import type { inspectionsFileInput } from "@/lib/input/inspections";
import { listInspections } from "@/lib/queries/inspections/list-inspections";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";

/** All inspections that match, as far as the asker sees them, as one table. */
export async function inspectionsFile(
  scope: ReadScope,
  asked: z.output<typeof inspectionsFileInput>,
  language: Locale,
) {
  const { separator, ...query } = asked;
  const list = await listInspections(scope, { ...query, page: 1, size: MOST_ROWS });
  withinFile(list.total);
  const about = aboutList(query, new Date(), language, query.unitId && (await getUnitName(query.unitId)));
  return { table: inspectionListTable(list, about, language), separator, language };
}
