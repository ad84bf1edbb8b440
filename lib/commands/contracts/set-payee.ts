import { savePayee } from "@/lib/db/contract-papers";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { PayeeInput } from "@/lib/input/contracts";
import { explainingWrite } from "../explaining-write";
import { holdContract } from "./hold-contract";

/**
 * Ghi bên nhận tiền: to whose account a contract is paid from now on; what was said before stays. Gives the contract's id.
 *
 * Refuses with `access.not-found`, `access.forbidden` or `contract.busy`.
 */
export async function setPayee(actor: Actor, { id, ...payee }: PayeeInput, _at: Date) {
  const write = () =>
    transaction(actor, async (tx) => {
      const { permit } = await holdContract(tx, actor, id);
      await savePayee(tx, permit, payee);
    });
  await explainingWrite(write, { busy: { code: "contract.busy" }, rules: {} });
  return { id };
}
