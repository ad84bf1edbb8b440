import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { isBeingWritten } from "@/lib/domain/steps/being-written";
import { scansFiles } from "@/lib/environment";
import { listAttachments } from "@/lib/queries/attachments/list-attachments";

/** The files of a đề án, and how the form came back where this person may add to them now; null for those who see none. */
export async function filesOn(actor: Actor, { code, state, steward }: ProjectDetail) {
  const files = await listAttachments(readScope(actor), code);
  if (!files) return null;
  const mayAdd = isBeingWritten(state) && can(actor, "attachment.add", { stewardUnitId: steward.id });
  const isScanning = scansFiles();
  if (!mayAdd) return { files, isScanning, form: null };
  const taken = await takeFormAnswer(actor, ["attachment"], code);
  return { files, isScanning, form: { answer: answerOf(taken?.draft ?? null) } };
}
