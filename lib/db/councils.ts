import type { Permit } from "@/lib/domain/access/permit";
import type { CouncilDuty } from "@/lib/domain/project/council";
import type { Sheet } from "@/lib/domain/project/criteria";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

type NewMember = {
  readonly fullName: string;
  readonly post: string | null;
  readonly duty: CouncilDuty;
  readonly accountId: string | null;
};
type NewCouncil = { readonly number: string; readonly signedOn: string; readonly members: readonly NewMember[] };

/** Records a council under the permit's id, its members in the order given, with the trail. */
export async function saveCouncil(
  tx: Transaction,
  permit: Permit<"council.form">,
  unitId: string,
  { number, signedOn, members }: NewCouncil,
): Promise<void> {
  const { id } = permit;
  const write = () => tx.$executeRaw`
    INSERT INTO council (id, unit_id, number, signed_on) VALUES (${id}::uuid, ${unitId}, ${number}, ${signedOn}::date)`;
  const change = { before: null, after: { number, signedOn, members } };
  await saveStep(tx, permit, { write, stale: { code: "project.busy" }, change });
  await tx.councilMember.createMany({
    data: members.map((member, at) => ({ councilId: id, position: at + 1, ...member })),
  });
}

/** Puts the đề án the permit names before a council, with the trail. */
export async function putBefore(tx: Transaction, permit: Permit<"council.hear">, councilId: string): Promise<void> {
  const { id: projectId } = permit;
  const write = async () => (await tx.projectCouncil.createMany({ data: [{ projectId, councilId }] })).count;
  await saveStep(tx, permit, {
    write,
    stale: { code: "project.busy" },
    change: { before: null, after: { councilId } },
  });
}

type NewSheet = {
  readonly submissionId: string;
  readonly councilId: string;
  readonly position: number;
  readonly sheet: Sheet;
};

/** Records a member's sheet on the đề án the permit names; the one before it stays, and counts no more. */
export async function saveMemberSheet(
  tx: Transaction,
  permit: Permit<"sheet.write">,
  { submissionId, councilId, position, sheet }: NewSheet,
): Promise<void> {
  const id = crypto.randomUUID();
  const { conclusion, criteria } = sheet;
  const write = async () =>
    (await tx.memberSheet.createMany({ data: [{ id, submissionId, councilId, position, conclusion }] })).count;
  const change = { before: null, after: { councilId, position, sheet } };
  await saveStep(tx, permit, { write, stale: { code: "project.busy" }, change });
  const data = criteria.map(({ code, passed, note }) => ({ sheetId: id, criterion: code, passed, note }));
  await tx.memberMark.createMany({ data });
}
