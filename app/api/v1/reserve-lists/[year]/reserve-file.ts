import type { z } from "zod";
import { reserveListTable } from "@/lib/documents/lists/reserve-list-table";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Locale } from "@/lib/format/locale";
import type { reserveFileInput } from "@/lib/input/reserve-list";
import { getReserveList } from "@/lib/queries/reserve/get-reserve-list";

/** The reserve list of a plan year as one table. */
export async function reserveFile(
  scope: ReadScope,
  { year, separator }: z.output<typeof reserveFileInput>,
  language: Locale,
) {
  const list = await getReserveList(scope, year);
  return { table: reserveListTable(list, new Date(), language), separator, language };
}
