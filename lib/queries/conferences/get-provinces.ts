import { currentReference } from "@/lib/db/reference";
import type { Conference } from "@/lib/domain/conference/conference";
import { type ConferenceProvince, provincesOf } from "@/lib/domain/conference/provinces";

/** The provinces of a conference, by the layout of its period's last day. */
export async function getProvinces(
  conference: Pick<Conference, "region" | "period">,
): Promise<readonly ConferenceProvince[]> {
  return provincesOf((await currentReference()).territory, conference);
}
