import { stewardOf, type Territory } from "../territory/territory";
import { nameIn } from "../territory/unit-names";
import type { Conference } from "./conference";
import { provincesOf } from "./provinces";

type Owner = { readonly unitId: string | null; readonly organisation: string | null };

/**
 * Whose a conclusion is once it is carried into a later conference: the province of that conference which goes on with
 * the one it was for, since a merger may have come between; one that is of another region by then is named as it is called.
 */
export function carriedOwner(
  territory: Territory,
  conference: Pick<Conference, "region" | "period">,
  { unitId, organisation }: Owner,
): Owner {
  if (unitId === null) return { unitId, organisation };
  const steward = stewardOf(territory, unitId);
  const own = provincesOf(territory, conference).find(({ stewardUnitId }) => stewardUnitId === steward);
  if (own) return { unitId: own.unitId, organisation: null };
  return { unitId: null, organisation: nameIn(territory, steward, conference.period.year).name };
}
