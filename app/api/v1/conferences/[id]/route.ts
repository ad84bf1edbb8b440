import { editConference } from "@/lib/commands/conferences/edit-conference";
import { refuse } from "@/lib/domain/errors";
import { getConference } from "@/lib/queries/conferences/get-conference";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readConference, rewriteConference } from "@/lib/server/routes/conferences";
import { conferenceForm } from "../../../conference-forms";

export const GET = answer(readConference, async (scope, { id }) => {
  const found = (await getConference(scope, id)) ?? refuse({ code: "access.not-found", entity: "conference", id });
  return { ...found.conference, items: found.items };
});

export const POST = handle(rewriteConference, editConference, {
  page: ({ id }) => `/conferences/${id}`,
  outcome: "edited",
  form: conferenceForm("conference.edit"),
});
