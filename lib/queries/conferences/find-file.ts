import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";

/** A file of a conference whose entry this scope sees; null where it is absent or not theirs. */
export function findConferenceFile(scope: ReadScope, { id, fileId }: { readonly id: string; readonly fileId: string }) {
  return reading(scope, (tx) =>
    tx.conferenceFile.findFirst({
      where: { id: fileId, item: { conferenceId: id } },
      select: { id: true, fileName: true, format: true, bytes: true, sha256: true, scan: true, finding: true },
    }),
  );
}
