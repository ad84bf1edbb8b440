import { referenceInMemory } from "@/lib/db/reference";
import { contentsOn, namedOn } from "@/lib/domain/catalogue/dated-catalogue";
import type { Named } from "@/lib/domain/catalogue/wording";
import type { IsoDate } from "@/lib/domain/period/period";
import { askableIndicators } from "@/lib/domain/periodic-report/asked-codes";

/** The contents and indicators a period may ask, in force on a day and by the names they bear on it. */
export async function listAskable(
  day: IsoDate,
): Promise<Readonly<Record<"contents" | "indicators", readonly Named[]>>> {
  const { catalogue } = await referenceInMemory();
  const indicators = askableIndicators(catalogue).map((one) => namedOn(one, day));
  return { contents: contentsOn(catalogue, day), indicators };
}
