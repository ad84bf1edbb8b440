import { beforeAll, describe, expect, test } from "vitest";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import type { Actor } from "@/lib/domain/access/actor";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let facts: Facts;
let officer: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
});

describe("recording a voucher", () => {
  test("keeps it as stated, with its content, its contract and who recorded it, and counts it at once", async () => {
    const { project, contract } = await facts.aContractedProject(million(300));
    const input = aVoucherInput(project, contract, { amount: million(210), note: "Tạm ứng đợt 1" });
    const voucher = await recordVoucher(officer, input, now);
    expect(voucher).toMatchObject({
      number: input.number,
      kind: "ADVANCE",
      amount: million(210),
      signedAmount: million(210),
      paidOn: "2026-03-15",
      budgetYear: 2026,
      fund: "KCQG",
      projectCode: project.code,
      unitId: "quang-tri-2025",
      unitName: "Quảng Trị",
      contractNumber: contract.number,
      content: { code: "ND3" },
      note: "Tạm ứng đợt 1",
      recordedBy: officer.fullName,
      reversesId: null,
      counterpart: null,
    });
    const { rows } = await db.owner.query(
      `SELECT b.disbursed AS paid, b.advanced, e.disbursed FROM contract_share_balance b, execution_monthly e
       WHERE b.share_id = $1 AND e.unit_id = $2 AND e.item_code = 'machinery' AND e.budget_year = 2026 AND e.month = 3`,
      [contract.shareIds[0], "quang-tri-2025"],
    );
    expect(rows).toEqual([{ paid: "210000000", advanced: "210000000", disbursed: "210000000" }]);
  });

  test("leaves one entry in the audit trail, with the permission and what was recorded", async () => {
    const { project, contract } = await facts.aContractedProject(million(300));
    const { id } = await recordVoucher(officer, aVoucherInput(project, contract), now);
    const { rows } = await db.owner.query("SELECT * FROM audit_entry WHERE entity = 'voucher' AND entity_id = $1", [
      id,
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      account_id: officer.accountId,
      permission: "voucher.record",
      chain: "quang-tri-2025",
      before: null,
      after: { signedAmount: "1000000", kind: "ADVANCE" },
    });
  });

  test("counts an old đề án's January payment under its old province in month 12 of its year", async () => {
    const { project, contract } = await facts.aContractedProject(million(100), { unitId: "quang-binh", year: 2024 });
    const voucher = await recordVoucher(officer, aVoucherInput(project, contract, { paidOn: "2025-01-20" }), now);
    expect(voucher).toMatchObject({ unitId: "quang-binh", stewardUnitId: "quang-tri-2025", budgetYear: 2024 });
    const { rows } = await db.owner.query(
      "SELECT month, disbursed FROM execution_monthly WHERE unit_id = 'quang-binh' AND budget_year = 2024 AND disbursed <> 0",
    );
    expect(rows).toEqual([{ month: 12, disbursed: "1000000" }]);
  });

  test("asks which content is paid where the contract has several, and pays from that one", async () => {
    const project = await facts.aProject();
    await facts.assigned(project, million(300));
    await facts.released(project, million(300));
    const shares = [{ amount: million(200) }, { amount: million(100), content: "ND1", item: "vocational-training" }];
    const contract = await facts.contracted(project, shares);
    await facts.planConfirmed(contract.shareIds[1]);
    expect(await refusalOf(recordVoucher(officer, aVoucherInput(project, contract), now))).toEqual({
      code: "voucher.content-required",
      contents: ["ND1", "ND3"],
    });
    const voucher = await recordVoucher(officer, aVoucherInput(project, contract, { content: "ND1" }), now);
    expect(voucher.content).toMatchObject({ code: "ND1", vi: expect.stringMatching(/^\p{L}/u) });
  });

  test("refuses a number that the province used this year, in any đề án, and names it", async () => {
    const one = await facts.aContractedProject(million(100));
    const other = await facts.aContractedProject(million(100));
    await recordVoucher(officer, aVoucherInput(one.project, one.contract, { number: "UNC 07" }), now);
    const again = aVoucherInput(other.project, other.contract, { number: "UNC 07" });
    expect(await refusalOf(recordVoucher(officer, again, now))).toEqual({
      code: "voucher.number-taken",
      number: "UNC 07",
      budgetYear: 2026,
    });
  });

  test("refuses a future date even when only the database's clock knows it", async () => {
    const { project, contract } = await facts.aContractedProject(million(100));
    const tomorrow = new Date(now.getTime() + 36 * 3_600_000);
    const paidOn = new Date(tomorrow.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
    const input = aVoucherInput(project, contract, { paidOn });
    expect(await refusalOf(recordVoucher(officer, input, tomorrow))).toMatchObject({
      code: "voucher.in-future",
      paidOn,
    });
    expect(await refusalOf(recordVoucher(officer, input, now))).toMatchObject({ code: "voucher.in-future", paidOn });
  });

  test("refuses a contract of another đề án", async () => {
    const one = await facts.aContractedProject(million(100));
    const other = await facts.aContractedProject(million(100));
    expect(await refusalOf(recordVoucher(officer, aVoucherInput(one.project, other.contract), now))).toEqual({
      code: "voucher.contract-unknown",
      contractId: other.contract.id,
      projectCode: one.project.code,
    });
  });
});
