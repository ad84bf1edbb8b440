import { stewardOf, type Territory } from "../territory/territory";
import { territoryOn } from "../territory/territory-on";
import { type Conference, lastDayReported } from "./conference";

/** A province of a conference, by the name it bore then, with today's unit that acts for it. */
export type ConferenceProvince = { readonly unitId: string; readonly name: string; readonly stewardUnitId: string };

/** The provinces of a conference by the alphabet: those of its region under the layout of its period's last day. */
export function provincesOf(
  territory: Territory,
  conference: Pick<Conference, "region" | "period">,
): readonly ConferenceProvince[] {
  return territoryOn(territory, lastDayReported(conference))
    .filter(({ region }) => region === conference.region)
    .map(({ id, name }) => ({ unitId: id, name, stewardUnitId: stewardOf(territory, id) }));
}
