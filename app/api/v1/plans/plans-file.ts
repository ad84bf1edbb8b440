import type { z } from "zod";
import { aboutList } from "@/lib/documents/lists/about-list";
import { plannedYearsTable } from "@/lib/documents/lists/plan-tables";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { Locale } from "@/lib/format/locale";
import type { fileParameters } from "@/lib/input/file-parameters";
import { listPlannedYears } from "@/lib/queries/plans/list-planned-years";

/** Every budget year with what its decisions give, as one table. */
export async function plansFile(_scope: ReadScope, { separator }: z.output<typeof fileParameters>, language: Locale) {
  const table = plannedYearsTable(await listPlannedYears(), language);
  return { table: { ...table, about: aboutList({}, new Date(), language) }, separator, language };
}
