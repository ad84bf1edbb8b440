import type { Permit } from "@/lib/domain/access/permit";
import type { Fund } from "@/lib/domain/fund";
import type { BudgetYear, IsoDate } from "@/lib/domain/period/period";
import type { DecisionKind } from "@/lib/domain/plan/decision";
import type { WrittenDecision, WrittenLine } from "@/lib/domain/plan/written-decision";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

type DraftPermit = Permit<"decision.draft" | "decision.draft-local">;
type IssuePermit = Permit<"decision.issue" | "decision.issue-local">;

/** What a draft says above its lines, which may still lack number, day and signer. */
export type DecisionHead = {
  readonly kind: DecisionKind;
  readonly number: string | null;
  readonly signedOn: IsoDate | null;
  readonly signer: string | null;
};

/** A decision to be drafted: its fund, year and place never change. */
export type DecisionToDraft = DecisionHead & {
  readonly fund: Fund;
  readonly budgetYear: BudgetYear;
  readonly unitId: string | null;
  readonly lines: readonly WrittenLine[];
};

/** Holds a draft until the transaction ends. Gives whether it is the caller's to work on. */
export async function holdDecision(tx: Transaction, id: string): Promise<boolean> {
  const rows: unknown = await tx.$queryRaw`SELECT version FROM hold_decision(${id}::uuid)`;
  return Array.isArray(rows) && rows.length > 0;
}

/** Records a draft under the permit's id, with its lines and the trail. */
export async function saveDraft(tx: Transaction, permit: DraftPermit, draft: DecisionToDraft): Promise<void> {
  const { lines, signedOn, ...head } = draft;
  const { id } = permit;
  const write = async () => {
    const { count } = await tx.planDecision.createMany({ data: [{ id, ...head, signedOn: dateOf(signedOn) }] });
    await saveLines(tx, { id, ...draft });
    return count;
  };
  await saveStep(tx, permit, { write, stale: { code: "decision.busy" }, change: { before: null, after: told(draft) } });
}

/** Writes head and lines of a draft anew on the version that was seen, with the trail; refuses with `decision.stale`. */
export async function saveDraftAnew(
  tx: Transaction,
  permit: DraftPermit,
  { before, head, lines }: { before: WrittenDecision; head: DecisionHead; lines: readonly WrittenLine[] },
): Promise<void> {
  const { id } = permit;
  const { version, fund, budgetYear } = before;
  const write = async () => {
    const { count } = await tx.planDecision.updateMany({
      where: { id, version },
      data: { ...head, signedOn: dateOf(head.signedOn), version: version + 1 },
    });
    await tx.planLine.deleteMany({ where: { decisionId: id } });
    await saveLines(tx, { id, fund, budgetYear, lines });
    return count;
  };
  const change = { before: told(before), after: told({ ...head, lines }) };
  await saveStep(tx, permit, { write, stale: { code: "decision.stale", version }, change });
}

/** Removes a draft with its lines, leaving the trail. */
export async function dropDraft(tx: Transaction, permit: DraftPermit, before: WrittenDecision): Promise<void> {
  const { id } = permit;
  const write = async () => {
    await tx.planLine.deleteMany({ where: { decisionId: id } });
    return (await tx.planDecision.deleteMany({ where: { id, version: before.version } })).count;
  };
  const stale = { code: "decision.stale", version: before.version } as const;
  await saveStep(tx, permit, { write, stale, change: { before: told(before), after: null } });
}

/** Issues a draft on the version that was seen: the database gives its đề án their plan, with the trail. */
export async function saveIssue(tx: Transaction, permit: IssuePermit, before: WrittenDecision): Promise<void> {
  const { id } = permit;
  const { version } = before;
  const write = async () =>
    (await tx.planDecision.updateMany({ where: { id, version }, data: { issuedAt: new Date(), version: version + 1 } }))
      .count;
  const change = {
    before: { state: "DRAFT", version },
    after: { ...told(before), state: "ISSUED", version: version + 1 },
  };
  await saveStep(tx, permit, { write, stale: { code: "decision.stale", version }, change });
}

async function saveLines(
  tx: Transaction,
  { id, fund, budgetYear, lines }: Pick<DecisionToDraft, "fund" | "budgetYear" | "lines"> & { readonly id: string },
): Promise<void> {
  await tx.planLine.createMany({
    data: lines.map(({ project, unitId, content, item, signedAmount, note }) => ({
      ...{ decisionId: id, fund, budgetYear, unitId, projectId: project?.id ?? null },
      ...{ contentCode: content, itemCode: item, signedAmount, note },
    })),
  });
}

/** What the trail keeps of a decision: its head, and its lines by code and amount. */
function told({ kind, number, signedOn, signer, lines }: DecisionHead & Pick<WrittenDecision, "lines">) {
  const short = lines.map(({ project, unitId, content, signedAmount }) => ({
    ...{ project: project?.code ?? null, unitId, content, signedAmount: String(signedAmount) },
  }));
  return { kind, number, signedOn, signer, lines: short };
}

function dateOf(day: IsoDate | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
