import type { Named } from "../catalogue/wording";
import { type Dong, sumOf } from "../money";
import type { BudgetYear } from "../period/period";
import type { ProjectDetail } from "./project-detail";

/** What a đề án has of a budget year, and how much of it may still be put under contract, in đồng. */
export type RoomToSign = {
  readonly year: BudgetYear;
  readonly plan: Dong;
  readonly committed: Dong;
  readonly room: Dong;
};

/** The budget years that have a plan, the earliest first. */
export function roomsToSign({ years }: Pick<ProjectDetail, "years">): readonly RoomToSign[] {
  return years
    .filter(({ balance }) => balance.plan > 0n)
    .map(({ budgetYear: year, balance: { plan, committed } }) => ({ year, plan, committed, room: plan - committed }))
    .sort((one, other) => one.year - other.year);
}

/** The contents a plan is of, over all its years, with what each has, in đồng. */
export function contentsToSign({ assignedLines }: Pick<ProjectDetail, "assignedLines">) {
  const codes = [...new Set(assignedLines.map(({ content }) => content.code))].sort();
  return codes.flatMap((code) => {
    const own = assignedLines.filter(({ content }) => content.code === code);
    const plan = sumOf(own.map(({ signedAmount }) => signedAmount));
    const [first] = own;
    const name: Named | undefined = first?.content;
    return name && plan > 0n ? [{ code, name, plan }] : [];
  });
}
