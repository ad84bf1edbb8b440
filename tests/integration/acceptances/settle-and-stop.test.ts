import { beforeAll, describe, expect, test } from "vitest";
import { acceptProject } from "@/lib/commands/acceptances/accept-project";
import { draftDecision } from "@/lib/commands/plans/draft-decision";
import { issueDecision } from "@/lib/commands/plans/issue-decision";
import { takeStep } from "@/lib/commands/projects/take-step";
import { settleProject } from "@/lib/commands/settlements/settle-project";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { reverseVoucher } from "@/lib/commands/vouchers/reverse-voucher";
import { saveProjectStep } from "@/lib/db/project-steps";
import { saveSettlement } from "@/lib/db/settlements";
import { transaction } from "@/lib/db/transaction";
import { printText } from "@/lib/documents/papers/print-text";
import { writeApart } from "@/lib/documents/papers/write-apart";
import { liquidationMinutes } from "@/lib/documents/settlements/liquidation-minutes";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { readScope } from "@/lib/domain/access/read-scope";
import { acceptInput } from "@/lib/input/acceptances";
import { draftDecisionInput } from "@/lib/input/plan-decisions";
import { settleInput } from "@/lib/input/settlements";
import { getSettledProject } from "@/lib/queries/settlements/get-settled-project";
import { testDatabase } from "../../support/database";
import { type ContractFact, Facts, million, type ProjectFact } from "../../support/facts";
import { askedAgain, outcomesOf, refusalOf } from "../../support/outcomes";
import { readPdf, readWord } from "../../support/papers";
import { aStepInput } from "../../support/step-inputs";
import { aReversalInput, aVoucherInput } from "../../support/voucher-inputs";

const db = testDatabase({ reference: true });
const now = new Date("2026-11-27T03:00:00Z");
const PLACE = { unitId: "quang-tri-2025" };
type Who = "officer" | "leader" | "elsewhere" | "ministryOfficer" | "ministryLeader" | "auditor";
let facts: Facts;
const actors = {} as Record<Who, Actor>;

beforeAll(async () => {
  facts = new Facts(db.owner);
  actors.officer = await facts.anActor("PROVINCE_OFFICER", PLACE);
  actors.leader = await facts.anActor("PROVINCE_LEADER", PLACE);
  actors.elsewhere = await facts.anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" });
  actors.ministryOfficer = await facts.anActor("MINISTRY_OFFICER");
  actors.ministryLeader = await facts.anActor("MINISTRY_LEADER");
  actors.auditor = await facts.anActor("AUDITOR");
});

type Made = { readonly project: ProjectFact; readonly contract: ContractFact };
const money = async ({ project }: Made) => {
  const { rows } = await db.owner.query(
    `SELECT p.state, p.version, b.plan::text, b.committed::text, b.disbursed::text AS paid
     FROM project p JOIN project_year_balance b ON b.project_id = p.id WHERE p.id = $1`,
    [project.id],
  );
  return rows[0];
};
const record = (
  { project, contract }: Made,
  kind: "ADVANCE" | "PAYMENT" | "REFUND",
  amount: bigint,
  actor = actors.officer,
) => recordVoucher(actor, aVoucherInput(project, contract, { kind, amount }), now);
const settle = ({ project }: Made, actor: Actor, more: object = {}) =>
  settleProject(actor, settleInput.parse({ code: project.code, version: 2, on: "2026-11-20", ...more }), now);
const stop = ({ project }: Made, actor: Actor, more: object = {}) =>
  takeStep(actor, aStepInput("stop", project.code, 1, more), now);
const under = (fund: "KCQG" | "KCDP", state: "CONTRACTED" | "IN_PROGRESS" = "IN_PROGRESS") =>
  facts.aContractedProject(million(300), { fund, state });

/** Accepted, with 250 of 300 triệu paid. */
async function accepted(fund: "KCQG" | "KCDP" = "KCQG"): Promise<Made> {
  const made = await under(fund);
  await acceptProject(
    actors.officer,
    acceptInput.parse({ code: made.project.code, version: 1, on: "2026-11-10", outputs: [] }),
    now,
  );
  await record(made, "PAYMENT", million(250));
  return made;
}

