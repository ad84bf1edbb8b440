import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { addAppendix } from "@/lib/commands/contracts/add-appendix";
import { setPayee } from "@/lib/commands/contracts/set-payee";
import { signJointContract } from "@/lib/commands/contracts/sign-joint-contract";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { appendixInput, payeeInput, signContractInput } from "@/lib/input/contracts";
import { contractsQueryInput } from "@/lib/input/contracts-query";
import { getContract } from "@/lib/queries/contracts/get-contract";
import { listContracts } from "@/lib/queries/contracts/list-contracts";
import { testDatabase } from "../../support/database";
import { Facts, million, type ProjectFact } from "../../support/facts";
import { outcomesOf, refusalOf } from "../../support/outcomes";
import { aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date();
let facts: Facts;
let officer: Actor;
let stranger: Actor;
let organiser: Actor;
let auditor: Actor;
let next = 0;

beforeAll(async () => {
  facts = new Facts(db.owner);
  officer = await facts.anActor("PROVINCE_OFFICER", { unitId: "quang-tri-2025" });
  stranger = await facts.anActor("PROVINCE_OFFICER", { unitId: "da-nang-2025" });
  organiser = await facts.anActor("ORGANISER", { regionCode: "MTTN" });
  auditor = await facts.anActor("AUDITOR");
});

async function assigned(wish: Parameters<Facts["aProject"]>[0] = {}) {
  const project = await facts.aProject({ state: "ASSIGNED", fund: "KCDP", ...wish });
  await facts.assigned(project, million(200));
  return project;
}

const share = ({ code }: ProjectFact, amount = "200000000") => ({ projectCode: code, amount });
const joint = (actor: Actor, shares: object[], more: object = {}) =>
  signJointContract(
    actor,
    signContractInput.parse({
      ...{
        fund: "KCDP",
        year: 2026,
        number: `${++next}/HĐ-CHUNG`,
        signedOn: "2026-03-02",
        endOn: "2026-10-30",
        shares,
      },
      ...more,
    }),
    now,
  );
const appended = (actor: Actor, id: string, more: object) =>
  addAppendix(
    actor,
    appendixInput.parse({ id, number: `PL-${++next}`, signedOn: "2026-05-20", reason: "Tăng quy mô.", ...more }),
    now,
  );
const statesOf = async (projects: readonly ProjectFact[]) =>
  (
    await db.owner.query("SELECT state FROM project WHERE id = ANY ($1) ORDER BY code", [projects.map(({ id }) => id)])
  ).rows.map(({ state }) => state);

describe("a contract of several đề án", () => {
  test("puts all of them under contract at once, and its value is the sum of their shares", async () => {
    const projects = [await assigned(), await assigned()];
    const payee = { name: "HTX Mây tre", bank: "Agribank Quảng Trị", accountNumber: "3900 2010 00123" };
    const { id } = await joint(
      officer,
      projects.map((one) => share(one)),
      { payee },
    );
    expect(await statesOf(projects)).toEqual(["CONTRACTED", "CONTRACTED"]);
    const contract = await getContract(readScope(officer), id);
    expect(contract).toMatchObject({ value: million(400), paid: 0n, endOn: "2026-10-30" });
    expect(contract?.payees).toMatchObject([
      { ...payee, accountNumber: "3900201000123", recordedBy: officer.fullName },
    ]);
    expect(contract?.parts.map(({ projectCode }) => projectCode)).toEqual(projects.map(({ code }) => code));
  });

  test("signs nothing where one of them cannot be signed", async () => {
    const [ready, early] = [await assigned(), await facts.aProject({ state: "SUBMITTED", fund: "KCDP" })];
    expect(await refusalOf(joint(officer, [share(ready), share(early)]))).toEqual({
      ...{ code: "contract.project-not-ready", line: 2, project: early.code, state: "SUBMITTED" },
    });
    expect(await refusalOf(joint(officer, [share(ready), share(ready)]))).toMatchObject({
      ...{ code: "contract.share-repeated", line: 2 },
    });
    const named = { ...share(ready, "1000000"), content: "ND3" };
    expect(await refusalOf(joint(officer, [share(ready, "1000000"), named]))).toEqual({
      ...{ code: "contract.content-twice", project: ready.code, content: "ND3" },
    });
    expect(await refusalOf(joint(officer, [share(ready, "200000001")]))).toMatchObject({
      code: "contract.over-assigned",
    });
    expect(await statesOf([ready])).toEqual(["ASSIGNED"]);
  });

  test("is a further one of a đề án under way, as far as its plan allows", async () => {
    const project = await assigned();
    await joint(officer, [share(project, "120000000")]);
    expect(await refusalOf(joint(officer, [share(project, "80000001")]))).toMatchObject({
      ...{ code: "contract.over-assigned", committed: million(120) },
    });
    await joint(officer, [share(project, "80000000")]);
    expect(await statesOf([project])).toEqual(["CONTRACTED"]);
  });

  test("is not another province's to sign, and the Ministry signs those of the national fund alone", async () => {
    const project = await assigned();
    expect(await refusalOf(joint(stranger, [share(project)]))).toMatchObject({ code: "contract.project-unknown" });
    const ministry = await facts.anActor("MINISTRY_LEADER");
    expect(await refusalOf(joint(ministry, [share(project)]))).toMatchObject({ code: "access.forbidden" });
    const national = await assigned({ fund: "KCQG" });
    await joint(ministry, [share(national)], { fund: "KCQG" });
    expect(await statesOf([national])).toEqual(["CONTRACTED"]);
  });

  test("eight that want one balance at the same moment: as many as it covers", async () => {
    const project = await assigned();
    const works = Array.from({ length: 8 }, () => joint(officer, [share(project, "60000000")]));
    const { done, ...lost } = await outcomesOf(works);
    expect(done).toBe(3);
    expect(Object.keys(lost)).toEqual(["contract.over-assigned"]);
  });
});

describe("an appendix", () => {
  async function contracted(amount = "120000000") {
    const project = await assigned();
    const { id } = await joint(officer, [share(project, amount)]);
    return { project, id };
  }

  test("changes value and term from its day, and every version stays to be seen", async () => {
    const { project, id } = await contracted();
    await appended(officer, id, { endOn: "2026-12-31", shares: [share(project, "150000000")] });
    const contract = await getContract(readScope(officer), id);
    expect(contract).toMatchObject({ value: million(150), endOn: "2026-12-31" });
    expect(contract?.versions.map(({ kind, change, value, endOn }) => ({ kind, change, value, endOn }))).toEqual([
      { kind: null, change: million(120), value: million(120), endOn: "2026-10-30" },
      { kind: "APPENDIX", change: million(30), value: million(150), endOn: "2026-12-31" },
    ]);
    expect(contract?.versions[1]).toMatchObject({ reason: "Tăng quy mô.", recordedBy: officer.fullName });
  });

  test("goes neither above what is assigned nor below what is paid or advanced, in a sentence", async () => {
    const { project, id } = await contracted();
    expect(await refusalOf(appended(officer, id, { shares: [share(project, "200000001")] }))).toMatchObject({
      ...{ code: "contract.over-assigned", plan: million(200), committed: million(120) },
    });
    const contract = { id, number: "", shareIds: [] };
    await recordVoucher(officer, aVoucherInput(project, contract, { amount: million(70) }), now);
    expect(await refusalOf(appended(officer, id, { shares: [share(project, "69000000")] }))).toMatchObject({
      ...{ code: "contract.below-paid", paid: million(70) },
    });
    expect(await refusalOf(appended(officer, id, { shares: [share(project, "99000000")] }))).toMatchObject({
      ...{ code: "contract.below-advanced", percent: 70, advanced: million(70) },
    });
    await appended(officer, id, { shares: [share(project, "100000000")] });
    expect((await getContract(readScope(officer), id))?.value).toBe(million(100));
  });

  test.each([
    [{}, { code: "contract.paper-changes-nothing" }],
    [
      { endOn: "2026-12-31", signedOn: "2026-03-01" },
      { code: "contract.paper-before", day: "2026-03-02" },
    ],
    [{ endOn: "2026-03-01" }, { code: "contract.ends-before-signed" }],
    [{ shares: [{ projectCode: "KC-404", amount: "1000000" }] }, { code: "contract.share-unknown" }],
  ])("is refused: %j", async (more, refusal) => {
    const { id } = await contracted();
    expect(await refusalOf(appended(officer, id, more))).toMatchObject(refusal);
  });

  test("names each part once, by its content or without", async () => {
    const { project, id } = await contracted();
    const shares = [share(project, "150000000"), { ...share(project, "160000000"), content: "ND3" }];
    expect(await refusalOf(appended(officer, id, { shares }))).toEqual({
      ...{ code: "contract.content-twice", project: project.code, content: "ND3" },
    });
  });

  test("that adds money is dated no earlier than the decision that gave it, by the application and the database", async () => {
    const { id, project } = await contracted();
    await facts.planned(project, million(50), project.id, "2026-05-21");
    const shares = [share(project, "240000000")];
    expect(await refusalOf(appended(officer, id, { shares, signedOn: "2026-05-20" }))).toMatchObject({
      ...{ code: "contract.paper-before-decision", project: project.code, decidedOn: "2026-05-21" },
    });
    const write = transaction(officer, async (tx) => {
      const paper = randomUUID();
      await tx.$executeRaw`INSERT INTO contract_paper (id, contract_id, kind, number, signed_on, reason)
        VALUES (${paper}::uuid, ${id}::uuid, 'APPENDIX', 'PL LÁCH', '2026-05-20', 'Lách')`;
      await tx.$executeRaw`INSERT INTO contract_paper_line (paper_id, share_id, signed_amount)
        SELECT ${paper}::uuid, s.id, 120000000 FROM contract_share s WHERE s.contract_id = ${id}::uuid`;
    });
    await expect(write).rejects.toMatchObject({ constraint: "appendix_after_decision" });
    await appended(officer, id, { shares, signedOn: "2026-05-21" });
    expect((await getContract(readScope(officer), id))?.value).toBe(million(240));
  });

  test("is not another province's, who sees no such contract", async () => {
    const { id } = await contracted();
    const other = appended(stranger, id, { endOn: "2026-12-31" });
    expect(await refusalOf(other)).toMatchObject({ code: "access.not-found" });
  });

  test("of the same number sent ten times at once is recorded once", async () => {
    const { id } = await contracted();
    const works = Array.from({ length: 10 }, () => appended(officer, id, { number: "PL-MỘT", endOn: "2026-12-31" }));
    const { done, ...lost } = await outcomesOf(works);
    expect(done).toBe(1);
    for (const code of Object.keys(lost)) expect(code).toMatch(/^contract\./);
  });

  test("counts in its own month, so that both months' lists are what was committed in them", async () => {
    const { project, id } = await contracted();
    await appended(officer, id, { shares: [share(project, "150000000")] });
    const listed = async (month: number) =>
      listContracts(readScope(officer), contractsQueryInput.parse({ project: project.code, month: String(month) }));
    expect(await listed(3)).toMatchObject({ total: 1, totals: { value: million(120) }, items: [{ paper: null }] });
    expect(await listed(5)).toMatchObject({ total: 1, totals: { value: million(30) }, items: [{ contractId: id }] });
    const { rows } = await db.owner.query(
      "SELECT month, sum(committed)::int AS committed FROM money_fact WHERE project_id = $1 AND committed <> 0 GROUP BY 1 ORDER BY 1",
      [project.id],
    );
    expect(rows).toEqual([
      { month: 3, committed: 120_000_000 },
      { month: 5, committed: 30_000_000 },
    ]);
  });
});

describe("the payee of a contract", () => {
  test("may be said anew, the newest stands, and only those in charge and auditors see it", async () => {
    const { id } = await joint(officer, [share(await assigned())]);
    const say = (accountNumber: string, actor = officer) =>
      setPayee(actor, payeeInput.parse({ id, name: "HTX Mây tre", bank: "Agribank", accountNumber }), now);
    await say("3900201000123");
    await say("3900201000456");
    const payees = async (actor: Actor) => (await getContract(readScope(actor), id))?.payees;
    expect((await payees(officer))?.map(({ accountNumber }) => accountNumber)).toEqual([
      "3900201000456",
      "3900201000123",
    ]);
    expect(await payees(auditor)).toHaveLength(2);
    expect(await payees(organiser)).toBeNull();
    expect(await getContract(readScope(stranger), id)).toBeNull();
    expect(await refusalOf(say("3900201000789", stranger))).toMatchObject({ code: "access.not-found" });
    const { rows } = await db.owner.query(
      "SELECT count(*)::int AS told FROM audit_entry WHERE after::text LIKE '%3900201000%'",
    );
    expect(rows).toEqual([{ told: 0 }]);
  });

  test("has an account of six to twenty digits", () => {
    const read = (accountNumber: string) =>
      payeeInput.safeParse({ id: "6b0f5f0e-3f4e-4d58-9d1f-1f7a1f0f2a11", name: "A", bank: "B", accountNumber }).success;
    expect([read("12345"), read("123456"), read("1".repeat(21)), read("12AB5678")]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
