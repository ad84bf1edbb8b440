import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { reading, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { posted } from "@/lib/domain/ledger/balances";
import { brokenGuards } from "@/lib/domain/ledger/guards";
import { signedAmount, VOUCHER_KINDS } from "@/lib/domain/ledger/voucher";
import { listContractShares } from "@/lib/queries/vouchers/contract-shares";
import { testDatabase } from "../../support/database";
import { Facts, type ProjectFact } from "../../support/facts";
import { aBeneficiary, partAccepted } from "../../support/parts";

const db = testDatabase({ reference: true });

const amount = fc.bigInt({ min: 1n, max: 130n });
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom(...VOUCHER_KINDS), share: fc.nat(1), amount }) },
  { weight: 1, arbitrary: fc.constant("accept" as const) },
  { weight: 2, arbitrary: fc.record({ part: amount, of: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ release: amount }) },
);

/** What the database itself says to a row written past every check of the application: the guard's name, or nothing. */
async function write(actor: Actor, shareId: string, kind: string, signed: bigint): Promise<string | null> {
  try {
    await transaction(
      actor,
      (tx) =>
        tx.$executeRaw`
          INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
          VALUES (${shareId}::uuid, ${kind}::voucher_kind, ${signed}, '2026-03-15', ${randomUUID()}, ${actor.accountId}::uuid)`,
    );
    return null;
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? String(error);
  }
}

async function standingsOf(actor: Actor, project: ProjectFact) {
  return reading(readScope(actor), (tx) => listContractShares(tx, project.id));
}

test("whatever came before, domain and database say yes and no to the same vouchers, for the same reason", async () => {
  const facts = new Facts(db.owner);
  const actor = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  const seen = new Set<string | null>();

  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("KCQG", "KCDP"),
      fc.array(step, { minLength: 4, maxLength: 14 }),
      async (fund, steps) => {
        const project = await facts.aProject({ fund });
        await facts.assigned(project, 260n);
        if (fund === "KCQG") await facts.released(project, 60n);
        const { shareIds } = await facts.contracted(project, [
          { amount: 100n },
          { amount: 150n, content: "ND1", item: "vocational-training" },
        ]);
        await facts.planConfirmed(shareIds[1]);
        let accepted = false;
        for (const move of steps) {
          if (move === "accept") {
            if (!accepted) await facts.accepted(project);
            accepted = true;
          } else if ("part" in move) {
            const { id } = await aBeneficiary(db.owner, project);
            await partAccepted(db.owner, shareIds[move.of] ?? "", id, move.part).catch(() => undefined);
          } else if ("release" in move) {
            if (fund === "KCQG") await facts.released(project, move.release).catch(() => undefined);
          } else {
            const shares = await standingsOf(actor, project);
            const share = shares[move.share];
            if (!share) throw new Error("the contract has two shares");
            const signed = signedAmount(move.kind, move.amount);
            const broken = brokenGuards(posted(share.standing, move.kind, signed));
            const said = await write(actor, share.id, move.kind, signed);
            seen.add(said);
            expect(said === null ? broken : broken.includes(said as (typeof broken)[number])).toEqual(
              said === null ? [] : true,
            );
          }
        }
      },
    ),
    { numRuns: 40 },
  );
  expect([...seen]).toEqual(expect.arrayContaining([null, "advance_within_rate", "payment_after_acceptance"]));
}, 120_000);
