import { saveAttachment } from "@/lib/db/attachments";
import { reading, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { readFileName } from "@/lib/domain/attachment/file-name";
import { LARGEST_FILE } from "@/lib/domain/attachment/formats";
import { DomainError, refuse } from "@/lib/domain/errors";
import { isBeingWritten } from "@/lib/domain/steps/being-written";
import { FileFaulty } from "@/lib/files/file-fault";
import { dropReceived, type Received, receiveFile } from "@/lib/files/receive-file";
import { recogniseFile } from "@/lib/files/recognise";
import { theStore } from "@/lib/files/store/the-store";
import type { AddAttachmentInput } from "@/lib/input/attachments";
import { attachmentRow, attachmentSelect } from "@/lib/queries/attachments/attachment-row";
import { listChecklist } from "@/lib/queries/attachments/list-checklist";
import { explaining } from "../projects/explaining";
import { fileRefusal } from "./file-refusal";

type SentFile = { readonly name: string; readonly content: AsyncIterable<Uint8Array> };

/**
 * Đính kèm tài liệu: takes a file into a dossier while its unit writes it. Whether the person may is asked before the
 * file is received; it is recorded when it is whole and is what its name says. Gives it back.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `step.not-now`, `attachment.kind-unknown` or `attachment.refused`.
 * @throws FilesAway when the file cannot be kept: nothing is recorded then.
 */
export async function addAttachment(actor: Actor, input: AddAttachmentInput, file: SentFile, at: Date) {
  const project = await findWritten(actor, input, at);
  const { fileName, format } = readFileName(file.name);
  const store = await theStore();
  let received: Received | null = null;
  let isKept = false;
  try {
    received = await receiveFile(file.content, LARGEST_FILE);
    if ((await recogniseFile(received.path)) !== format) throw new FileFaulty("not-what-it-says");
    await store.keep(received);
    isKept = true;
    const { id, bytes, sha256 } = received;
    const permit = authorize(actor, "attachment.add", { id, stewardUnitId: project.stewardUnitId });
    const attachment = { projectId: project.id, kind: input.kind, fileName, format, bytes, sha256 };
    return await explaining(
      () =>
        transaction(actor, async (tx) => {
          await saveAttachment(tx, permit, attachment);
          const saved = await tx.projectAttachment.findUniqueOrThrow({ where: { id }, select: attachmentSelect });
          return { ...attachmentRow(saved, actor.fullName), code: input.code };
        }),
      { step_allowed: { code: "step.not-now", step: "project.edit", state: project.state } },
    );
  } catch (error) {
    const isRefused = error instanceof DomainError;
    // Where the database was lost it may have recorded the file all the same: what it did not, is swept.
    if (received && !isKept) await dropReceived(received);
    // A store that does not answer now is swept too: whoever sent the file hears why it was refused.
    if (received && isKept && isRefused) await store.remove(received.id).catch(() => undefined);
    throw fileRefusal(error, fileName);
  }
}

/** The đề án, where this person may add to it now, and asks for this kind of file. */
async function findWritten(actor: Actor, { code, kind }: AddAttachmentInput, at: Date) {
  return reading(readScope(actor), async (tx) => {
    const project = await tx.project.findUnique({
      where: { code },
      select: { id: true, state: true, stewardUnitId: true, contentCode: true, kind: true },
    });
    if (!project) return refuse({ code: "access.not-found", entity: "project", id: code });
    authorize(actor, "attachment.add", { id: code, stewardUnitId: project.stewardUnitId });
    if (!isBeingWritten(project.state)) refuse({ code: "step.not-now", step: "project.edit", state: project.state });
    const checklist = await listChecklist(tx, project, at);
    if (!checklist.some((line) => line.kind === kind)) refuse({ code: "attachment.kind-unknown", kind });
    return project;
  });
}
