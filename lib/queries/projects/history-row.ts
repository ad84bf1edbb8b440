import type { Prisma } from "@/lib/db/generated/client";
import { CRITERIA } from "@/lib/domain/project/criteria";
import type { TakenStep } from "@/lib/domain/project/project-step";
import { PROJECT_STEP_CODES } from "@/lib/domain/steps/verbs";

type StepRow = Prisma.ProjectStepGetPayload<{ include: { remarks: true; sheet: { include: { marks: true } } } }>;

/** A row of the history as the domain has it; the sheet's criteria in the order of the law. */
export function takenStep(row: StepRow, takenBy: string): TakenStep {
  const { fromState, toState, note, amount, takenAt, dossierHash, remarks, sheet } = row;
  const step = PROJECT_STEP_CODES.find((code) => code === row.step);
  if (!step) throw new Error(`the history holds a step of no name: ${row.step}`);
  return {
    ...{
      step,
      from: fromState,
      to: toState,
      note,
      amount,
      takenBy,
      takenById: row.takenBy,
      takenAt: takenAt.toISOString(),
      dossierHash,
    },
    remarks: remarks.map(({ field, text }) => ({ field, text })),
    sheet: sheet && {
      conclusion: sheet.conclusion,
      criteria: CRITERIA.flatMap((code) =>
        sheet.marks.filter(({ criterion }) => criterion === code).map(({ passed, note }) => ({ code, passed, note })),
      ),
    },
  };
}
