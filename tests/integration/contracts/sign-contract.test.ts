import { beforeAll, describe, expect, test } from "vitest";
import { takeStep } from "@/lib/commands/projects/take-step";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { listHistory } from "@/lib/queries/projects/list-history";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import { aStepInput } from "../../support/step-inputs";
import { aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
const PLACE = { unitId: "quang-tri-2025" };
let facts: Facts;
let officer: Actor;
let leader: Actor;
let ministry: Actor;
let stranger: Actor;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", PLACE);
  leader = await facts.anActor("PROVINCE_LEADER", PLACE);
  ministry = await facts.anActor("MINISTRY_OFFICER");
  stranger = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
});

const sign = (actor: Actor, { code }: ProjectFact, more: object = {}, version = 1) =>
  takeStep(actor, aStepInput("contract", code, version, { value: "200000000", ...more }), now);

async function assigned(wish: Parameters<Facts["aProject"]>[0] = {}) {
  const project = await facts.aProject({ state: "ASSIGNED", ...wish });
  await facts.assigned(project, million(200));
  return project;
}

const balanceOf = async ({ id }: ProjectFact) =>
  (await db.owner.query("SELECT plan::int, committed::int FROM project_year_balance WHERE project_id = $1", [id])).rows;

describe("a contract of one đề án", () => {
  test("puts the đề án under contract, counts as committed at once, and stands in history and trail", async () => {
    const project = await assigned();
    const signed = await sign(officer, project, { number: "05/HĐKC", party: "HTX Mây tre Ba Đồn" });
    expect(signed).toMatchObject({ state: "CONTRACTED", version: 2 });
    expect(signed.contracts).toMatchObject([{ number: "05/HĐKC", signedOn: "2026-03-02", value: 200_000_000n }]);
    expect(await balanceOf(project)).toEqual([{ plan: 200_000_000, committed: 200_000_000 }]);
    const { rows } = await db.owner.query(
      `SELECT c.party, c.end_on::text, c.recorded_by, s.content_code, s.item_code, s.amount::int
       FROM contract c JOIN contract_share s ON s.contract_id = c.id WHERE s.project_id = $1`,
      [project.id],
    );
    expect(rows).toEqual([
      {
        ...{ party: "HTX Mây tre Ba Đồn", end_on: "2026-11-30", recorded_by: officer.accountId },
        ...{ content_code: "ND3", item_code: "machinery", amount: 200_000_000 },
      },
    ]);
    const trail = await db.owner.query(
      "SELECT permission FROM audit_entry WHERE account_id = $1 ORDER BY sequence DESC LIMIT 2",
      [officer.accountId],
    );
    expect(trail.rows.map(({ permission }) => permission)).toEqual(["contract.sign", "project.contract"]);
  });

  test("of the national fund may be signed by the Ministry, of the provincial one may not", async () => {
    expect(await sign(ministry, await assigned())).toMatchObject({ state: "CONTRACTED" });
    const own = await assigned({ fund: "KCDP" });
    expect(await refusalOf(sign(ministry, own))).toMatchObject({ code: "step.not-now" });
    expect(await sign(leader, own)).toMatchObject({ state: "CONTRACTED" });
  });

  test("is nobody else's to sign: another province sees no đề án of that code to sign on", async () => {
    expect(await refusalOf(sign(stranger, await assigned()))).toMatchObject({ code: "access.not-found" });
  });

  test("is shared by content where the plan has several, to the đồng", async () => {
    const project = await assigned();
    const decision = await db.owner.query("SELECT decision_id FROM plan_line WHERE project_id = $1", [project.id]);
    expect(decision.rows).toHaveLength(1);
    await addContent(project, million(50));
    expect(await refusalOf(sign(officer, project, { value: "250000000" }))).toEqual({
      ...{ code: "contract.shares-required", contents: ["ND3", "ND4"] },
    });
    const shares = [
      { content: "ND3", amount: "200000000" },
      { content: "ND4", amount: "50000001" },
    ];
    expect(await refusalOf(sign(officer, project, { value: "250000000", shares }))).toEqual({
      ...{ code: "contract.shares-differ", value: 250_000_000n, shared: 250_000_001n },
    });
    const even = shares.map((share) => ({ ...share, amount: share.content === "ND4" ? "50000000" : share.amount }));
    expect(await sign(officer, project, { value: "250000000", shares: even })).toMatchObject({ state: "CONTRACTED" });
  });

  test("names those it helps at the latest: a đề án nhóm without them waits", async () => {
    const project = await assigned();
    await db.owner.query("UPDATE project SET kind = 'GROUP' WHERE id = $1", [project.id]);
    expect(await refusalOf(sign(officer, project))).toEqual({
      ...{ code: "contract.beneficiaries-unnamed", project: project.code, named: 0, needed: 1 },
    });
    const named = { name: "HTX Nón lá Thổ Ngọa", address: "Quảng Thuận, Quảng Trị" };
    expect(await refusalOf(sign(officer, project, { beneficiaries: [named] }))).toMatchObject({
      code: "contract.beneficiary-without-code",
    });
    const beneficiaries = [{ ...named, taxCode: "3100123456" }];
    const renamed = { ...named, name: "HTX Nón lá", taxCode: "3100123456" };
    expect(await refusalOf(sign(officer, project, { beneficiaries: [...beneficiaries, renamed] }))).toEqual({
      ...{ code: "contract.beneficiary-twice", project: project.code, name: "HTX Nón lá" },
    });
    expect(await sign(officer, project, { beneficiaries })).toMatchObject({ state: "CONTRACTED" });
    const { rows } = await db.owner.query(
      "SELECT b.name FROM project_beneficiary l JOIN beneficiary b ON b.id = l.beneficiary_id WHERE l.project_id = $1",
      [project.id],
    );
    expect(rows).toEqual([{ name: named.name }]);
  });
});

