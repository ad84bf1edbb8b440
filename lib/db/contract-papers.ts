import type { Permit } from "@/lib/domain/access/permit";
import type { AppendixDraft, AppendixLine } from "@/lib/domain/contract/decide-appendix";
import type { AdvanceRequirement, ConfirmedCondition } from "@/lib/domain/ledger/advance-condition";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

const BUSY = { code: "contract.busy" } as const;

/** Adds a decided appendix to the contract the permit names, with the trail. */
export async function saveAppendix(
  tx: Transaction,
  permit: Permit<"contract.amend">,
  { number, signedOn, endOn, reason }: Omit<AppendixDraft, "shares">,
  lines: readonly AppendixLine[],
): Promise<void> {
  const { id: contractId } = permit;
  const id = crypto.randomUUID();
  const write = async () => {
    const written = await tx.$executeRaw`
      INSERT INTO contract_paper (id, contract_id, kind, number, signed_on, end_on, reason)
      VALUES (${id}::uuid, ${contractId}::uuid, 'APPENDIX', ${number}, ${signedOn}::date, ${endOn}::date, ${reason})`;
    if (lines.length > 0) {
      await tx.$executeRaw`
        INSERT INTO contract_paper_line (paper_id, share_id, signed_amount)
        SELECT ${id}::uuid, l.share_id, l.amount
        FROM unnest(${lines.map(({ shareId }) => shareId)}::uuid[],
                    ${lines.map(({ signedAmount }) => String(signedAmount))}::bigint[]) AS l (share_id, amount)
        ORDER BY l.share_id`;
    }
    return written;
  };
  const told = lines.map(({ shareId, signedAmount }) => ({ shareId, signedAmount: String(signedAmount) }));
  const change = { before: null, after: { paperId: id, number, signedOn, endOn, reason, lines: told } };
  await saveStep(tx, permit, { write, stale: BUSY, change });
}

/** To whose account a contract is paid: name, bank, account number in digits. */
export type PayeeToSave = { readonly name: string; readonly bank: string; readonly accountNumber: string };

/** Says anew to whose account the contract the permit names is paid; the trail keeps that it was said, without the account. */
export async function savePayee(
  tx: Transaction,
  permit: Permit<"contract.amend" | "contract.sign">,
  { name, bank, accountNumber }: PayeeToSave,
): Promise<void> {
  const write = () => tx.$executeRaw`
    INSERT INTO contract_payee (contract_id, name, bank, account_number)
    VALUES (${permit.id}::uuid, ${name}, ${bank}, ${accountNumber})`;
  await saveStep(tx, permit, { write, stale: BUSY, change: { before: null, after: { payee: name, bank } } });
}

/** Confirms a decided condition of the share the permit names, with the trail. */
export async function saveCondition(
  tx: Transaction,
  permit: Permit<"advance.confirm">,
  { kind, number, datedOn, percent }: ConfirmedCondition & { readonly kind: AdvanceRequirement },
): Promise<void> {
  const write = () => tx.$executeRaw`
    INSERT INTO advance_condition (share_id, kind, number, dated_on, percent)
    VALUES (${permit.id}::uuid, ${kind}, ${number}, ${datedOn}::date, ${percent})`;
  await saveStep(tx, permit, {
    write,
    stale: BUSY,
    change: { before: null, after: { kind, number, datedOn, percent } },
  });
}
