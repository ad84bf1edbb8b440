import type { Permit } from "@/lib/domain/access/permit";
import type { FileFormat } from "@/lib/domain/attachment/formats";
import type { Scan } from "@/lib/domain/attachment/scan";
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
  permit: Permit<"attachment.add" | "attachment.carry" | "attachment.photograph">,
  attachment: NewAttachment,
): Promise<void> {
  const write = async () => (await tx.projectAttachment.createMany({ data: [{ id: permit.id, ...attachment }] })).count;
  await saveStep(tx, permit, { write, stale: { code: "project.busy" }, change: { before: null, after: attachment } });
}

/** The files that wait for the virus scanner, at most so many. */
export async function listUnscanned(tx: Transaction, _permit: Permit<"attachment.scan">, most: number) {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT unscanned_attachments(${most}::integer) AS id`;
  return rows.map(({ id }) => id);
}

/** Records what the scanner said of a file, where nothing stands yet; null: it was tried, and waits behind others. */
export async function saveScan(
  tx: Transaction,
  _permit: Permit<"attachment.scan">,
  id: string,
  verdict: { readonly scan: Scan; readonly finding?: string } | null,
): Promise<void> {
  const { scan, finding = null } = verdict ?? { scan: "pending" };
  await tx.$queryRaw`SELECT record_scan(${id}::uuid, ${scan}, ${finding})::text`;
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
