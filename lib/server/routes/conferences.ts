import { z } from "zod";
import { SCANS } from "@/lib/domain/attachment/scan";
import { SESSIONS, USES } from "@/lib/domain/conference/conference";
import { ITEM_KIND_NAMES, ITEM_STATUSES } from "@/lib/domain/conference/item";
import { CONFERENCE_STATES } from "@/lib/domain/conference/state";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import {
  addItemInput,
  conferenceFileInput,
  editItemInput,
  followUpInput,
  itemFileInput,
  removeItemInput,
} from "@/lib/input/conference-items";
import {
  conferenceInput,
  conferenceStepInput,
  conferencesQueryInput,
  editConferenceInput,
  planConferenceInput,
} from "@/lib/input/conferences";
import { bytes, json, LARGEST_FORM, read, write } from "./define";
import { day, listOf } from "./parts";

const text = z.string().nullable();
const facts = {
  ...{ id: z.string(), region: z.enum(REGIONS), ordinal: z.int(), year: z.int() },
  period: z.object({ year: z.int(), through: z.int(), uses: z.enum(USES) }),
  planned: z.object({ year: z.int().nullable(), on: day.nullable(), hostUnitId: text, venue: text }),
  ...{ heldOn: day.nullable(), session: z.enum(SESSIONS).nullable(), hostUnitId: text, hostOrganisation: text },
  ...{ organiserOrganisation: text, venue: text },
  next: z.object({ year: z.int().nullable(), hostUnitId: text, handOver: text }),
  ...{ awards: text, source: text },
  decimals: z.record(z.string(), z.int()).meta({ description: "Decimals chosen for indicators of the summary" }),
  parts: z.array(z.string()).nullable(),
  ...{ state: z.enum(CONFERENCE_STATES), version: z.int(), recordedAt: z.string() },
};
const counts = z.object({ topics: z.int(), papers: z.int(), proposals: z.int(), tasks: z.int() });
const item = z.object({
  ...{ id: z.uuid(), kind: z.enum(ITEM_KIND_NAMES), position: z.int() },
  ...{ unitId: text, organisation: text, title: text, startsAt: text, speaker: text },
  headcount: z.int().nullable(),
  names: text.meta({ description: "Names of delegates, for the organiser, the Cục and the province that sent them" }),
  ...{ addressee: text, dueOn: day.nullable(), status: z.enum(ITEM_STATUSES).nullable(), answer: text },
  carriedFrom: z.object({ conferenceId: z.string(), position: z.int() }).nullable(),
  file: z
    .object({ id: z.uuid(), fileName: z.string(), bytes: z.int(), scan: z.enum(SCANS), finding: text })
    .nullable()
    .meta({ description: "Text of a paper or a photograph, the latest" }),
  version: z.int(),
});
const added = z.object({ id: z.string(), itemId: z.uuid(), fileId: z.uuid() });
const moved = z.object({ id: z.string(), state: z.enum(CONFERENCE_STATES), version: z.int() });
const written = z.object({ id: z.string(), version: z.int() });

export const readConferences = read({
  path: "/api/v1/conferences",
  who: "anyone",
  tag: "records",
  input: conferencesQueryInput,
  summary: "Regional conferences, the latest first, with how many of each state",
  reply: json(
    "The page",
    listOf(
      z.object({ ...facts, counts }).meta({ id: "ListedConference" }),
      z.record(z.enum(CONFERENCE_STATES), z.int()),
    ),
  ),
});

export const readConference = read({
  path: "/api/v1/conferences/{id}",
  who: "anyone",
  tag: "records",
  input: conferenceInput,
  summary:
    "One conference: its facts, planned and actual, and its entries: agenda and papers, and once its report is issued all others",
  reply: json("The conference", z.object({ ...facts, items: z.array(item) })),
});

export const writeConference = write({
  path: "/api/v1/conferences",
  who: "conference.plan",
  tag: "records",
  input: planConferenceInput,
  summary: "Begins a conference of a region, being prepared: for its organiser and the Cục",
  reply: json("Its id, and its Location", z.object({ id: z.string() }), 201),
});

export const rewriteConference = write({
  path: "/api/v1/conferences/{id}",
  who: "conference.edit",
  tag: "records",
  input: editConferenceInput,
  summary:
    "Writes the facts of a conference anew until its figures are frozen; one that changed since `version` is 409",
  reply: json("Its version then", written),
});

const stepRoute = (verb: "open" | "unfreeze" | "close", summary: string) =>
  write({
    path: `/api/v1/conferences/{id}/${verb}`,
    who: `conference.${verb}`,
    tag: "records",
    input: conferenceStepInput,
    summary: `${summary}; a conference that changed since \`version\` is 409`,
    reply: json("Where it stands then", moved),
  });

const entry = z.object({ id: z.string(), itemId: z.uuid(), version: z.int() });

export const writeItem = write({
  path: "/api/v1/conferences/{id}/items",
  who: "signed-in",
  tag: "records",
  input: addItemInput,
  summary: "Adds an entry to a conference; a province adds papers, delegates and proposals of its own while it is open",
  reply: json("Its id", entry),
});

export const rewriteItem = write({
  path: "/api/v1/conferences/{id}/items/{itemId}",
  who: "signed-in",
  tag: "records",
  input: editItemInput,
  summary: "Writes an entry anew; one that changed since `version` is 409",
  reply: json("Its version then", entry),
});

export const eraseItem = write({
  path: "/api/v1/conferences/{id}/items/{itemId}/remove",
  who: "signed-in",
  tag: "records",
  input: removeItemInput,
  summary: "Removes an entry as it was seen",
  reply: json("What was removed", entry),
});

export const writeItemFile = {
  ...write({
    path: "/api/v1/conferences/{id}/items/{itemId}/file",
    who: "signed-in",
    tag: "records",
    input: itemFileInput,
    bodies: ["multipart/form-data"],
    summary: "Adds the text of a paper (pdf, docx, xlsx, png, jpg up to 20 MB) or a photograph (png, jpg) to its entry",
    reply: json("The file, and its Location", added, 201),
  }),
  largestBody: LARGEST_FORM,
};

export const readItemFile = read({
  path: "/api/v1/conferences/{id}/files/{fileId}",
  who: "anyone",
  kept: false,
  tag: "files",
  input: conferenceFileInput,
  summary: "A paper's text or a photograph, to whoever sees its entry",
  reply: bytes("The file", "application/octet-stream"),
});

export const followUp = write({
  path: "/api/v1/conferences/{id}/items/{itemId}/follow-up",
  who: "conference.follow-up",
  tag: "records",
  input: followUpInput,
  summary: "Records what became of a proposal or a task: status, answer, due date",
  reply: json("Its version then", entry),
});

export const openConference = stepRoute("open", "Opens a conference to its provinces and to readers");
export const unfreezeConference = stepRoute("unfreeze", "Lets go of frozen figures, saying why");
export const closeConference = stepRoute("close", "Closes a conference whose report is issued");

export const carryConclusions = write({
  path: "/api/v1/conferences/{id}/carry-over",
  who: "conference.edit",
  tag: "records",
  input: conferenceInput,
  summary: "Puts the unfinished conclusions of the region's conference before among this one's, each once",
  reply: json("How many", z.object({ id: z.string(), carried: z.int() })),
});
