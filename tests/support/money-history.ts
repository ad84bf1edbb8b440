import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { acceptPart } from "@/lib/commands/acceptances/accept-part";
import { acceptProject } from "@/lib/commands/acceptances/accept-project";
import { recallPart } from "@/lib/commands/acceptances/recall-part";
import { addAppendix } from "@/lib/commands/contracts/add-appendix";
import { draftDecision } from "@/lib/commands/plans/draft-decision";
import { issueDecision } from "@/lib/commands/plans/issue-decision";
import { recordRelease } from "@/lib/commands/plans/record-release";
import { takeStep } from "@/lib/commands/projects/take-step";
import { settleProject } from "@/lib/commands/settlements/settle-project";
import { recordVoucher } from "@/lib/commands/vouchers/record-voucher";
import { reverseVoucher } from "@/lib/commands/vouchers/reverse-voucher";
import type { Actor } from "@/lib/domain/access/actor";
import { DomainError } from "@/lib/domain/errors";
import type { VoucherKind } from "@/lib/domain/ledger/voucher";
import { WAITING_FOR_PLAN } from "@/lib/domain/plan/decide-decision";
import { acceptInput } from "@/lib/input/acceptances";
import { acceptPartInput } from "@/lib/input/accepted-parts";
import { appendixInput } from "@/lib/input/contracts";
import { draftDecisionInput } from "@/lib/input/plan-decisions";
import { recordReleaseInput } from "@/lib/input/releases";
import { settleInput } from "@/lib/input/settlements";
import { type ContractFact, Facts, million, type ProjectFact } from "./facts";
import { aBeneficiary } from "./parts";
import { aStepInput } from "./step-inputs";
import { aReversalInput, aVoucherInput } from "./voucher-inputs";

/** What somebody does next with the money of one of the đề án: which, what, and how many triệu đồng. */
export type Deed = {
  readonly project: number;
  readonly act: keyof MoneyHistory["acts"];
  readonly millions: number;
};

/** Money of a đề án as its documents say, added up by the test itself. */
export type Sums = { plan: bigint; released: bigint; committed: bigint; disbursed: bigint };

type Voucher = { readonly id: string; readonly amount: bigint; reversed: boolean };
type Tracked = { readonly project: ProjectFact; readonly sums: Sums; readonly vouchers: Voucher[] };

const PLACE = { unitId: "quang-tri-2025" };
const NOW = new Date();

/**
 * A province's đề án, two of the national fund and one of its own, and the people who move their money: each deed goes
 * through its command, and is either done, which the sums follow, or refused in words.
 */
export class MoneyHistory {
  readonly facts: Facts;
  private readonly tracked: Tracked[] = [];
  private people!: Record<"officer" | "leader" | "cucOfficer" | "cucLeader", Actor>;

  constructor(private readonly owner: Pool) {
    this.facts = new Facts(owner);
  }

  async begin(): Promise<void> {
    this.people = {
      officer: await this.facts.anActor("PROVINCE_OFFICER", PLACE),
      leader: await this.facts.anActor("PROVINCE_LEADER", PLACE),
      cucOfficer: await this.facts.anActor("MINISTRY_OFFICER"),
      cucLeader: await this.facts.anActor("MINISTRY_LEADER"),
    };
    for (const fund of ["KCQG", "KCQG", "KCDP"] as const) {
      const project = await this.facts.aProject({ fund, state: WAITING_FOR_PLAN[fund] });
      this.tracked.push({ project, sums: { plan: 0n, released: 0n, committed: 0n, disbursed: 0n }, vouchers: [] });
    }
  }

  /** What the test expects of both funds together. */
  sums(): Sums {
    const of = (key: keyof Sums) => this.tracked.reduce((sum, { sums }) => sum + sums[key], 0n);
    return { plan: of("plan"), released: of("released"), committed: of("committed"), disbursed: of("disbursed") };
  }

  /** Does it, or gives the code it is refused with; anything but done or refused is an error of the portal. */
  async do({ project, act, millions }: Deed): Promise<string> {
    const one = this.tracked[project % this.tracked.length];
    if (!one) throw new Error("no such đề án");
    try {
      await this.acts[act](one, million(millions));
      return "done";
    } catch (error) {
      if (error instanceof DomainError) return error.refusal.code;
      throw error;
    }
  }

