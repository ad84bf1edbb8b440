import { referenceInMemory } from "@/lib/db/reference";
import { namedOn } from "@/lib/domain/catalogue/dated-catalogue";
import type { Wording } from "@/lib/domain/catalogue/wording";
import type { IsoDate } from "@/lib/domain/period/period";
import { askableIndicators } from "@/lib/domain/periodic-report/asked-indicators";

/** The indicators a period may ask, by the names they bear on a day. */
export async function listIndicators(day: IsoDate): Promise<readonly (Wording & { readonly code: string })[]> {
  const { catalogue } = await referenceInMemory();
  return askableIndicators(catalogue).map((one) => namedOn(one, day));
}
