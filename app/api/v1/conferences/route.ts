import { planConference } from "@/lib/commands/conferences/plan-conference";
import { listConferences } from "@/lib/queries/conferences/list-conferences";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readConferences, writeConference } from "@/lib/server/routes/conferences";
import { newConferenceForm } from "../../conference-forms";

export const GET = answer(readConferences, listConferences);

export const POST = handle(writeConference, planConference, {
  created: ({ id }) => `/api/v1/conferences/${id}`,
  page: ({ id }) => `/conferences/${id}`,
  outcome: "planned",
  form: newConferenceForm,
});
