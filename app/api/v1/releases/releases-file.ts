import type { z } from "zod";
import { aboutList } from "@/lib/documents/lists/about-list";
import { releaseListTable } from "@/lib/documents/lists/release-list-table";
import { MOST_ROWS, withinFile } from "@/lib/domain/report/export-limit";
import type { Locale } from "@/lib/format/locale";
import type { releasesFileInput } from "@/lib/input/releases";
import { listReleases } from "@/lib/queries/plans/list-releases";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";

/** Every release that matches, as one table. */
export async function releasesFile({ separator, ...filter }: z.output<typeof releasesFileInput>, language: Locale) {
  const list = await listReleases({ ...filter, page: 1, size: MOST_ROWS });
  withinFile(list.total);
  const unitName = filter.unitId && (await getUnitName(filter.unitId));
  return {
    table: releaseListTable(list, aboutList(filter, new Date(), language, unitName), language),
    separator,
    language,
  };
}
