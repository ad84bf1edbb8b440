import { formCouncil } from "@/lib/commands/councils/form-council";
import { listCouncils } from "@/lib/queries/councils/list-councils";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readCouncils, writeCouncil } from "@/lib/server/routes/councils";
import { councilForm } from "../../form-memory";

export const GET = answer(readCouncils, async (scope) => ({ items: await listCouncils(scope) }));

export const POST = handle(writeCouncil, formCouncil, {
  created: ({ id }) => `/api/v1/councils/${id}`,
  page: ({ id }) => `/office/councils/${id}`,
  outcome: "formed",
  form: councilForm,
});