describe("a settlement", () => {
  test.each([
    ["KCQG", "leader"],
    ["KCDP", "leader"],
    ["KCQG", "ministryOfficer"],
    ["KCQG", "ministryLeader"],
  ] as const)(
    "of a đề án of %s by %s makes committed what was paid, and the rest goes back to the plan",
    async (fund, who) => {
      const made = await accepted(fund);
      const done = await settle(made, actors[who], { amount: String(million(250)), number: "3/BBTL" });
      expect(done).toMatchObject({ state: "SETTLED", version: 3 });
      const figures = { plan: "300000000", committed: "250000000", paid: "250000000" };
      expect(await money(made)).toMatchObject(figures);
      const { rows } = await db.owner.query(
        `SELECT h.amount::text, h.remainder::text, p.kind, l.signed_amount::text AS line
       FROM settlement_share h JOIN contract_paper_line l ON l.share_id = h.share_id JOIN contract_paper p ON p.id = l.paper_id
       WHERE h.share_id = $1`,
        [made.contract.shareIds[0]],
      );
      expect(rows).toEqual([{ amount: "250000000", remainder: "50000000", kind: "SETTLEMENT", line: "-50000000" }]);
    },
  );

  test("of everything that was contracted gives nothing back and adds no paper", async () => {
    const made = await accepted();
    await record(made, "PAYMENT", million(50));
    await settle(made, actors.leader, { amount: String(million(300)) });
    const { rows } = await db.owner.query("SELECT FROM contract_paper WHERE contract_id = $1", [made.contract.id]);
    expect(rows).toEqual([]);
    expect(await money(made)).toMatchObject({ state: "SETTLED", committed: "300000000" });
  });

  test.each([
    ["below what was paid", { amount: "249999999" }, { code: "settlement.below-paid", paid: million(250) }],
    ["of what is not paid yet", { amount: "250000001" }, { code: "settlement.not-paid", owed: 1n }],
    ["above the contract", { amount: "300000001" }, { code: "settlement.above-committed", committed: million(300) }],
    ["dated tomorrow", { amount: "250000000", on: "2026-11-28" }, { code: "settlement.in-future" }],
    ["before the acceptance", { amount: "250000000", on: "2026-11-09" }, { code: "settlement.before-acceptance" }],
  ])("is refused %s", async (_, more, refusal) => {
    expect(await refusalOf(settle(await accepted(), actors.leader, more))).toMatchObject(refusal);
  });

  test("is dated no earlier than the last voucher and appendix it settles, whose number and day are said", async () => {
    const made = await accepted();
    const later = aVoucherInput(made.project, made.contract, {
      kind: "PAYMENT",
      amount: million(10),
      paidOn: "2026-11-22",
    });
    const { id } = await recordVoucher(actors.officer, later, now);
    const ofAll = { amount: String(million(260)), on: "2026-11-21" };
    expect(await refusalOf(settle(made, actors.leader, ofAll))).toEqual({
      ...{
        code: "settlement.before-paper",
        on: "2026-11-21",
        what: "voucher",
        number: later.number,
        day: "2026-11-22",
      },
    });
    await expect(settledPastTheRules(made, "2026-11-21", million(260))).rejects.toMatchObject({
      constraint: "settlement_after_papers",
    });
    await reverseVoucher(actors.leader, aReversalInput(id), now);
    await facts.papered(made.contract, {}, { signedOn: "2026-11-24", endOn: "2026-12-30" });
    const ofRest = { amount: String(million(250)), on: "2026-11-23" };
    expect(await refusalOf(settle(made, actors.leader, ofRest))).toMatchObject({
      ...{ code: "settlement.before-paper", what: "appendix", day: "2026-11-24" },
    });
    await settle(made, actors.leader, { ...ofRest, on: "2026-11-24" });
    expect(await money(made)).toMatchObject({ state: "SETTLED" });
  });

  test("is followed by a refund, and by its reversal, to the đồng", async () => {
    const made = await accepted("KCDP");
    await settle(made, actors.leader, { amount: String(million(250)) });
    const refund = await record(made, "REFUND", million(40));
    expect(await money(made)).toMatchObject({ state: "SETTLED", committed: "210000000", paid: "210000000" });
    await reverseVoucher(actors.leader, aReversalInput(refund.id), now);
    expect(await money(made)).toMatchObject({ state: "SETTLED", committed: "250000000", paid: "250000000" });
  });

  /** The step and its settlement as the database takes them, without the domain. */
  const settledPastTheRules = ({ project }: Made, on: string, amount: bigint) =>
    transaction(actors.leader, async (tx) => {
      const permit = authorize(actors.leader, "project.settle", { id: project.id, stewardUnitId: PLACE.unitId });
      const said = { note: null, amount: null, remarks: [], sheet: null, copy: null };
      const moved = { from: "ACCEPTED", to: "SETTLED", version: 2, dossierHash: "0".repeat(64) } as const;
      const stepId = await saveProjectStep(tx, permit, { ...moved, ...said });
      await saveSettlement(tx, permit, stepId, { on, amount, number: null });
    });

  test("is none of an officer's, another province's or an auditor's, and of the provincial fund none of the Ministry's", async () => {
    const [national, provincial] = [await accepted(), await accepted("KCDP")];
    const refused = async (made: Made, who: Who) =>
      (await refusalOf(settle(made, actors[who], { amount: "250000000" }))).code;
    expect(await refused(national, "officer")).toBe("access.forbidden");
    expect(await refused(national, "auditor")).toBe("access.forbidden");
    expect(await refused(national, "elsewhere")).toBe("access.not-found");
    expect(await refused(provincial, "ministryLeader")).toBe("step.not-now");
  });

  test("and payments at the same moment: whichever is second is refused, and what is settled is what was paid", async () => {
    for (let round = 0; round < 6; round++) {
      const made = await accepted();
      const works = [
        () => settle(made, actors.leader, { amount: String(million(250)) }),
        () => record(made, "PAYMENT", million(10)),
      ];
      if (round % 2) works.reverse();
      const { done, ...lost } = await outcomesOf(works.map((work) => askedAgain(work)));
      expect(done).toBe(1);
      expect(["settlement.below-paid", "step.not-now", "project.busy", "voucher.over-contract"]).toContain(
        Object.keys(lost)[0],
      );
    }
  });
});

