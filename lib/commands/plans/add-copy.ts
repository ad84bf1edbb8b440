import { saveCopy } from "@/lib/db/signed-copies";
import { reading, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { isScan } from "@/lib/domain/attachment/formats";
import { refuse } from "@/lib/domain/errors";
import { COPY_PERMISSIONS, type CopiedDocument } from "@/lib/domain/plan/signed-copy";
import type { DocumentOf } from "@/lib/queries/plans/signed-copies";
import { explainingWrite } from "../explaining-write";
import { type SentFile, takeFile } from "../files/take-file";

type Input = { readonly id: string };

/**
 * Gửi bản quét quyết định: takes the scan of a signed plan decision, as a draft's and of one that is issued, from those who
 * draft and issue such decisions. Gives the ids, and whether it is issued.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `decision.busy` or `attachment.refused`.
 * @throws FilesAway when the file cannot be kept: nothing is recorded then.
 */
export async function addDecisionCopy(actor: Actor, { id }: Input, file: SentFile, _at: Date) {
  const found = await reading(readScope(actor), (tx) =>
    tx.planDecision.findUnique({ where: { id }, select: { fund: true, stewardUnitId: true, issuedAt: true } }),
  );
  if (!found) return refuse({ code: "access.not-found", entity: "plan_decision", id });
  const copyId = await addCopy(actor, { of: { decisionId: id }, document: found, busy: "decision.busy" }, file);
  return { id, copyId, issued: found.issuedAt !== null };
}

/**
 * Gửi bản quét văn bản phân bổ: the same of a release, from the Ministry's people.
 *
 * Refuses with `access.not-found`, `access.forbidden`, `release.busy` or `attachment.refused`.
 * @throws FilesAway when the file cannot be kept: nothing is recorded then.
 */
export async function addReleaseCopy(actor: Actor, { id }: Input, file: SentFile, _at: Date) {
  const found = await reading(readScope(actor), (tx) =>
    tx.release.findUnique({ where: { id }, select: { fund: true } }),
  );
  if (!found) return refuse({ code: "access.not-found", entity: "release", id });
  const document = { fund: found.fund, stewardUnitId: null };
  const copyId = await addCopy(actor, { of: { releaseId: id }, document, busy: "release.busy" }, file);
  return { id, copyId };
}

type Copied = {
  readonly of: DocumentOf;
  readonly document: CopiedDocument;
  readonly busy: "decision.busy" | "release.busy";
};

async function addCopy(actor: Actor, { of, document, busy }: Copied, file: SentFile): Promise<string> {
  const permission = COPY_PERMISSIONS[document.fund];
  const permitFor = (id: string) => authorize(actor, permission, { id, stewardUnitId: document.stewardUnitId });
  permitFor("new");
  return takeFile(file, {
    permit: async (format) => {
      if (!isScan(format))
        refuse({ code: "attachment.refused", fault: "not-a-scan", fileName: file.name.slice(0, 60) });
    },
    record: async ({ id, ...taken }) => {
      const permit = permitFor(id);
      await explainingWrite(() => transaction(actor, (tx) => saveCopy(tx, permit, { ...of, ...taken })), {
        busy: { code: busy },
        rules: { copy_allowed: { code: "access.forbidden", permission } },
      });
      return id;
    },
  });
}
