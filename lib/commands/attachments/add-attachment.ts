import { saveAttachment } from "@/lib/db/attachments";
import { reading, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { filePermission } from "@/lib/domain/access/file-rules";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { decideFile, stageOf } from "@/lib/domain/attachment/stage";
import { refuse } from "@/lib/domain/errors";
import type { AddAttachmentInput } from "@/lib/input/attachments";
import { attachmentRow, attachmentSelect } from "@/lib/queries/attachments/attachment-row";
import { listChecklist } from "@/lib/queries/attachments/list-checklist";
import { type SentFile, takeFile } from "../files/take-file";
import { explaining } from "../projects/explaining";

/**
 * Đính kèm tài liệu: takes a file into a dossier while its unit writes it, or to a đề án while it is carried out. Whether
 * the person may is asked before the file is received. Gives it back.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `attachment.kind-unknown`, as `decideFile` does, or with
 * `attachment.refused`.
 * @throws FilesAway when the file cannot be kept: nothing is recorded then.
 */
export async function addAttachment(actor: Actor, input: AddAttachmentInput, file: SentFile, at: Date) {
  const project = await findTaking(actor, input, at);
  return takeFile(file, {
    record: async ({ id, ...taken }) => {
      const permit = authorize(actor, project.permission, { id, stewardUnitId: project.stewardUnitId });
      const attachment = { projectId: project.id, kind: input.kind, ...taken };
      return explaining(
        () =>
          transaction(actor, async (tx) => {
            await saveAttachment(tx, permit, attachment);
            const saved = await tx.projectAttachment.findUniqueOrThrow({ where: { id }, select: attachmentSelect });
            return { ...attachmentRow(saved, actor.fullName), code: input.code };
          }),
        { attachment_allowed: { code: "attachment.not-now", state: project.state } },
      );
    },
  });
}

/** The đề án, where this person may add to it now, and asks for this kind of file; with the permission it takes. */
async function findTaking(actor: Actor, { code, kind }: AddAttachmentInput, at: Date) {
  return reading(readScope(actor), async (tx) => {
    const project = await tx.project.findUnique({
      where: { code },
      select: { id: true, state: true, fund: true, stewardUnitId: true, contentCode: true, kind: true },
    });
    if (!project) return refuse({ code: "access.not-found", entity: "project", id: code });
    const stage = stageOf(project.state);
    const permission = filePermission(actor, { stage, kind });
    authorize(actor, permission, { id: code, stewardUnitId: project.stewardUnitId });
    decideFile(actor, project);
    const checklist = await listChecklist(tx, project, at);
    if (!checklist.some((line) => line.stage === stage && line.kind === kind))
      refuse({ code: "attachment.kind-unknown", kind });
    return { ...project, permission };
  });
}