async function addContent({ fund, year, unitId, id }: ProjectFact, amount: bigint): Promise<void> {
  const { rows } = await db.owner.query<{ id: string }>(
    `INSERT INTO plan_decision (fund, budget_year, kind, number, signed_on, signer)
     VALUES ($1, $2, 'SUPPLEMENT', gen_random_uuid()::text, make_date($2, 1, 6), 'Thứ trưởng') RETURNING id`,
    [fund, year],
  );
  await db.owner.query(
    `INSERT INTO plan_line (decision_id, fund, budget_year, unit_id, project_id, content_code, item_code, signed_amount)
     VALUES ($1, $2, $3, $4, $5, 'ND4', 'fair', $6)`,
    [rows[0]?.id, fund, year, unitId, id, amount],
  );
  await db.owner.query("UPDATE plan_decision SET issued_at = now() WHERE id = $1", [rows[0]?.id]);
}

describe("a contract is refused in a sentence, before the database must", () => {
  test.each([
    [{ signedOn: "2026-12-31" }, { code: "contract.signed-ahead", signedOn: "2026-12-31" }],
    [{ endOn: "2026-03-01" }, { code: "contract.ends-before-signed", endOn: "2026-03-01" }],
    [{ signedOn: "2026-01-04" }, { code: "contract.before-decision", decidedOn: "2026-01-05" }],
    [{ budgetYear: 2027 }, { code: "contract.year-unknown", startYear: 2026, endYear: 2026 }],
    [{ value: "200000001" }, { code: "contract.over-assigned", plan: 200_000_000n, committed: 0n }],
    [
      { shares: [{ content: "ND9", amount: "200000000" }] },
      { code: "contract.content-unknown", content: "ND9", contents: ["ND3"] },
    ],
  ])("%j", async (more, refusal) => {
    expect(await refusalOf(sign(officer, await assigned(), more))).toMatchObject(refusal);
  });

  test("where its number is another's of the province and year", async () => {
    await sign(officer, await assigned(), { number: "07/HĐKC" });
    const again = await assigned();
    expect(await refusalOf(sign(officer, again, { number: "07 /hđkc" }))).toEqual({
      ...{ code: "contract.number-taken", number: "07/hđkc", year: 2026 },
    });
    expect(await balanceOf(again)).toEqual([{ plan: 200_000_000, committed: 0 }]);
  });

  test("while a likely double is to be mended, until it is decided anew", async () => {
    const [project, other] = [await assigned(), await assigned()];
    const decide = (decision: string) =>
      db.owner.query(
        "INSERT INTO double_decision (project_id, other_id, decision, reason, decided_by) VALUES ($1, $2, $3, 'Cùng cơ sở.', $4)",
        [project.id, other.id, decision, officer.accountId],
      );
    await decide("will-mend");
    expect(await refusalOf(sign(officer, project))).toMatchObject({
      ...{ code: "contract.double-to-mend", other: other.code },
    });
    await decide("accepted");
    expect(await sign(officer, project)).toMatchObject({ state: "CONTRACTED" });
  });
});

