import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { type Conference, SESSIONS, USES } from "@/lib/domain/conference/conference";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import type { ThroughMonth } from "@/lib/domain/period/period";

type Row = Prisma.ConferenceGetPayload<object>;

const region = z.enum(REGIONS);
const uses = z.enum(USES);
const session = z.enum(SESSIONS).nullable();
const decimals = z.record(z.string(), z.int());
const parts = z.array(z.string()).nullable();

/** A conference of its row. */
export function conferenceOf(row: Row): Conference {
  return {
    id: row.id,
    region: region.parse(row.regionCode),
    ordinal: row.ordinal,
    year: row.year,
    period: { year: row.reportYear, through: row.through as ThroughMonth, uses: uses.parse(row.uses) },
    planned: {
      year: row.plannedYear,
      on: dayOf(row.plannedOn),
      hostUnitId: row.plannedHostUnitId,
      venue: row.plannedVenue,
    },
    heldOn: dayOf(row.heldOn),
    session: session.parse(row.session),
    hostUnitId: row.hostUnitId,
    hostOrganisation: row.hostOrganisation,
    organiserOrganisation: row.organiserOrganisation,
    venue: row.venue,
    next: { year: row.nextYear, hostUnitId: row.nextHostUnitId, handOver: row.handOver },
    awards: row.awards,
    source: row.source,
    decimals: decimals.parse(row.decimals),
    parts: parts.parse(row.parts),
    state: row.state,
    version: row.version,
    recordedAt: row.recordedAt.toISOString(),
  };
}

/** The calendar day of a date column. */
export function dayOf(day: Date | null): string | null {
  return day?.toISOString().slice(0, 10) ?? null;
}
