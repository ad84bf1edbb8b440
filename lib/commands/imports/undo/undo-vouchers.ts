import { randomUUID } from "node:crypto";
import { type ImportedReversal, lockProjects, saveImportedReversals } from "@/lib/db/imported-vouchers";
import type { Transaction } from "@/lib/db/transaction";
import { type Actor, personsOf } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { DomainError } from "@/lib/domain/errors";
import type { UndoBar } from "@/lib/domain/intake/undo";
import { decideReversal } from "@/lib/domain/ledger/decide-reversal";
import { listImportedVouchers, type StoredVoucher } from "@/lib/queries/vouchers/list-imported-vouchers";
import { type PayableOfSheet, payableOfCodes } from "@/lib/queries/vouchers/payable-of-codes";
import { RunningBalances } from "../running-balances";
import type { Undoing } from "./undoing";

/** Reverses the vouchers of an import, the last first, each by the rules of a single reversal. */
export const undoVouchers: Undoing = async (tx, actor, { made, reason, told }) => {
  const ids = made.map(({ id }) => id);
  const stored = await held(tx, actor, ids);
  const codes = [...new Set([...stored.values()].map(({ code }) => code))];
  const projects = await payableOfCodes(tx, codes, actor.unitId ?? "");
  const balances = new RunningBalances();
  const bars: UndoBar[] = [];
  const reversals: ImportedReversal[] = [];
  for (const { id, name } of made.toReversed()) {
    const voucher = stored.get(id);
    const project = voucher && projects.get(voucher.code);
    const share = project?.shares.find((one) => one.id === voucher?.share_id);
    if (!voucher || !project || !share) {
      bars.push({ name, because: "gone" });
      continue;
    }
    const decided = decide(actor, voucher, project, balances.now(project, share).standing);
    if (typeof decided !== "bigint") {
      bars.push({ name, because: decided });
      continue;
    }
    balances.post(project, share, { kind: voucher.kind, signedAmount: decided });
    const permit = authorize(actor, "voucher.reverse", { id: randomUUID(), stewardUnitId: actor.unitId });
    reversals.push({ permit, entry: { originalId: id, number: voucher.number, signedAmount: decided, reason } });
  }
  if (bars.length === 0 && reversals.length > 0) await saveImportedReversals(tx, reversals, told);
  return bars;
};

/** The vouchers as they stand once their đề án are held. */
async function held(tx: Transaction, actor: Actor, ids: readonly string[]) {
  const seen = await listImportedVouchers(tx, ids);
  const permit = authorize(actor, "voucher.reverse", { id: randomUUID(), stewardUnitId: actor.unitId });
  await lockProjects(tx, permit, [...new Set(seen.map(({ code }) => code))]);
  return new Map((await listImportedVouchers(tx, ids)).map((one) => [one.id, one]));
}

const BECAUSE: Readonly<Partial<Record<string, UndoBar["because"]>>> = {
  "step.not-now": "closed",
  "voucher.already-reversed": "replaced",
  "voucher.reverses-a-reversal": "replaced",
  "voucher.reversed-by-recorder": "own",
  "voucher.reversal-breaks-balance": "balance",
};

function decide(
  actor: Actor,
  voucher: StoredVoucher,
  { state: projectState }: PayableOfSheet,
  standing: Parameters<typeof decideReversal>[1],
): bigint | UndoBar["because"] {
  const candidate = {
    ...{ number: voucher.number, kind: voucher.kind, signedAmount: voucher.signed_amount },
    ...{ recordedBy: voucher.recorded_by, onBehalfOf: voucher.on_behalf_of },
    ...{ isReversal: voucher.reverses_id !== null, isReversed: voucher.reversed_by !== null },
  };
  try {
    return decideReversal(candidate, standing, { persons: personsOf(actor), projectState });
  } catch (error) {
    const because = error instanceof DomainError ? BECAUSE[error.refusal.code] : undefined;
    if (because) return because;
    throw error;
  }
}
