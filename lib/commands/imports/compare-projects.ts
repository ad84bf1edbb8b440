import type { Transaction } from "@/lib/db/transaction";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { ProjectState } from "@/lib/domain/project/state";
import { fold } from "@/lib/intake/fold";
import { problemOf } from "@/lib/intake/problem-of";
import { type DraftOfRows, sameDraft } from "@/lib/intake/projects/drafts-of-rows";
import type { ProjectFile } from "@/lib/intake/projects/read-file";

/** What a sheet would do: đề án to add, those kept already word for word, and what contradicts them. */
type ComparedProjects = {
  readonly fresh: readonly DraftOfRows[];
  readonly unchanged: number;
  readonly problems: readonly IntakeProblem[];
};

/** Compares the đề án of a sheet with those of the province that it names by code, or by fund, year and title. */
export async function compareProjects(
  tx: Transaction,
  { sheet, drafts }: ProjectFile,
  unitId: string,
): Promise<ComparedProjects> {
  const kept = await loadKept(tx, drafts, unitId);
  const byCode = new Map(kept.map((one) => [fold(one.code ?? ""), one]));
  const byTitle = new Map(kept.filter(({ state }) => state !== "WITHDRAWN").map((one) => [sameDraft(one), one]));
  const fresh: DraftOfRows[] = [];
  const problems: IntakeProblem[] = [];
  for (const draft of drafts) {
    const place = { sheet, row: draft.row, read: draft.code ?? draft.title };
    const found = draft.code === null ? byTitle.get(sameDraft(draft)) : byCode.get(fold(draft.code));
    if (found) {
      const differing = differences(draft, found);
      const expected = `${found.code}: ${differing.join(", ")}`;
      if (differing.length > 0) problems.push(problemOf("project-differs", { ...place, expected }));
    } else if (draft.code === null) fresh.push(draft);
    else problems.push(problemOf("project-unknown", place));
  }
  return { fresh, unchanged: drafts.length - fresh.length - problems.length, problems };
}

type Kept = Omit<DraftOfRows, "row" | "item"> & { readonly state: ProjectState };

async function loadKept(tx: Transaction, drafts: readonly DraftOfRows[], unitId: string): Promise<Kept[]> {
  const years = [...new Set(drafts.map(({ year }) => year))];
  const found = await tx.project.findMany({
    where: { stewardUnitId: unitId, startYear: { in: years } },
    include: { budgetLines: true, outputs: true, beneficiaries: { include: { beneficiary: true } } },
  });
  return found.map(({ startYear, contentCode, budgetLines, outputs, beneficiaries, startOn, endOn, ...one }) => ({
    ...one,
    ...{ year: startYear, content: contentCode, startOn: dayOf(startOn), endOn: dayOf(endOn) },
    budget: budgetLines.map(({ itemCode: item, ...money }) => ({ item, ...money })),
    outputs: outputs.map(({ indicatorCode, target }) => ({ indicator: indicatorCode, target: Number(target) })),
    beneficiaries: beneficiaries.map(({ beneficiary: { name, taxCode } }) => ({ name, taxCode, address: "" })),
  }));
}

const dayOf = (day: Date | null) => (day === null ? null : day.toISOString().slice(0, 10));

/** Parts in which two differ, by the columns' names. */
function differences(draft: DraftOfRows, kept: Kept): string[] {
  const fields = [
    "title",
    "fund",
    "year",
    "kind",
    "content",
    "unitId",
    "implementingUnit",
    "startOn",
    "endOn",
  ] as const;
  const lists: Readonly<Record<string, (of: Omit<Kept, "state">) => readonly string[]>> = {
    budget: ({ budget }) => budget.map((line) => `${line.item} ${line.support} ${line.counterpart} ${line.other}`),
    beneficiaries: ({ beneficiaries }) => beneficiaries.map(({ name, taxCode }) => `${taxCode} ${fold(name)}`),
    outputs: ({ outputs }) => outputs.map(({ indicator, target }) => `${indicator} ${target}`),
  };
  const differing = Object.entries(lists).filter(([, list]) => {
    return JSON.stringify(list(draft).toSorted()) !== JSON.stringify(list(kept).toSorted());
  });
  return [...fields.filter((field) => draft[field] !== kept[field]), ...differing.map(([name]) => name)];
}
