import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { acceptPart } from "@/lib/commands/acceptances/accept-part";
import { acceptProject } from "@/lib/commands/acceptances/accept-project";
import { recallPart } from "@/lib/commands/acceptances/recall-part";
import { papersOf } from "@/lib/commands/dossier/papers-of";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { transaction } from "@/lib/db/transaction";
import { acceptanceMinutes } from "@/lib/documents/acceptances/acceptance-minutes";
import { partsTable } from "@/lib/documents/acceptances/parts-table";
import { printText } from "@/lib/documents/papers/print-text";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { acceptInput } from "@/lib/input/acceptances";
import { acceptPartInput } from "@/lib/input/accepted-parts";
import { getParts } from "@/lib/queries/acceptances/find-parts";
import { getAcceptedProject } from "@/lib/queries/acceptances/get-accepted-project";
import { testDatabase } from "../../support/database";
import { type ContractFact, Facts, million, type ProjectFact } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";
import { aBeneficiary } from "../../support/parts";
import { aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
const PLACE = { unitId: "quang-tri-2025" };
let facts: Facts;
const actors = {} as Record<"officer" | "leader" | "elsewhere" | "ministry" | "auditor" | "organiser", Actor>;

beforeAll(async () => {
  facts = new Facts(db.owner);
  actors.officer = await facts.anActor("PROVINCE_OFFICER", PLACE);
  actors.leader = await facts.anActor("PROVINCE_LEADER", PLACE);
  actors.elsewhere = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  actors.ministry = await facts.anActor("MINISTRY_OFFICER");
  actors.auditor = await facts.anActor("AUDITOR");
  actors.organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
});

type Running = { project: ProjectFact; contract: ContractFact; weaver: { id: string }; potter: { id: string } };

/** A đề án of 300 triệu under way for two beneficiaries, one of them given 120 triệu. */
async function running(): Promise<Running> {
  const made = await facts.aContractedProject(million(300), { state: "IN_PROGRESS" });
  const weaver = await aBeneficiary(db.owner, made.project, { name: "Hợp tác xã Mây tre", support: million(120) });
  return { ...made, weaver, potter: await aBeneficiary(db.owner, made.project) };
}

const bodyOf = ({ project, contract, weaver }: Running, more: object = {}) =>
  acceptPartInput.parse({
    ...{ code: project.code, shareId: contract.shareIds[0], beneficiaryId: weaver.id },
    ...{ on: "15/6/2026", amountText: "100 triệu", number: "07/BB-NT", conclusion: "Máy chạy tốt." },
    ...more,
  });
const accept = (one: Running, more: object = {}, actor = actors.officer) => acceptPart(actor, bodyOf(one, more), now);
const pay = ({ project, contract }: Running, amount: bigint, kind: "PAYMENT" | "ADVANCE" = "PAYMENT") =>
  recordVoucher(actors.officer, aVoucherInput(project, contract, { kind, amount }), now);
const recall = ({ project }: Running, id: string, actor = actors.officer) =>
  recallPart(actor, { code: project.code, id, reason: "Ghi nhầm số tiền của đơn vị khác." });

describe("accepting one beneficiary of a running đề án", () => {
  test("opens its contract to payments as far as what is accepted, an advance paid before counted in", async () => {
    const one = await running();
    await pay(one, million(60), "ADVANCE");
    expect(await refusalOf(pay(one, 1n))).toMatchObject({ code: "voucher.payment-before-acceptance" });
    await accept(one);
    expect(await refusalOf(pay(one, million(41)))).toEqual({
      ...{ code: "voucher.over-parts", available: million(40), accepted: million(100), paid: million(60) },
    });
    await pay(one, million(40));
    await accept(one, { beneficiaryId: one.potter.id, amountText: "0,2 tỷ" });
    await pay(one, million(200));
  });

  test("is written with its minutes, its person and its entry in the trail, and moves nothing", async () => {
    const one = await running();
    const { id } = await accept(one, {}, actors.leader);
    const found = await getParts(readScope(actors.auditor), one.project.code);
    expect(found?.parts).toMatchObject([
      {
        ...{ id, beneficiaryName: "Hợp tác xã Mây tre", on: "2026-06-15", amount: million(100), number: "07/BB-NT" },
        ...{ conclusion: "Máy chạy tốt.", recordedBy: actors.leader.fullName, recalled: null },
      },
    ]);
    const trail = await db.owner.query("SELECT permission, entity FROM audit_entry WHERE entity_id = $1", [id]);
    expect(trail.rows).toEqual([{ permission: "beneficiary.accept", entity: "beneficiary_acceptance" }]);
    const { rows } = await db.owner.query("SELECT state, version FROM project WHERE id = $1", [one.project.id]);
    expect(rows).toEqual([{ state: "IN_PROGRESS", version: 1 }]);
  });

  test("stands in the table of its contract and in the minutes of the whole acceptance, which opens the rest", async () => {
    const one = await running();
    await accept(one);
    const found = await getParts(readScope(actors.officer), one.project.code);
    const [share = expect.fail("it has a contract")] = found?.shares ?? [];
    const table = partsTable({ ...(found ?? expect.fail()), share }, null, "vi");
    expect(table.totals.map(({ values }) => values[4])).toEqual([million(100)]);
    const { tables } = await papersOf(readScope(actors.auditor), one.project.code);
    expect(tables.at(-1)).toMatchObject({
      name: "nghiem-thu-tung-phan",
      rows: [{ values: expect.arrayContaining([million(100)]) }],
    });
    await acceptProject(
      actors.officer,
      acceptInput.parse({ code: one.project.code, version: 1, on: "2026-10-05", outputs: [] }),
      now,
    );
    await pay(one, million(300));
    const accepted = await getAcceptedProject(readScope(actors.ministry), { code: one.project.code, year: null });
    const paper = JSON.stringify(printText(acceptanceMinutes(accepted ?? expect.fail("it was accepted"))));
    for (const said of ["đã được nghiệm thu từng phần", "07/BB-NT", "15/06/2026"]) expect(paper).toContain(said);
    expect(await refusalOf(accept(one, { beneficiaryId: one.potter.id }))).toMatchObject({
      ...{ code: "acceptance.part-not-now", state: "ACCEPTED" },
    });
  });

  test.each([
    ["beyond what it is given", { amountText: "121 triệu" }, { code: "acceptance.part-over-support" }],
    ["dated tomorrow", { on: "2026-11-28" }, { code: "acceptance.in-future" }],
    ["before its contract was signed", { on: "2026-02-28" }, { code: "acceptance.before-contract" }],
    ["of another đề án", { beneficiaryId: randomUUID() }, { code: "acceptance.beneficiary-unknown" }],
    ["on a contract of another đề án", { shareId: randomUUID() }, { code: "acceptance.share-unknown" }],
  ])("is refused %s", async (_, more, refusal) => {
    expect(await refusalOf(accept(await running(), more))).toMatchObject(refusal);
  });

  test("is refused a second time, beyond its contract, and before the đề án is carried out", async () => {
    const one = await running();
    await accept(one);
    expect(await refusalOf(accept(one))).toMatchObject({ code: "acceptance.part-taken", amount: million(100) });
    expect(await refusalOf(accept(one, { beneficiaryId: one.potter.id, amountText: "200.000.001" }))).toMatchObject({
      code: "acceptance.parts-over-contract",
      committed: million(300),
      accepted: million(100),
    });
    const signed = { ...(await facts.aContractedProject(million(300))), weaver: one.weaver, potter: one.potter };
    expect(await refusalOf(accept(signed))).toMatchObject({ code: "acceptance.part-not-now", state: "CONTRACTED" });
  });

  test("keeps whoever was accepted from being replaced by a request to adjust", async () => {
    const one = await running();
    await accept(one);
    const replaced = db.owner.query("DELETE FROM project_beneficiary WHERE project_id = $1 AND beneficiary_id = $2", [
      one.project.id,
      one.weaver.id,
    ]);
    await expect(replaced).rejects.toMatchObject({ code: "23503" });
  });

  test("is refused to another province, the Ministry, auditors and organisers, who see what they may", async () => {
    const one = await running();
    const { id } = await accept(one);
    const refused = async (actor: Actor) => (await refusalOf(accept(one, {}, actor))).code;
    expect(await refused(actors.elsewhere)).toBe("access.not-found");
    expect((await refusalOf(recall(one, id, actors.elsewhere))).code).toBe("access.not-found");
    for (const who of [actors.ministry, actors.auditor, actors.organiser])
      expect(await refused(who)).toBe("access.forbidden");
    expect(await getParts(readScope(actors.elsewhere), one.project.code)).toBeNull();
    expect(await getParts(readScope(actors.organiser), one.project.code)).toBeNull();
    expect((await getParts(readScope(actors.ministry), one.project.code))?.parts).toHaveLength(1);
  });
});

describe("taking it back", () => {
  test("leaves both rows, closes its room again, and lets it be recorded rightly", async () => {
    const one = await running();
    const { id } = await accept(one);
    await recall(one, id, actors.leader);
    expect(await refusalOf(pay(one, 1n))).toMatchObject({ code: "voucher.payment-before-acceptance" });
    expect(await refusalOf(recall(one, id))).toMatchObject({ code: "acceptance.part-recalled" });
    await accept(one, { amountText: "90 triệu" });
    const found = await getParts(readScope(actors.officer), one.project.code);
    expect(found?.parts.map(({ amount, recalled }) => [amount, recalled?.by ?? null])).toEqual([
      [million(100), actors.leader.fullName],
      [million(90), null],
    ]);
  });

  test("is refused where a payment stands on it, by the database too", async () => {
    const one = await running();
    const { id } = await accept(one);
    await pay(one, million(1));
    expect(await refusalOf(recall(one, id))).toMatchObject({ code: "acceptance.part-paid", paid: million(1) });
    const mirrored = db.owner.query(
      `INSERT INTO beneficiary_acceptance (share_id, beneficiary_id, accepted_on, signed_amount, recalls_id, reason, recorded_by)
       SELECT share_id, beneficiary_id, accepted_on, -signed_amount, id, 'Ghi nhầm đơn vị', recorded_by
       FROM beneficiary_acceptance WHERE id = $1`,
      [id],
    );
    await expect(mirrored).rejects.toMatchObject({ constraint: "payment_after_acceptance" });
  });
});

describe("written past the portal's own checks", () => {
  const written = (actor: Actor, one: Running, more: { on?: string; amount?: bigint; who?: string } = {}) =>
    transaction(
      actor,
      (tx) => tx.$executeRaw`
        INSERT INTO beneficiary_acceptance (share_id, beneficiary_id, accepted_on, signed_amount)
        VALUES (${one.contract.shareIds[0]}::uuid, ${more.who ?? one.weaver.id}::uuid, ${more.on ?? "2026-06-15"}::date,
                ${more.amount ?? million(100)})`,
    );

  test("the database refuses everybody but the province in charge", async () => {
    const one = await running();
    for (const actor of [actors.elsewhere, actors.ministry, actors.auditor, actors.organiser])
      await expect(written(actor, one)).rejects.toThrow(/row-level security|permission denied|province in charge/);
    await written(actors.officer, one);
  });

  test.each([
    ["a day to come", { on: "2027-01-15" }, "part_not_in_future"],
    ["a day before the contract", { on: "2026-02-28" }, "part_after_contract"],
    ["more than the beneficiary is given", { amount: million(121) }, "part_within_support"],
    ["more than is committed", { amount: million(301) }, "parts_within_contract"],
  ])("it refuses %s", async (_, more, rule) => {
    await expect(written(actors.officer, await running(), more)).rejects.toMatchObject({ constraint: rule });
  });

  test("it refuses a second time, a changed row, and a beneficiary of another đề án", async () => {
    const [one, other] = [await running(), await running()];
    await written(actors.officer, one);
    await expect(written(actors.officer, one, { amount: 1n })).rejects.toMatchObject({ constraint: "part_once" });
    await expect(written(actors.officer, one, { who: other.weaver.id })).rejects.toThrow();
    await expect(db.owner.query("UPDATE beneficiary_acceptance SET number = 'x'")).rejects.toThrow(/append-only/);
  });
});

describe("at once", () => {
  const many = (count: number, work: () => Promise<unknown>) => Array.from({ length: count }, () => askedAgain(work));

  test("of 16 payments of 30 triệu on one part of 100, exactly 3 are recorded", async () => {
    const one = await running();
    await accept(one);
    const outcomes = await outcomesOf(many(16, () => pay(one, million(30))));
    expect(outcomes).toEqual({ done: 3, "voucher.over-parts": 13 });
  });

  test("of two acceptances of one beneficiary one is recorded", async () => {
    const one = await running();
    expect(await outcomesOf(many(2, () => accept(one)))).toEqual({ done: 1, "acceptance.part-taken": 1 });
  });

  test("a payment and its part taken back: one of both is done", async () => {
    const one = await running();
    const { id } = await accept(one);
    const outcomes = await outcomesOf([askedAgain(() => pay(one, million(30))), askedAgain(() => recall(one, id))]);
    expect([
      { done: 1, "acceptance.part-paid": 1 },
      { done: 1, "voucher.payment-before-acceptance": 1 },
    ]).toContainEqual(outcomes);
  });
});
