import { referenceInMemory } from "@/lib/db/reference";
import { contentsUntil, namedOn } from "@/lib/domain/catalogue/dated-catalogue";
import type { Named } from "@/lib/domain/catalogue/wording";
import type { IsoDate } from "@/lib/domain/period/period";
import { askableIndicators } from "@/lib/domain/periodic-report/asked-codes";

/** The contents and indicators a period that ends on a day may ask, by the names they bear on it. */
export async function listAskable(
  day: IsoDate,
): Promise<Readonly<Record<"contents" | "indicators", readonly Named[]>>> {
  const { catalogue } = await referenceInMemory();
  const indicators = askableIndicators(catalogue, day).map((one) => namedOn(one, day));
  return { contents: contentsUntil(catalogue, day), indicators };
}
