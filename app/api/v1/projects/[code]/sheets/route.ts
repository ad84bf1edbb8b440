import { projectHref } from "@/components/projects/project-address";
import { writeSheet } from "@/lib/commands/councils/write-sheet";
import { refuse } from "@/lib/domain/errors";
import { getCouncilOn } from "@/lib/queries/councils/get-council-on";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readSheets, writeMemberSheet } from "@/lib/server/routes/councils";
import { sheetForm } from "../../../../form-memory";

export const GET = answer(
  readSheets,
  async (scope, { code }) =>
    (await getCouncilOn(scope, code)) ?? refuse({ code: "access.not-found", entity: "project", id: code }),
);

export const POST = handle(writeMemberSheet, writeSheet, {
  page: ({ code }) => projectHref(code),
  outcome: "judged",
  form: sheetForm,
});
