import { projectHref } from "@/components/projects/project-address";
import { addAttachment } from "@/lib/commands/attachments/add-attachment";
import { refuse } from "@/lib/domain/errors";
import { listAttachments } from "@/lib/queries/attachments/list-attachments";
import { answer } from "@/lib/server/answer";
import { handleUpload } from "@/lib/server/handle-upload";
import { readAttachments, writeAttachment } from "@/lib/server/routes/attachments";
import { attachmentForm } from "../../../../form-memory";

export const GET = answer(readAttachments, async (scope, { code }) => {
  const files = await listAttachments(scope, code);
  return files ?? refuse({ code: "access.not-found", entity: "project", id: code });
});

export const POST = handleUpload(writeAttachment, addAttachment, {
  created: ({ code, id }) => `/api/v1/projects/${encodeURIComponent(code)}/attachments/${id}`,
  page: ({ code }) => projectHref(code),
  outcome: "attached",
  form: attachmentForm,
});
