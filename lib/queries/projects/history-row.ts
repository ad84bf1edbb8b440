import type { Prisma } from "@/lib/db/generated/client";
import type { AnsweredRemark, TakenStep } from "@/lib/domain/project/project-step";
import { PROJECT_STEP_CODES } from "@/lib/domain/steps/verbs";
import { markedCriteria } from "./marked-criteria";

type StepRow = Prisma.ProjectStepGetPayload<{
  include: { remarks: { include: { answer: true } }; sheet: { include: { marks: true } } };
}>;

/** A row of the history as the domain has it; the sheet's criteria in the order of the law. */
export function takenStep(row: StepRow, nameOf: (accountId: string) => string): TakenStep {
  const { fromState, toState, note, amount, takenAt, dossierHash, remarks, sheet } = row;
  const step = PROJECT_STEP_CODES.find((code) => code === row.step);
  if (!step) throw new Error(`the history holds a step of no name: ${row.step}`);
  return {
    ...{
      id: row.id,
      step,
      from: fromState,
      to: toState,
      note,
      amount,
      takenBy: nameOf(row.takenBy),
      takenById: row.takenBy,
      onBehalfOf: row.onBehalfOf && nameOf(row.onBehalfOf),
      onBehalfOfId: row.onBehalfOf,
      takenAt: takenAt.toISOString(),
      dossierHash,
    },
    remarks: remarks.map((remark) => answered(remark, nameOf)),
    sheet: sheet && {
      conclusion: sheet.conclusion,
      criteria: markedCriteria(sheet.marks),
    },
  };
}

function answered({ field, text, position, answer }: StepRow["remarks"][number], nameOf: (id: string) => string) {
  return {
    ...{ field, text, position },
    answer: answer && {
      ...{ text: answer.text, answeredBy: nameOf(answer.answeredBy), answeredAt: answer.answeredAt.toISOString() },
    },
  } satisfies AnsweredRemark;
}
