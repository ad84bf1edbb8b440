import { beforeAll, describe, expect, test } from "vitest";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { testDatabase } from "../../support/database";
import { type ContractFact, Facts, million, type ProjectFact } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let officer: Actor;
let project: ProjectFact;
let contract: ContractFact;

beforeAll(async () => {
  const facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  ({ project, contract } = await facts.aContractedProject(million(300)));
  await recordVoucher(officer, aVoucherInput(project, contract, { number: "UNC 7/Đ" }), now);
});

const SPELLINGS = [
  "unc 7/đ",
  "UNC\u00a07/Đ",
  "UNC 7 / Đ",
  "UN\u200bC 7/Đ",
  "UNC7/Đ",
  "UNC 7/\u0110\ufeff",
  "  UNC  7/Đ ",
];

describe("the number of a paper", () => {
  test.each(SPELLINGS)("written %j is the number that was recorded already", async (number) => {
    const refusal = await refusalOf(recordVoucher(officer, aVoucherInput(project, contract, { number }), now));
    expect(refusal).toMatchObject({ code: "voucher.number-taken" });
  });

  test("is kept in one plain spelling, whoever writes it", async () => {
    const { rows } = await db.owner.query("SELECT plain_number($1) AS plain", ["  UNC\u00a0\u00a08 / \u200bD\u0301 "]);
    expect(rows).toEqual([{ plain: "UNC 8/D\u0301".normalize("NFC") }]);
  });

  test("of a decision, a release, a contract and its papers is unique by the same key", async () => {
    const { rows } = await db.owner.query(
      `SELECT indexname FROM pg_indexes WHERE schemaname = 'public' AND indexdef LIKE 'CREATE UNIQUE%(%number_key%)' ORDER BY 1`,
    );
    expect(rows.map(({ indexname }) => indexname)).toEqual([
      "contract_number_once",
      "contract_paper_number_once",
      "plan_decision_number_once",
      "release_number_once",
      "voucher_number_standing",
    ]);
  });
});

describe("the number of a decision", () => {
  const decide = (number: string, signedOn: string, unitId: string | null = null) =>
    db.owner.query(
      `INSERT INTO plan_decision (fund, budget_year, kind, number, signed_on, signer, unit_id)
       VALUES ($1, 2024, 'ASSIGN', $2, $3, 'Thứ trưởng', $4)`,
      [unitId ? "KCDP" : "KCQG", number, signedOn, unitId],
    );

  test("is given once a year by who signs it, on whichever day and however it is spelt", async () => {
    await decide("71/QĐ-BCT", "2024-03-01");
    await expect(decide("71 / qđ-bct", "2024-11-30")).rejects.toMatchObject({
      constraint: "plan_decision_number_once",
    });
    await decide("71/QĐ-BCT", "2025-03-01");
    await decide("71/QĐ-BCT", "2024-03-01", "ha-noi");
  });
});

describe("a date of payment", () => {
  test("before the contract was signed is refused with both dates, for every kind of voucher", async () => {
    for (const kind of ["ADVANCE", "PAYMENT", "REFUND"] as const) {
      const input = aVoucherInput(project, contract, { kind, paidOn: "2000-01-01" });
      expect(await refusalOf(recordVoucher(officer, input, now))).toMatchObject({
        code: "voucher.before-contract",
        paidOn: "2000-01-01",
        signedOn: expect.stringMatching(/^20\d\d-/),
      });
    }
  });

  test("before the contract was signed is refused by the database too, by the rule's name", async () => {
    const write = transaction(
      officer,
      (tx) => tx.$executeRaw`
        INSERT INTO voucher (share_id, kind, signed_amount, paid_on, number, recorded_by)
        VALUES (${contract.shareIds[0]}::uuid, 'ADVANCE', 1, '2000-01-01', 'SQL', ${officer.accountId}::uuid)`,
    );
    await expect(write).rejects.toMatchObject({ code: "23514", constraint: "voucher_before_contract" });
  });
});
