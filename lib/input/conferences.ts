import { z } from "zod";
import { SESSIONS, USES } from "@/lib/domain/conference/conference";
import { LAST_ORDINAL } from "@/lib/domain/conference/ordinal";
import { CONFERENCE_STATES } from "@/lib/domain/conference/state";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import { choiceFilter, pageParam, regionFilter, sizeParam, unitParam, yearFilter } from "./address-values";
import { orNothing, whole } from "./conference-values";
import { typedDay } from "./day";
import { seenVersion } from "./project-steps";
import { line, optionalText } from "./text";

/** A conference's id in an address; any text that is not one names none. */
const id = z.string().max(40);
export const conferenceInput = z.object({ id });

/** The list of conferences, on the page and in the API. */
export const conferencesQueryInput = z.object({
  region: regionFilter,
  year: yearFilter,
  state: choiceFilter(CONFERENCE_STATES),
  page: pageParam,
  size: sizeParam(50),
});

const year = whole(2000, 2100);
const optionalLine = (most: number) => orNothing(line(most).transform((text) => text || null));

const facts = {
  year,
  reportYear: year,
  through: whole(1, 12),
  uses: z.enum(USES),
  plannedYear: orNothing(year),
  plannedOn: orNothing(typedDay),
  plannedHostUnitId: orNothing(unitParam),
  plannedVenue: optionalLine(200),
  heldOn: orNothing(typedDay),
  session: orNothing(z.enum(SESSIONS)),
  hostUnitId: orNothing(unitParam),
  hostOrganisation: optionalLine(200),
  organiserOrganisation: optionalLine(200),
  venue: optionalLine(200),
  nextYear: orNothing(year),
  nextHostUnitId: orNothing(unitParam),
  handOver: optionalText(2000),
  awards: optionalText(2000),
  source: optionalLine(500),
};

/** A new conference: of which region, the how manieth, and what is known of it. */
export const planConferenceInput = z.strictObject({
  region: z.enum(REGIONS),
  ordinal: whole(1, LAST_ORDINAL),
  ...facts,
});

/** All facts of a conference, written anew on the version that was seen. */
export const editConferenceInput = z.strictObject({ id, version: seenVersion, ...facts });

/** A step of a conference. */
export const conferenceStepInput = z.strictObject({ id, version: seenVersion, note: optionalText(2000) });

export type ConferenceFactsInput = Omit<z.output<typeof editConferenceInput>, "id" | "version">;
export type PlanConferenceInput = z.output<typeof planConferenceInput>;
export type EditConferenceInput = z.output<typeof editConferenceInput>;
export type ConferenceStepInput = z.output<typeof conferenceStepInput>;
export type ConferenceInput = z.output<typeof conferenceInput>;
