import type { Dong } from "@/lib/domain/money";
import type { BudgetYear } from "@/lib/domain/period/period";

/** The parts of a đề án that say how much is proposed for it in a year. */
export const proposedParts = (year: BudgetYear) =>
  ({
    budgetLines: { where: { budgetYear: year }, select: { support: true } },
    steps: {
      where: { step: "project.appraise-central" },
      orderBy: { projectVersion: "desc" },
      ...{ take: 1, select: { amount: true } },
    },
  }) as const;

type Parts = {
  readonly budgetLines: readonly { readonly support: Dong }[];
  readonly steps: readonly { readonly amount: Dong | null }[];
};

/** What the Cục proposed at its last appraisal; where nobody did, the support the dossier asks for in the year, in đồng. */
export function proposedOf({ budgetLines, steps }: Parts): Dong {
  return steps[0]?.amount ?? budgetLines.reduce((sum, { support }) => sum + support, 0n);
}
