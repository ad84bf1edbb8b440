import type { Permit } from "@/lib/domain/access/permit";
import type { FileFormat } from "@/lib/domain/attachment/formats";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** A file as it is recorded; version, person and instant are the database's to say. */
type NewAttachment = {
  readonly projectId: string;
  readonly kind: string;
  readonly fileName: string;
  readonly format: FileFormat;
  readonly bytes: number;
  readonly sha256: string;
};

/** Records the file the permit names as the next version of its name, with its entry in the trail. */
export async function saveAttachment(
  tx: Transaction,
  permit: Permit<"attachment.add">,
  attachment: NewAttachment,
): Promise<void> {
  const write = async () => (await tx.projectAttachment.createMany({ data: [{ id: permit.id, ...attachment }] })).count;
  await saveStep(tx, permit, { write, stale: { code: "project.busy" }, change: { before: null, after: attachment } });
}

/** Which of these files a dossier knows. */
export async function knownAttachments(
  tx: Transaction,
  _permit: Permit<"expired.purge">,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT known_attachments(${[...ids]}::uuid[]) AS id`;
  return new Set(rows.map(({ id }) => id));
}
