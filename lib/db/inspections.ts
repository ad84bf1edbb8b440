import type { Permit } from "@/lib/domain/access/permit";
import type { IsoDate } from "@/lib/domain/period/period";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

type NewInspection = {
  readonly projectId: string;
  readonly inspectedOn: IsoDate;
  readonly members: readonly string[];
  readonly summary: string;
  readonly findings: readonly { readonly what: string; readonly mender: string; readonly dueOn: IsoDate }[];
};
/** A finding by its inspection and place. */
export type FindingKey = { readonly inspectionId: string; readonly position: number };

const midnight = (day: IsoDate) => new Date(`${day}T00:00:00Z`);
const stale = { code: "project.busy" } as const;

/** Records a visit under the permit's id with all that was found, and the trail. */
export async function saveInspection(
  tx: Transaction,
  permit: Permit<"inspection.record">,
  { findings, ...visit }: NewInspection,
): Promise<void> {
  const { id } = permit;
  const write = async () => {
    const data = { id, ...visit, members: [...visit.members], inspectedOn: midnight(visit.inspectedOn) };
    const { count } = await tx.inspection.createMany({ data: [data] });
    await tx.inspectionFinding.createMany({
      data: findings.map(({ dueOn, ...finding }, at) => ({
        ...{ inspectionId: id, position: at + 1, ...finding, dueOn: midnight(dueOn) },
      })),
    });
    return count;
  };
  await saveStep(tx, permit, { write, stale, change: { before: null, after: { ...visit, findings } } });
}

/** Records what the unit answers on a finding, with the trail. */
export async function saveFindingAnswer(
  tx: Transaction,
  permit: Permit<"inspection.answer">,
  key: FindingKey,
  text: string,
): Promise<void> {
  const write = async () => (await tx.findingAnswer.createMany({ data: [{ ...key, text }] })).count;
  await saveStep(tx, permit, { write, stale, change: { before: null, after: { ...key, text } } });
}

/** Records that a finding is closed, how and on which day, with the trail. */
export async function saveFindingClosing(
  tx: Transaction,
  permit: Permit<"inspection.close">,
  key: FindingKey,
  { how, closedOn }: { readonly how: string; readonly closedOn: IsoDate },
): Promise<void> {
  const data = { ...key, how, closedOn: midnight(closedOn) };
  const write = async () => (await tx.findingClosing.createMany({ data: [data] })).count;
  await saveStep(tx, permit, { write, stale, change: { before: null, after: { ...key, how, closedOn } } });
}
