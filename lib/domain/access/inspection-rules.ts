import type { Fund } from "../fund";
import type { InspectingSide } from "../inspection/inspection";
import type { Actor } from "./actor";

/** On which side somebody inspects: whoever is of no province, for the Cục. */
export function sideOf({ unitId }: Pick<Actor, "unitId">): InspectingSide {
  return unitId === null ? "CENTRAL" : "LOCAL";
}

/** Whether visits to đề án of a fund are an actor's to make: the Cục's to those of the national fund alone. */
export function inspectsFund(actor: Pick<Actor, "unitId">, fund: Fund): boolean {
  return sideOf(actor) === "LOCAL" || fund === "KCQG";
}