describe("at the same moment", () => {
  test("twenty sign one đề án: one contract, nineteen are told where it stands", async () => {
    const project = await assigned();
    const outcomes = await outcomesOf(Array.from({ length: 20 }, () => sign(officer, project)));
    expect(outcomes).toEqual({ done: 1, "step.not-now": 19 });
    expect(await balanceOf(project)).toEqual([{ plan: 200_000_000, committed: 200_000_000 }]);
  });

  test("a plan is cut against a contract: whichever is first stands, and the money always covers what is signed", async () => {
    const seen = new Set<string>();
    for (let round = 0; round < 10; round++) {
      const project = await assigned();
      const works = [sign(officer, project), facts.assigned(project, million(-100))];
      const [signed, cut] = await Promise.allSettled(round % 2 ? works.toReversed() : works);
      expect([signed?.status, cut?.status].filter((one) => one === "fulfilled")).toHaveLength(1);
      const [balance] = await balanceOf(project);
      expect(balance.committed).toBeLessThanOrEqual(balance.plan);
      seen.add(String(balance.committed));
    }
    expect(seen.size).toBeGreaterThan(0);
  });
});

describe("a stop at the same moment", () => {
  test("stands before or after the contract: a stopped đề án is bound to nothing that was not paid", async () => {
    for (let round = 0; round < 8; round++) {
      const project = await assigned({ fund: "KCDP" });
      const works = [
        () => sign(officer, project),
        () => takeStep(leader, aStepInput("stop", project.code, 1, { reason: "Chủ đầu tư không còn nhu cầu." }), now),
      ];
      const { done, ...lost } = await outcomesOf((round % 2 ? works.toReversed() : works).map((work) => work()));
      expect(done).toBe(1);
      expect(["step.not-now", "project.stale", "project.busy"]).toEqual(expect.arrayContaining(Object.keys(lost)));
      const { rows } = await db.owner.query("SELECT state FROM project WHERE id = $1", [project.id]);
      const [balance] = await balanceOf(project);
      expect([rows[0].state, balance.committed]).toEqual(
        balance.committed > 0 ? ["CONTRACTED", 200_000_000] : ["STOPPED", 0],
      );
    }
  });
});

describe("a đề án under contract", () => {
  test("is started by its province, or by its first advance, in the name of who records it", async () => {
    const project = await assigned({ fund: "KCDP" });
    await sign(officer, project);
    expect(await takeStep(leader, aStepInput("start", project.code, 2), now)).toMatchObject({ state: "IN_PROGRESS" });

    const paid = await assigned({ fund: "KCDP" });
    const { contracts } = await sign(officer, paid);
    const contract = { id: contracts[0]?.id ?? "", number: "", shareIds: [] };
    const { id } = await recordVoucher(officer, aVoucherInput(paid, contract), now);
    const history = await listHistory(readScope(officer), paid.code);
    expect(history?.map(({ step, to }) => `${step} ${to}`)).toEqual([
      "project.contract CONTRACTED",
      "project.start IN_PROGRESS",
    ]);
    expect(history?.at(-1)?.takenBy).toBe(officer.fullName);
    const { rows } = await db.owner.query("SELECT project_id FROM project_step WHERE voucher_id = $1", [id]);
    expect(rows).toEqual([{ project_id: paid.id }]);
  });
});