describe("a stop", () => {
  test.each([
    ["KCQG", "ministryLeader", "CONTRACTED"],
    ["KCQG", "ministryLeader", "IN_PROGRESS"],
    ["KCDP", "leader", "IN_PROGRESS"],
  ] as const)("of a đề án of %s by %s in %s leaves committed what was paid", async (fund, who, state) => {
    const made = await under(fund, state);
    await record(made, "ADVANCE", million(100));
    const { version } = await money(made);
    expect(await stop(made, actors[who], { version })).toMatchObject({ state: "STOPPED" });
    expect(await money(made)).toMatchObject({ plan: "300000000", committed: "100000000", paid: "100000000" });
    const { rows } = await db.owner.query("SELECT kind, reason FROM contract_paper WHERE contract_id = $1", [
      made.contract.id,
    ]);
    expect(rows).toEqual([{ kind: "STOP", reason: "Cơ sở thụ hưởng ngừng sản xuất." }]);
  });

  test("is followed by refunds, and by their reversal, to the đồng", async () => {
    const made = await under("KCDP");
    await record(made, "ADVANCE", million(100));
    await stop(made, actors.leader);
    const refund = await record(made, "REFUND", million(40));
    expect(await money(made)).toMatchObject({ committed: "60000000", paid: "60000000" });
    await reverseVoucher(actors.leader, aReversalInput(refund.id), now);
    expect(await money(made)).toMatchObject({ committed: "100000000", paid: "100000000" });
  });

  test("frees what a later decision takes back, and no more", async () => {
    const made = await under("KCQG");
    await db.owner.query(
      `WITH r AS (INSERT INTO release (budget_year, tranche, number, signed_on) VALUES (2026, 2, 'PB thu hồi', '2026-03-05') RETURNING id)
       INSERT INTO release_line (release_id, budget_year, unit_id, project_id, content_code, item_code, signed_amount)
       SELECT id, 2026, 'quang-tri-2025', $1, 'ND3', 'machinery', -300000000 FROM r`,
      [made.project.id],
    );
    await db.owner.query("UPDATE release SET issued_at = now() WHERE number = 'PB thu hồi'");
    await stop(made, actors.ministryLeader);
    const cut = (amount: string) =>
      draftDecision(
        actors.ministryOfficer,
        draftDecisionInput.parse({
          ...{
            fund: "KCQG",
            year: 2026,
            kind: "WITHDRAW",
            number: `${amount}/QĐ`,
            signedOn: "2026-11-20",
            signer: "Thứ trưởng",
          },
          lines: [{ projectCode: made.project.code, content: "ND3", amount }],
        }),
        now,
      );
    const { id: tooMuch } = await cut("-300000001");
    expect(await refusalOf(issueDecision(actors.ministryLeader, { id: tooMuch, version: 1 }, now))).toMatchObject({
      code: "decision.below-committed",
    });
    const { id } = await cut("-300000000");
    await issueDecision(actors.ministryLeader, { id, version: 1 }, now);
    expect(await money(made)).toMatchObject({ state: "STOPPED", plan: "0", committed: "0" });
  });

  test("says why in ten characters at least, and is the Ministry's on the national fund", async () => {
    const made = await under("KCQG");
    expect(() => aStepInput("stop", made.project.code, 1, { reason: "thôi" })).toThrow();
    expect((await refusalOf(stop(made, actors.leader))).code).toBe("step.not-now");
    expect((await refusalOf(stop(made, actors.officer))).code).toBe("access.forbidden");
    expect((await refusalOf(stop(await under("KCDP"), actors.ministryLeader))).code).toBe("step.not-now");
  });

  test("and an advance at the same moment: committed is what was paid, whoever came first", async () => {
    for (let round = 0; round < 6; round++) {
      const made = await under("KCDP");
      const works = [() => stop(made, actors.leader), () => record(made, "ADVANCE", million(30))];
      if (round % 2) works.reverse();
      const { done, ...lost } = await outcomesOf(works.map((work) => askedAgain(work)));
      for (const refused of Object.keys(lost)) {
        expect(["step.not-now", "project.busy", "project.stale", "guard.busy"]).toContain(refused);
      }
      expect(done).toBeGreaterThan(0);
      const { committed, paid } = await money(made);
      if ((await money(made)).state === "STOPPED") expect(committed).toBe(paid);
    }
  });
});

