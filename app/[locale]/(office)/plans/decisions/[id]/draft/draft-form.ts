import type { FormAnswer } from "@/components/forms/form-answer";
import type { DecisionFormProps } from "@/components/plans/decision-form";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { MOST_CANDIDATES } from "@/lib/domain/plan/candidate";
import type { WrittenDecision } from "@/lib/domain/plan/written-decision";
import { formatDate } from "@/lib/format/date";
import { listCandidates } from "@/lib/queries/plans/list-candidates";
import type { choicesOf } from "../../choices-of";
import { looseRowsOf, rowsOf } from "../../form-rows";

/** The form of a draft as it stands: its lines, and the đề án it may still list. */
export async function draftForm(
  actor: Actor,
  decision: WrittenDecision,
  { naming, units, contents }: Awaited<ReturnType<typeof choicesOf>>,
  answer: FormAnswer,
  within: string | null,
): Promise<DecisionFormProps> {
  const { id, fund, budgetYear: year, kind, number, signedOn, signer, version, lines } = decision;
  const of = { fund, year, kind, unitId: decision.stewardUnitId, within };
  const { candidates, total } = await listCandidates(readScope(actor), of);
  return {
    ...{ action: `/api/v1/plan-decisions/${id}`, fixed: { version: String(version) } },
    values: {
      ...{ kind, number: number ?? "", signer: signer ?? "" },
      signedOn: signedOn ? formatDate(signedOn, "vi") : "",
    },
    rows: rowsOf(lines, candidates, false, naming),
    more: total > candidates.length ? { most: MOST_CANDIDATES, total } : null,
    ...{ loose: looseRowsOf(lines), units, contents, answer },
  };
}
