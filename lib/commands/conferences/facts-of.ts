import type { ConferenceFacts } from "@/lib/domain/conference/conference";
import type { ThroughMonth } from "@/lib/domain/period/period";
import type { ConferenceFactsInput } from "@/lib/input/conferences";

/** What a form says of a conference, as the domain has it. */
export function factsOf(given: ConferenceFactsInput): ConferenceFacts {
  return {
    ...{ year: given.year, heldOn: given.heldOn, session: given.session, venue: given.venue },
    period: { year: given.reportYear, through: given.through as ThroughMonth, uses: given.uses },
    planned: {
      ...{ year: given.plannedYear, on: given.plannedOn },
      ...{ hostUnitId: given.plannedHostUnitId, venue: given.plannedVenue },
    },
    ...{ hostUnitId: given.hostUnitId, hostOrganisation: given.hostOrganisation },
    organiserOrganisation: given.organiserOrganisation,
    next: { year: given.nextYear, hostUnitId: given.nextHostUnitId, handOver: given.handOver },
    ...{ awards: given.awards, source: given.source },
  };
}

/** The provinces a form of a conference's facts names. */
export function unitsNamed({ planned, hostUnitId, next }: ConferenceFacts): readonly (readonly [string, string])[] {
  const named = [
    ["plannedHostUnitId", planned.hostUnitId],
    ["hostUnitId", hostUnitId],
    ["nextHostUnitId", next.hostUnitId],
  ] as const;
  return named.flatMap(([field, unitId]) => (unitId === null ? [] : [[field, unitId] as const]));
}