test("a leader withdraws what was assigned before any contract, and its plan is free to be taken back", async () => {
  const project = await facts.aProject({ fund: "KCDP", state: "ASSIGNED" });
  await facts.assigned(project, million(200));
  const withdraw = (actor: Actor) => takeStep(actor, aStepInput("withdraw", project.code, 1), now);
  expect((await refusalOf(withdraw(actors.officer))).code).toMatch(/access.forbidden|step.not-now/);
  expect(await withdraw(actors.leader)).toMatchObject({ state: "WITHDRAWN" });
});

test("the minutes of liquidation say the same as Word and PDF, and are nobody else's", async () => {
  const made = await accepted();
  await settle(made, actors.leader, { amount: String(million(250)), number: "9/BBTL" });
  const settled = await getSettledProject(readScope(actors.auditor), made.project.code);
  const paper = printText(liquidationMinutes(settled ?? expect.fail("it was settled")));
  const [word, pdf] = await Promise.all([writeApart("docx", paper), writeApart("pdf", paper)]);
  for (const text of [await readWord(word), await readPdf(pdf)].map((read) => JSON.stringify(read))) {
    expect(text).toContain("9/BBTL");
    expect(text).toContain("250.000.000");
    expect(text).toContain("50.000.000");
  }
  expect(await getSettledProject(readScope(actors.elsewhere), made.project.code)).toBeNull();
});

test("every check of the data holds after all of it", async () => {
  const { rows } = await db.owner.query(
    `SELECT name, failures::int, examples FROM (SELECT * FROM check_endings() UNION ALL SELECT * FROM check_projects_money()
       UNION ALL SELECT * FROM check_contracts_money() UNION ALL SELECT * FROM check_rollup()
       UNION ALL SELECT * FROM check_acceptances()) c WHERE failures > 0`,
  );
  expect(rows).toEqual([]);
});
