import type { Permit } from "@/lib/domain/access/permit";
import type { BudgetYear, IsoDate } from "@/lib/domain/period/period";
import type { AcceptanceMinutes, AcceptedOutput } from "@/lib/domain/project/acceptance";
import type { Transaction } from "./transaction";

/** A decided acceptance: of which year, when, and what was achieved. */
export type AcceptanceEntry = AcceptanceMinutes & {
  readonly year: BudgetYear;
  readonly on: IsoDate;
  readonly outputs: readonly AcceptedOutput[];
};

/** Records the acceptance of the permit's đề án that its step (`stepId`) stands for, with outputs, reasons and minutes. */
export async function saveAcceptance(
  tx: Transaction,
  { id: projectId }: Permit<"project.accept" | "project.accept-year">,
  stepId: string,
  { year, on, number, conclusion, members, outputs }: AcceptanceEntry,
): Promise<void> {
  const id = crypto.randomUUID();
  await tx.$executeRaw`
    INSERT INTO acceptance (id, project_id, budget_year, accepted_on, step_id)
    VALUES (${id}::uuid, ${projectId}::uuid, ${year}, ${on}::date, ${stepId}::uuid)`;
  await tx.acceptanceOutput.createMany({
    data: outputs.map(({ indicator, achieved }) => ({ acceptanceId: id, indicatorCode: indicator, achieved })),
  });
  await tx.acceptanceMinutes.createMany({ data: [{ acceptanceId: id, number, conclusion }] });
  await tx.acceptanceMember.createMany({
    data: members.map((member, at) => ({ acceptanceId: id, position: at + 1, ...member })),
  });
  await tx.acceptanceShortfall.createMany({
    data: outputs.flatMap(({ indicator, reason }) =>
      reason === null ? [] : [{ acceptanceId: id, indicatorCode: indicator, reason }],
    ),
  });
}
