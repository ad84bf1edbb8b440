import { currentReference } from "@/lib/db/reference";
import { checkText } from "@/lib/domain/text-check/check-text";
import type { CheckedText } from "@/lib/domain/text-check/checked-text";
import { periodsIn, periodsToExplain } from "@/lib/domain/text-check/known-periods";
import { placesFrom } from "@/lib/domain/text-check/places";
import { readText } from "@/lib/domain/text-check/read-text";
import { getKnownFigures } from "./get-known-figures";

/**
 * Soát số liệu trong văn bản: a text's figures judged by each other and by ours, as the public sees them. Nothing of it is kept.
 * Only where a percentage of a plan is wrong and the text does not say why are other years' plans asked for.
 */
export async function getCheckedText(given: string): Promise<CheckedText> {
  const { territory } = await currentReference();
  const units = [...territory.units.values()];
  const places = placesFrom(units.flatMap(({ id, names }) => names.map(({ name }) => ({ id, name }))));
  const reading = readText(given, places);
  const known = await getKnownFigures(periodsIn(reading));
  const findings = checkText(reading, known);
  const more = periodsToExplain(reading, findings);
  if (more.length === 0) return { text: reading.text, findings };
  const explaining = await getKnownFigures(more);
  return { text: reading.text, findings: checkText(reading, [...known, ...explaining]) };
}
