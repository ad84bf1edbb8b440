import { currentReference } from "@/lib/db/reference";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { type OverviewQuery, type RegisterTotals, registerTotals } from "@/lib/domain/registers/overview";
import { registersFor } from "@/lib/domain/registers/work";
import { countEntries } from "./count-entries";

/** How many entries each register that this reader sees has, in all, by region and by year. */
export async function getOverview(scope: ReadScope, query: OverviewQuery): Promise<readonly RegisterTotals[]> {
  const counts = await countEntries(scope, { ...query, year: null });
  const { territory } = await currentReference();
  return registerTotals(registersFor(scope), counts, query.year, { territory, today: vietnamDay(new Date()) });
}
