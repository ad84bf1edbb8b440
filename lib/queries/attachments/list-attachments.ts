import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { AttachedFiles } from "@/lib/domain/attachment/attachment";
import { fullNames } from "../accounts/full-names";
import { attachmentRow, attachmentSelect } from "./attachment-row";
import { listChecklist } from "./list-checklist";

/** A dossier's files, newest version first, and its checklist, for those who see the dossier; null for others. */
export async function listAttachments(scope: ReadScope, code: string): Promise<AttachedFiles | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  return reading(scope, async (tx) => {
    const project = await tx.project.findUnique({
      where: { code },
      select: { id: true, contentCode: true, kind: true },
    });
    if (!project) return null;
    const rows = await tx.projectAttachment.findMany({
      where: { projectId: project.id },
      orderBy: [{ kind: "asc" }, { fileName: "asc" }, { version: "desc" }],
      select: attachmentSelect,
    });
    const names = await fullNames(
      tx,
      rows.map(({ addedBy }) => addedBy),
    );
    const items = rows.map((row) => attachmentRow(row, names.get(row.addedBy) ?? ""));
    return { checklist: await listChecklist(tx, project, new Date()), items };
  });
}
