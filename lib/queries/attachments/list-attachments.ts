import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { AttachedFiles } from "@/lib/domain/attachment/attachment";
import { CHECKLIST } from "../projects/parts/checklist";
import { FILES } from "../projects/parts/files";
import { readParts } from "../projects/parts/read-parts";

/** A dossier's files, newest version first, and its checklist, for those who see the dossier; null for others. */
export async function listAttachments(scope: ReadScope, code: string): Promise<AttachedFiles | null> {
  const read = await readParts(scope, code, [CHECKLIST, FILES]);
  return read && { checklist: read(CHECKLIST), items: read(FILES) };
}
