import type { ReadScope } from "@/lib/domain/access/read-scope";
import { FORMATS } from "@/lib/domain/attachment/formats";
import { refuseWithheld } from "@/lib/domain/attachment/scan";
import { refuse } from "@/lib/domain/errors";
import { scansFiles } from "@/lib/environment";
import { openKeptFile } from "@/lib/files/open-file";
import { type DocumentOf, findCopy } from "@/lib/queries/plans/signed-copies";
import type { SentFile } from "@/lib/server/send-file";

/** The scan of a signed document as it is given out, where this scope sees its document and the virus scanner lets it. */
export async function keptCopy(scope: ReadScope, of: DocumentOf, copyId: string): Promise<SentFile> {
  const found = await findCopy(scope, of, copyId);
  if (!found) return refuse({ code: "access.not-found", entity: "attachment", id: copyId });
  refuseWithheld(found, scansFiles());
  return { ...found, type: FORMATS[found.format].type, open: (range) => openKeptFile(found.id, range) };
}
