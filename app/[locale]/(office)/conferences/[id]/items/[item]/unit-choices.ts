import { getTranslations } from "next-intl/server";
import type { Actor } from "@/lib/domain/access/actor";
import type { ConferenceProvince } from "@/lib/domain/conference/provinces";

/** The provinces an entry may be of: any of the conference, or for a province those it acts for. */
export async function unitChoices({ unitId }: Actor, provinces: readonly ConferenceProvince[]) {
  const words = await getTranslations("conferences.item");
  const choice = ({ unitId: value, name: label }: ConferenceProvince) => ({ value, label });
  if (unitId === null) return [{ value: "", label: words("noUnit") }, ...provinces.map(choice)];
  return provinces.filter(({ stewardUnitId }) => stewardUnitId === unitId).map(choice);
}
