import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { reverseVoucher } from "@/lib/commands/vouchers/reverse-voucher";
import type { Actor } from "@/lib/domain/access/actor";
import { testDatabase } from "../../support/database";
import { type ContractFact, Facts, million, type ProjectFact } from "../../support/facts";
import { askedAgain, outcomesOf } from "../../support/outcomes";
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

type Paid = { paid: string; advanced: string; year_paid: string };

async function paidOn(project: ProjectFact, contract: ContractFact): Promise<Paid | undefined> {
  const { rows } = await db.owner.query<Paid>(
    `SELECT b.disbursed AS paid, b.advanced, y.disbursed AS year_paid FROM contract_share_balance b, project_year_balance y
     WHERE b.share_id = $1 AND y.project_id = $2`,
    [contract.shareIds[0], project.id],
  );
  return rows[0];
}

function many(count: number, work: (index: number) => Promise<unknown>): Promise<unknown>[] {
  return Array.from({ length: count }, (_, index) => askedAgain(() => work(index)));
}

describe("64 vouchers at once against one contract", () => {
  test("of 10 triệu advances, exactly the 21 that the 70 % rate allows are recorded", async () => {
    const { project, contract } = await facts.aContractedProject(million(300));
    const advance = () => recordVoucher(officer, aVoucherInput(project, contract, { amount: million(10) }), now);
    expect(await outcomesOf(many(64, advance))).toEqual({ done: 21, "voucher.over-advance": 43 });
    expect(await paidOn(project, contract)).toEqual({
      paid: "210000000",
      advanced: "210000000",
      year_paid: "210000000",
    });
  });

  test("of 10 triệu payments after acceptance, exactly the 30 that the contract holds are recorded", async () => {
    const { project, contract } = await facts.aContractedProject(million(300));
    await facts.accepted(project);
    const input = () => aVoucherInput(project, contract, { kind: "PAYMENT", amount: million(10) });
    const outcomes = await outcomesOf(many(64, () => recordVoucher(officer, input(), now)));
    expect(outcomes).toEqual({ done: 30, "voucher.over-contract": 34 });
    expect(await paidOn(project, contract)).toMatchObject({ paid: "300000000", advanced: "0" });
  });

  test("of 7 triệu payments, exactly the 14 that the released 100 triệu cover are recorded", async () => {
    const project = await facts.aProject();
    await facts.assigned(project, million(300));
    await facts.released(project, million(100));
    const contract = await facts.contracted(project, [{ amount: million(300) }]);
    await facts.accepted(project);
    const input = () => aVoucherInput(project, contract, { kind: "PAYMENT", amount: million(7) });
    const outcomes = await outcomesOf(many(64, () => recordVoucher(officer, input(), now)));
    expect(outcomes).toEqual({ done: 14, "voucher.over-released": 50 });
  });
});

