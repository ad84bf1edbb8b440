import { z } from "zod";
import { FIGURES_SENT, OWED } from "@/lib/domain/conference/board";
import { remindProvincesInput } from "@/lib/input/conference-reminders";
import { conferenceInput } from "@/lib/input/conferences";
import { json, read, write } from "./define";
import { day } from "./parts";

export const readConferenceBoard = read({
  path: "/api/v1/conferences/{id}/board",
  who: "signed-in",
  tag: "records",
  input: conferenceInput,
  summary: "What each province owes a conference and when it was last reminded, for who runs it and auditors",
  reply: json(
    "The board",
    z.object({
      done: z.int().meta({ description: "Provinces that owe nothing" }),
      missing: z.object({ figures: z.int(), papers: z.int(), delegates: z.int() }),
      rows: z.array(
        z.object({
          ...{
            unitId: z.string(),
            name: z.string(),
            figures: z.enum(FIGURES_SENT),
            papers: z.int(),
            delegates: z.int(),
          },
          ...{ owes: z.array(z.enum(OWED)), remindedOn: day.nullable() },
        }),
      ),
    }),
  ),
});

export const writeReminders = write({
  path: "/api/v1/conferences/{id}/reminders",
  who: "conference.remind",
  tag: "records",
  input: remindProvincesInput,
  summary:
    "Reminds provinces of what they owe the conference, each once a day at most; those that owe nothing are passed over",
  reply: json("The provinces reminded", z.object({ id: z.string(), reminded: z.array(z.string()) })),
});