  readonly acts = {
    decide: async ({ project, sums }: Tracked, amount: bigint) => {
      const national = project.fund === "KCQG";
      const { state } = await this.standing(project);
      const kind = amount < 0n ? "WITHDRAW" : state === WAITING_FOR_PLAN[project.fund] ? "ASSIGN" : "SUPPLEMENT";
      const body = draftDecisionInput.parse({
        ...{
          fund: project.fund,
          year: project.year,
          kind,
          number: `${randomUUID().slice(0, 8)}/QĐ`,
          signer: "Thứ trưởng",
        },
        signedOn: "2026-02-02",
        lines: [{ projectCode: project.code, content: "ND3", amount: String(amount) }],
      });
      const { id } = await draftDecision(national ? this.people.cucOfficer : this.people.officer, body, NOW);
      await issueDecision(national ? this.people.cucLeader : this.people.leader, { id, version: 1 }, NOW);
      sums.plan += amount;
    },
    release: async ({ project, sums }: Tracked, amount: bigint) => {
      const body = recordReleaseInput.parse({
        ...{
          fund: "KCQG",
          year: project.year,
          tranche: 1,
          number: `${randomUUID().slice(0, 8)}/PB`,
          signedOn: "2026-02-20",
        },
        lines: [{ projectCode: project.code, amount: String(amount) }],
      });
      await recordRelease(this.people.cucOfficer, body, NOW);
      sums.released += amount;
    },
    contract: async ({ project, sums }: Tracked, value: bigint) => {
      await this.step(project, "contract", this.people.officer, { value: String(value) });
      sums.committed += value;
    },
    append: async ({ project, sums }: Tracked, amount: bigint) => {
      const worth = sums.committed + amount;
      if (worth <= 0n) return;
      const body = appendixInput.parse({
        ...{
          id: (await this.contractOf(project)).id,
          number: `${randomUUID().slice(0, 8)}/PL`,
          signedOn: "2026-05-20",
        },
        ...{ reason: "Quy mô thay đổi.", shares: [{ projectCode: project.code, amount: String(worth) }] },
      });
      await addAppendix(this.people.officer, body, NOW);
      sums.committed = worth;
    },
    start: ({ project }: Tracked) => this.step(project, "start", this.people.officer),
    advance: (one: Tracked, amount: bigint) => this.voucher(one, "ADVANCE", amount, amount),
    pay: (one: Tracked, amount: bigint) => this.voucher(one, "PAYMENT", amount, amount),
    refund: (one: Tracked, amount: bigint) => this.voucher(one, "REFUND", amount, -amount),
    reverse: async (one: Tracked, amount: bigint) => {
      const standing = one.vouchers.filter(({ reversed }) => !reversed);
      const wrong = standing[Number(amount / million(1)) % Math.max(standing.length, 1)];
      if (!wrong) return;
      await reverseVoucher(this.people.leader, aReversalInput(wrong.id), NOW);
      wrong.reversed = true;
      one.sums.disbursed -= wrong.amount;
      await this.followStopped(one);
    },
    acceptPart: async ({ project }: Tracked, amount: bigint) => {
      const { shareIds } = await this.contractOf(project);
      const body = acceptPartInput.parse({
        ...{ code: project.code, shareId: shareIds[0] ?? randomUUID(), amount: String(amount), on: "2026-06-05" },
        beneficiaryId: (await aBeneficiary(this.owner, project)).id,
      });
      await acceptPart(this.people.officer, body, NOW);
    },
    recallPart: async ({ project }: Tracked) => {
      const { rows } = await this.owner.query<{ id: string }>(
        "SELECT id FROM beneficiary_acceptance WHERE project_id = $1 ORDER BY recorded_at DESC LIMIT 1",
        [project.id],
      );
      const id = rows[0]?.id ?? randomUUID();
      await recallPart(this.people.leader, { code: project.code, id, reason: "Ghi nhầm đơn vị thụ hưởng." });
    },
    accept: async ({ project }: Tracked) => {
      const { version } = await this.standing(project);
      const body = acceptInput.parse({ code: project.code, version, on: "2026-06-10", outputs: [] });
      await acceptProject(this.people.officer, body, NOW);
    },
    settle: async ({ project, sums }: Tracked, amount: bigint) => {
      const { version } = await this.standing(project);
      const settled = amount % million(2) === 0n ? sums.disbursed : amount;
      const body = settleInput.parse({ code: project.code, version, on: "2026-07-10", amount: String(settled) });
      await settleProject(this.people.leader, body, NOW);
      sums.committed = settled;
    },
    stop: async (one: Tracked) => {
      const by = one.project.fund === "KCQG" ? this.people.cucLeader : this.people.leader;
      await this.step(one.project, "stop", by);
      await this.followStopped(one);
    },
  } satisfies Record<string, (one: Tracked, amount: bigint) => Promise<void>>;

  private async voucher(one: Tracked, kind: VoucherKind, amount: bigint, signed: bigint): Promise<void> {
    const contract = await this.contractOf(one.project);
    const { id } = await recordVoucher(
      this.people.officer,
      aVoucherInput(one.project, contract, { kind, amount, paidOn: "2026-06-20" }),
      NOW,
    );
    one.vouchers.push({ id, amount: signed, reversed: false });
    one.sums.disbursed += signed;
    await this.followStopped(one);
  }

  /** What is committed of a đề án that has ended is what is paid on it. */
  private async followStopped({ project, sums }: Tracked): Promise<void> {
    if (["STOPPED", "SETTLED"].includes((await this.standing(project)).state)) sums.committed = sums.disbursed;
  }

  private async step(
    { code, id }: ProjectFact,
    verb: "contract" | "start" | "stop",
    by: Actor,
    more: object = {},
  ): Promise<void> {
    const { version } = await this.standing({ id });
    await takeStep(by, aStepInput(verb, code, version, more), NOW);
  }

  private async standing({ id }: Pick<ProjectFact, "id">): Promise<{ state: string; version: number }> {
    const { rows } = await this.owner.query("SELECT state, version FROM project WHERE id = $1", [id]);
    return rows[0];
  }

  /** The đề án's contract; before there is one, an id that none has. */
  private async contractOf({ id }: ProjectFact): Promise<ContractFact> {
    const { rows } = await this.owner.query<ContractFact>(
      `SELECT c.id, c.number, array_agg(s.id::text) AS "shareIds" FROM contract_share s JOIN contract c ON c.id = s.contract_id
       WHERE s.project_id = $1 GROUP BY c.id`,
      [id],
    );
    return rows[0] ?? { id: randomUUID(), number: "", shareIds: [] };
  }
}
