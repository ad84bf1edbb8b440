import { addReleaseCopy } from "@/lib/commands/plans/add-copy";
import { refuse } from "@/lib/domain/errors";
import { listCopies } from "@/lib/queries/plans/signed-copies";
import { answer } from "@/lib/server/answer";
import { handleUpload } from "@/lib/server/handle-upload";
import { readReleaseCopies, writeReleaseCopy } from "@/lib/server/routes/signed-copies";
import { decisionForm } from "../../../../decision-forms";

export const GET = answer(readReleaseCopies, async (scope, { id }) => {
  const items = await listCopies(scope, { releaseId: id });
  return { items: items ?? refuse({ code: "access.not-found", entity: "release", id }) };
});

export const POST = handleUpload(writeReleaseCopy, addReleaseCopy, {
  created: ({ id, copyId }) => `/api/v1/releases/${id}/copies/${copyId}`,
  page: ({ id }) => `/plans/releases/${id}`,
  outcome: "copied",
  form: decisionForm("release.copy"),
});
