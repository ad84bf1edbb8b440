import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import type { VoucherWarning } from "@/lib/domain/ledger/voucher-check";
import { checkVoucher } from "@/lib/queries/vouchers/check-voucher";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
let facts: Facts;
let officer: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
});

/** What the check of an advance on that day warns of, on a contract signed on 1 March under a plan of that day. */
async function warningsOf(decidedOn: string, paidOn: string, endOn?: string): Promise<readonly VoucherWarning[]> {
  const project = await facts.aProject();
  await facts.planned(project, million(100), project.id, decidedOn);
  await facts.released(project, million(100));
  const contract = await facts.contracted(project, [{ amount: million(100) }], endOn ? { endOn } : {});
  const { warnings } = await checkVoucher(officer, aVoucherInput(project, contract, { paidOn }), new Date());
  return warnings;
}

test("an advance paid before the first decision that gave the money is warned of, with its number and day", async () => {
  const warnings = await warningsOf("2026-04-10", "2026-03-15");
  expect(warnings).toMatchObject([{ code: "before-first-decision", signedOn: "2026-04-10" }]);
});

test("an advance paid on the day of the decision or later is not", async () => {
  expect(await warningsOf("2026-03-15", "2026-03-15")).toEqual([]);
  expect(await warningsOf("2026-01-05", "2026-03-15")).toEqual([]);
});

test("an advance after the contract's end is warned of, with that day", async () => {
  expect(await warningsOf("2026-01-05", "2026-07-01", "2026-06-30")).toEqual([
    { code: "contract-ended", endOn: "2026-06-30" },
  ]);
});
