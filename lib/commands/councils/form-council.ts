import { saveCouncil } from "@/lib/db/councils";
import { DatabaseError } from "@/lib/db/database-error";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import type { FormCouncilInput } from "@/lib/input/councils";
import { listColleagues } from "@/lib/queries/accounts/list-colleagues";

/**
 * Thành lập hội đồng thẩm định cấp cơ sở: records who sits on it by which decision of the Sở. Gives its id and number.
 *
 * Refuses with `access.forbidden`, `council.in-future`, `council.number-taken`, or `council.member-unknown` where a member's account is
 * nobody's of the province.
 */
export async function formCouncil(actor: Actor, input: FormCouncilInput, at: Date) {
  const unitId = actor.unitId ?? refuse({ code: "access.forbidden", permission: "council.form" });
  const permit = authorize(actor, "council.form", { id: crypto.randomUUID(), stewardUnitId: unitId });
  const { decisionNumber: number, signedOn } = input;
  const today = vietnamDay(at);
  if (signedOn > today) refuse({ code: "council.in-future", signedOn, today });
  try {
    await transaction(actor, async (tx) => {
      const members = await named(tx, input.members);
      await saveCouncil(tx, permit, unitId, { number, signedOn, members });
    });
  } catch (error) {
    const isTaken = error instanceof DatabaseError && error.constraint === "council_number_once";
    throw isTaken ? refuse({ code: "council.number-taken", number }) : error;
  }
  return { id: permit.id, number };
}

/** The members with the names of their accounts. */
async function named(tx: Transaction, members: FormCouncilInput["members"]) {
  const colleagues = await listColleagues(tx);
  return members.map(({ account, name, post, duty }, at) => {
    const colleague = colleagues.find(({ id }) => id === account);
    if (account && !colleague) refuse({ code: "council.member-unknown", field: `members.${at}.account` });
    return { fullName: colleague?.fullName ?? name ?? "", post, duty, accountId: account };
  });
}
