import type { Invariant } from "@/lib/domain/office/invariant";
import { isAsReceived } from "@/lib/files/kept-files";
import type { RecordedFile } from "@/lib/queries/attachments/list-recorded-files";

const EXAMPLES = 5;

/** Compares every file of the dossiers, byte for byte by its hash, with what was recorded when it came. */
export async function checkFiles(recorded: readonly RecordedFile[]): Promise<Invariant> {
  const failed: string[] = [];
  for (const file of recorded) if (!(await isAsReceived(file))) failed.push(file.id);
  return {
    name: "attachments.as-received",
    checked: recorded.length,
    failures: failed.length,
    examples: failed.slice(0, EXAMPLES),
  };
}
