import type { Conference } from "@/lib/domain/conference/conference";
import { dayAsTyped } from "@/lib/format/date";

const day = (on: string | null) => on && dayAsTyped(on);

/** A conference's facts as its form shows them; empty for one that is begun. */
export function valuesOf(conference: Conference | null): Readonly<Record<string, string>> {
  if (!conference) return {};
  const { period, planned, next, ...facts } = conference;
  const known: Readonly<Record<string, string | number | null>> = {
    ...{ year: facts.year, reportYear: period.year, through: period.through, uses: period.uses },
    ...{ plannedYear: planned.year, plannedOn: day(planned.on), plannedHostUnitId: planned.hostUnitId },
    ...{ plannedVenue: planned.venue, heldOn: day(facts.heldOn), session: facts.session, venue: facts.venue },
    ...{ hostUnitId: facts.hostUnitId, hostOrganisation: facts.hostOrganisation },
    ...{ organiserOrganisation: facts.organiserOrganisation, nextYear: next.year, nextHostUnitId: next.hostUnitId },
    ...{ handOver: next.handOver, awards: facts.awards, source: facts.source },
  };
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [name, value === null ? "" : String(value)]));
}
