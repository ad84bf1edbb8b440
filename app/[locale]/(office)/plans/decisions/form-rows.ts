import type { DecisionRow, LooseRow } from "@/components/plans/decision-row";
import type { Language } from "@/lib/domain/language";
import type { Names } from "@/lib/domain/names";
import type { BudgetYear } from "@/lib/domain/period/period";
import type { DecisionCandidate } from "@/lib/domain/plan/candidate";
import type { WrittenLine } from "@/lib/domain/plan/written-decision";
import { adjustmentNote } from "@/lib/format/adjustment-note";

type Naming = { readonly names: Names; readonly year: BudgetYear; readonly locale: Language };
/** Rows of money without a đề án that stand ready beside those there are. */
const SPARE = 3;

/** The rows of a decision's form: its lines first, then the đề án it may still list, empty unless all are taken. */
export function rowsOf(
  lines: readonly WrittenLine[],
  candidates: readonly DecisionCandidate[],
  takeAll: boolean,
  { names, year, locale }: Naming,
): DecisionRow[] {
  const named = (content: string) => ({ code: content, name: names.content(content, year)[locale] });
  const known = new Map(candidates.map((candidate) => [candidate.code, candidate]));
  const written = lines.flatMap(({ project, unitId, content, signedAmount, note }): DecisionRow[] =>
    project
      ? [
          {
            ...{ code: project.code, title: project.title, unitName: names.unit(unitId, year).name },
            ...{ content: named(content), proposed: known.get(project.code)?.proposed ?? null, plan: project.plan },
            rank: known.get(project.code)?.rank ?? null,
            ...{ amount: String(signedAmount), note: note ?? "" },
          },
        ]
      : [],
  );
  const listed = new Set(written.map(({ code }) => code));
  const others = candidates
    .filter(({ code }) => !listed.has(code))
    .map(({ code, title, unitId, content, proposed, plan, rank, adjustment }) => ({
      ...{ code, title, unitName: names.unit(unitId, year).name, content: named(content), proposed, plan, rank },
      ...{ amount: takeAll && proposed > plan ? String(proposed - plan) : "" },
      note: adjustment === null ? "" : adjustmentNote(adjustment),
    }));
  return [...written, ...others];
}

/** The rows of money without a đề án: those there are, and some to spare. */
export function looseRowsOf(lines: readonly WrittenLine[]): LooseRow[] {
  const written = lines.flatMap(({ project, isHidden, unitId, content, signedAmount, note }) =>
    project || isHidden ? [] : [{ unitId, content, amount: String(signedAmount), note: note ?? "" }],
  );
  return [...written, ...Array.from({ length: SPARE }, () => ({ unitId: "", content: "", amount: "", note: "" }))];
}
