import { currentReference } from "@/lib/db/reference";
import { type Names, namesOf } from "@/lib/domain/names";
import { vietnamDay } from "@/lib/domain/period/period";

/** The names records are shown by, after asking whether the reference data has moved. */
export async function getNames(at: Date): Promise<Names> {
  return namesOf(await currentReference(), vietnamDay(at));
}
