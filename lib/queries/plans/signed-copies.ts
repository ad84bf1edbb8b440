import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { FileFormat } from "@/lib/domain/attachment/formats";
import type { Scan } from "@/lib/domain/attachment/scan";
import type { SignedCopy } from "@/lib/domain/plan/signed-copy";

/** A decision or a release by its id. */
export type DocumentOf = { readonly decisionId: string } | { readonly releaseId: string };

/** The copies of the document of a row, the newest first, as a column of its statement. */
export const copiesColumn = (of: "decision_id" | "release_id", id: string): string => `(
  SELECT coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'fileName', c.file_name, 'format', c.format,
    'bytes', c.bytes, 'sha256', c.sha256, 'scan', c.scan, 'finding', c.finding,
    'addedAt', to_char(c.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY c.version DESC), '[]')
  FROM signed_copy c WHERE c.${of} = ${id}) AS copies`;

const WHAT = {
  ...{ id: true, version: true, fileName: true, format: true, bytes: true, sha256: true },
  ...{ scan: true, finding: true, addedAt: true },
} as const;

/** The copies of a document that this scope sees, the newest first; null where it sees no such document. */
export async function listCopies(scope: ReadScope, of: DocumentOf): Promise<SignedCopy[] | null> {
  return reading(scope, async (tx) => {
    const documents =
      "decisionId" in of
        ? await tx.planDecision.count({ where: { id: of.decisionId } })
        : await tx.release.count({ where: { id: of.releaseId } });
    if (documents === 0) return null;
    const rows = await tx.signedCopy.findMany({ where: of, select: WHAT, orderBy: { version: "desc" } });
    return rows.map(({ format, scan, addedAt, ...row }) => ({
      ...row,
      ...{ format: format as FileFormat, scan: scan as Scan, addedAt: addedAt.toISOString() },
    }));
  });
}

/** One copy of a document; null where it is absent or not to be seen. */
export async function findCopy(scope: ReadScope, of: DocumentOf, copyId: string): Promise<SignedCopy | null> {
  return (await listCopies(scope, of))?.find(({ id }) => id === copyId) ?? null;
}
