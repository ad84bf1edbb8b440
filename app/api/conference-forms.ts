import type { ConferenceForm } from "@/lib/domain/drafts/form-draft";
import { conferenceSubject, NEW_CONFERENCE, passageSubject } from "@/lib/domain/drafts/subjects";
import type { FormSubject } from "@/lib/server/form-memory";
import { memory } from "./form-memory";

/** The form that begins a conference. */
export const newConferenceForm: FormSubject = {
  name: "conference.plan",
  subject: () => NEW_CONFERENCE,
  page: "/conferences/new",
  memory,
};

/** The forms of one conference: its facts, its steps, an entry, what became of one. */
export const conferenceForm = (name: ConferenceForm): FormSubject => ({
  name,
  subject: ({ id, itemId, kind }) => {
    const about = typeof itemId === "string" ? itemId : kind;
    return typeof id === "string" ? conferenceSubject(id, typeof about === "string" ? about : null) : null;
  },
  page: "/conferences",
  memory,
});

/** The form of one passage of a conference's summary, of which each is a subject of its own. */
export const passageForm: FormSubject = {
  name: "conference.write",
  subject: ({ id, passage }) =>
    typeof id === "string" && typeof passage === "string" ? passageSubject(id, passage) : null,
  page: "/conferences",
  memory,
};
