import { listUnscanned, saveScan } from "@/lib/db/attachments";
import { transaction } from "@/lib/db/transaction";
import type { Upkeeper } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { type ScannerAddress, scanFile } from "@/lib/files/scan-file";
import { FileUnscanned, type Verdict } from "@/lib/files/scanner-words";

/** What came of one round: how many files were found clean, and what the others are about. */
export type ScanRound = {
  readonly clean: number;
  readonly refused: readonly { readonly id: string; readonly finding: string }[];
  readonly unscanned: readonly { readonly id: string; readonly why: string }[];
};

/** Files of one round, one after the other: the scanner is kept busy by one, not by a hundred. */
const ROUND = 20;

type Input = { readonly address: ScannerAddress; readonly longestMs?: number };

/**
 * Has the virus scanner look at files that wait, and records what it said. A file that it cannot read waits behind the
 * others.
 * @throws ScannerAway when no scanner answers, FilesAway when the store does not; what was scanned before stays recorded.
 */
export async function scanAttachments(actor: Upkeeper, { address, longestMs }: Input, _at: Date): Promise<ScanRound> {
  const permit = authorize(actor, "attachment.scan", { id: "waiting", stewardUnitId: null });
  const save = (id: string, verdict: Verdict | null) => transaction(actor, (tx) => saveScan(tx, permit, id, verdict));
  let clean = 0;
  const refused: { id: string; finding: string }[] = [];
  const unscanned: { id: string; why: string }[] = [];
  for (const id of await transaction(actor, (tx) => listUnscanned(tx, permit, ROUND))) {
    try {
      const verdict = await scanFile(id, address, longestMs);
      await save(id, verdict);
      if (verdict.scan === "clean") clean += 1;
      else refused.push({ id, finding: verdict.finding });
    } catch (error) {
      await save(id, null);
      if (!(error instanceof FileUnscanned)) throw error;
      unscanned.push({ id, why: error.message });
    }
  }
  return { clean, refused, unscanned };
}