describe("two things at once", () => {
  test("a contract and a plan cut of the same money: one of them wins, and plan covers contract", async () => {
    const winners = new Set<string>();
    for (let round = 0; round < 12; round++) {
      const project = await facts.aProject({ fund: "KCDP" });
      await facts.assigned(project, million(300));
      const works = [
        () => facts.contracted(project, [{ amount: million(200) }]),
        () => facts.assigned(project, -million(150)),
      ];
      if (round % 2 === 1) works.reverse();
      const ended = await Promise.allSettled(works.map((work) => work()));
      const refused = ended.filter((outcome) => outcome.status === "rejected");
      expect(refused).toMatchObject([{ reason: { constraint: "committed_within_assigned" } }]);
      const { rows } = await db.owner.query(
        "SELECT committed FROM project_year_balance WHERE project_id = $1 AND committed <= plan",
        [project.id],
      );
      winners.add(rows[0]?.committed === "0" ? "cut" : "contract");
    }
    expect([...winners].sort()).toEqual(["contract", "cut"]);
  });

  test("vouchers and a plan cut: the cut never takes contracted money, the vouchers go on", async () => {
    const { project, contract } = await facts.aContractedProject(million(300), { fund: "KCDP" });
    const advances = many(32, () =>
      recordVoucher(officer, aVoucherInput(project, contract, { amount: million(10) }), now),
    );
    const cut = expect(facts.assigned(project, -million(200))).rejects.toMatchObject({
      constraint: "committed_within_assigned",
    });
    expect(await outcomesOf(advances)).toEqual({ done: 21, "voucher.over-advance": 11 });
    await cut;
  });

  test("a release taken back and advances on it: released money never falls below what is paid", async () => {
    for (let round = 0; round < 8; round++) {
      const { project, contract } = await facts.aContractedProject(million(100));
      const advance = aVoucherInput(project, contract, { amount: million(70) });
      await Promise.allSettled([recordVoucher(officer, advance, now), facts.released(project, -million(60))]);
      const { rows } = await db.owner.query(
        "SELECT disbursed, released FROM project_year_balance WHERE project_id = $1 AND disbursed > released",
        [project.id],
      );
      expect(rows).toEqual([]);
    }
  });

  test("two reversals of one voucher: one wins, the other is told that it is reversed", async () => {
    for (let round = 0; round < 8; round++) {
      const { project, contract } = await facts.aContractedProject(million(100));
      const voucher = await recordVoucher(officer, aVoucherInput(project, contract), now);
      const reversals = many(2, () => reverseVoucher(leader, aReversalInput(voucher.id), now));
      expect(await outcomesOf(reversals)).toEqual({ done: 1, "voucher.already-reversed": 1 });
      expect(await paidOn(project, contract)).toMatchObject({ paid: "0" });
    }
  });

  test("a refund and a reversal of the only advance: less than nothing is never paid", async () => {
    for (let round = 0; round < 8; round++) {
      const { project, contract } = await facts.aContractedProject(million(100));
      const advance = await recordVoucher(officer, aVoucherInput(project, contract, { amount: million(50) }), now);
      const refund = aVoucherInput(project, contract, { kind: "REFUND", amount: million(20) });
      const outcomes = await outcomesOf([
        recordVoucher(officer, refund, now),
        reverseVoucher(leader, aReversalInput(advance.id), now),
      ]);
      expect(outcomes.done).toBe(1);
      expect(["30000000", "0"]).toContain((await paidOn(project, contract))?.paid);
    }
  });

  test("the same number in two đề án of the province: one is recorded, the other named as taken", async () => {
    const one = await facts.aContractedProject(million(100));
    const other = await facts.aContractedProject(million(100));
    const works = [one, other].map(({ project, contract }) =>
      recordVoucher(officer, aVoucherInput(project, contract, { number: "UNC đua" }), now),
    );
    expect(await outcomesOf(works)).toEqual({ done: 1, "voucher.number-taken": 1 });
  });
});

describe("one request sent many times at once", () => {
  test("records one voucher, and everybody is answered with it", async () => {
    const { project, contract } = await facts.aContractedProject(million(300));
    const input = aVoucherInput(project, contract, { amount: million(10), idempotencyKey: randomUUID() });
    const answers = await Promise.all(many(50, () => recordVoucher(officer, input, now)));
    expect(new Set(answers.map((voucher) => (voucher as { id: string }).id)).size).toBe(1);
    expect(await paidOn(project, contract)).toMatchObject({ paid: "10000000" });
  });

  test("with one key and two amounts records one of them and refuses the other", async () => {
    const { project, contract } = await facts.aContractedProject(million(300));
    const idempotencyKey = randomUUID();
    const number = "UNC hai số tiền";
    const works = [10, 11].map((count) =>
      recordVoucher(officer, aVoucherInput(project, contract, { amount: million(count), idempotencyKey, number }), now),
    );
    expect(await outcomesOf(works)).toEqual({ done: 1, "request.idempotency-key-reused": 1 });
  });
});
