import { z } from "zod";
import { projectCodeInput } from "./projects-query";

/** Which line of the checklist of which đề án a file is added to; the file itself is read as it comes. */
export const addAttachmentInput = z.strictObject({
  code: projectCodeInput.shape.code,
  kind: z.string().min(1).max(60),
});
export type AddAttachmentInput = z.output<typeof addAttachmentInput>;

/** One file of one đề án. */
export const attachmentInput = projectCodeInput.extend({ id: z.uuid() });
