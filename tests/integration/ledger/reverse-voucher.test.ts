import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { reverseVoucher } from "@/lib/commands/vouchers/reverse-voucher";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { getVoucher } from "@/lib/queries/vouchers/get-voucher";
import { testDatabase } from "../../support/database";
import { Facts, million } from "../../support/facts";
import { refusalOf } from "../../support/outcomes";
import { aReversalInput, aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let facts: Facts;
let officer: Actor;
let leader: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  leader = await facts.anActor("PROVINCE_LEADER", { unitId: "quang-tri-2025" });
});

async function anAdvance(amount = million(50)) {
  const { project, contract } = await facts.aContractedProject(million(100));
  const voucher = await recordVoucher(officer, aVoucherInput(project, contract, { amount }), now);
  return { project, contract, voucher };
}

describe("reversing a voucher", () => {
  test("adds its mirror with the original's date and year, the reason and its own recorder; both stay", async () => {
    const { voucher } = await anAdvance();
    const reversal = await reverseVoucher(leader, aReversalInput(voucher.id), now);
    expect(reversal).toMatchObject({
      number: voucher.number,
      kind: "ADVANCE",
      amount: million(50),
      signedAmount: -million(50),
      paidOn: voucher.paidOn,
      budgetYear: voucher.budgetYear,
      reason: "Ghi nhầm số tiền của hợp đồng khác",
      recordedBy: leader.fullName,
      reversesId: voucher.id,
      counterpart: { id: voucher.id, recordedBy: officer.fullName },
    });
    expect(await getVoucher(readScope(officer), voucher.id)).toMatchObject({
      signedAmount: million(50),
      reversedById: reversal.id,
      counterpart: { id: reversal.id, reason: reversal.reason, recordedBy: leader.fullName },
    });
  });

  test("gives the paper's number back: the right amount is recorded under it, once", async () => {
    const { project, contract, voucher } = await anAdvance();
    const again = (number: string) => aVoucherInput(project, contract, { number });
    expect(await refusalOf(recordVoucher(officer, again(voucher.number), now))).toMatchObject({
      code: "voucher.number-taken",
    });
    await reverseVoucher(leader, aReversalInput(voucher.id), now);
    const right = await recordVoucher(officer, again(voucher.number), now);
    expect(right.number).toBe(voucher.number);
    expect(await refusalOf(recordVoucher(officer, again(voucher.number), now))).toMatchObject({
      code: "voucher.number-taken",
    });
  });

  test("is refused twice, of a reversal, and of an advance that was refunded since", async () => {
    const { project, contract, voucher } = await anAdvance();
    const reversal = await reverseVoucher(leader, aReversalInput(voucher.id), now);
    const again = (id: string) => refusalOf(reverseVoucher(leader, aReversalInput(id), now));
    expect(await again(voucher.id)).toMatchObject({ code: "voucher.already-reversed" });
    expect(await again(reversal.id)).toMatchObject({ code: "voucher.reverses-a-reversal" });

    const advance = await recordVoucher(officer, aVoucherInput(project, contract, { amount: million(50) }), now);
    const refund = aVoucherInput(project, contract, { kind: "REFUND", amount: million(20) });
    await recordVoucher(officer, refund, now);
    expect(await again(advance.id)).toEqual({ code: "voucher.reversal-breaks-balance", paid: million(30) });
  });

  test("is refused to an officer, and to a leader who recorded it in an earlier role", async () => {
    const { voucher } = await anAdvance();
    expect(await refusalOf(reverseVoucher(officer, aReversalInput(voucher.id), now))).toEqual({
      code: "access.forbidden",
      permission: "voucher.reverse",
    });
    const promoted: Actor = { ...officer, role: "PROVINCE_LEADER" };
    expect(await refusalOf(reverseVoucher(promoted, aReversalInput(voucher.id), now))).toMatchObject({
      code: "voucher.reversed-by-recorder",
    });
  });

  test("sent again with its key gives the same reversal; with another reason it is refused", async () => {
    const { voucher } = await anAdvance();
    const idempotencyKey = randomUUID();
    const send = (reason: string) =>
      reverseVoucher(leader, aReversalInput(voucher.id, { idempotencyKey, reason }), now);
    const first = await send("Ghi nhầm hợp đồng");
    expect((await send("Ghi nhầm hợp đồng")).id).toBe(first.id);
    expect(await refusalOf(send("Một lý do khác hẳn"))).toEqual({ code: "request.idempotency-key-reused" });
  });

  test("of an id that is none, in any form, finds nothing", async () => {
    for (const id of [randomUUID(), "1", "' OR true --", "Ａ"]) {
      expect(await refusalOf(reverseVoucher(leader, aReversalInput(id), now))).toMatchObject({
        code: "access.not-found",
      });
    }
  });
});

describe("an idempotency key", () => {
  test("is each account's own: another officer's same key records another voucher", async () => {
    const { project, contract } = await facts.aContractedProject(million(100));
    const colleague = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
    const idempotencyKey = randomUUID();
    const one = await recordVoucher(officer, aVoucherInput(project, contract, { idempotencyKey }), now);
    const other = await recordVoucher(colleague, aVoucherInput(project, contract, { idempotencyKey }), now);
    expect(other.id).not.toBe(one.id);
  });

  test("is free again after a refusal, because nothing was done", async () => {
    const { project, contract } = await facts.aContractedProject(million(100));
    const input = aVoucherInput(project, contract, { amount: million(71) });
    expect(await refusalOf(recordVoucher(officer, input, now))).toMatchObject({ code: "voucher.over-advance" });
    const mended = { ...input, amount: million(70) };
    expect(await recordVoucher(officer, mended, now)).toMatchObject({ amount: million(70) });
  });
});
