import type { ConferenceFacts } from "@/lib/domain/conference/conference";
import { refuse } from "@/lib/domain/errors";
import type { Reference } from "@/lib/domain/reference";
import { unitsNamed } from "./facts-of";

/** Refuses with `conference.unit-unknown` where the facts of a conference name a province that is none. */
export function refuseUnknownUnits({ territory }: Reference, facts: ConferenceFacts): void {
  const wrong = unitsNamed(facts).find(([, unitId]) => !territory.units.has(unitId));
  if (wrong) refuse({ code: "conference.unit-unknown", field: wrong[0] });
}
