import { publicPool } from "@/lib/db/pools";
import type { DecisionHeading, DocumentLines } from "@/lib/domain/plan/decision";
import { fullUnitColumn } from "../name-columns";
import { documentLines, type LinesRow, linesColumns } from "./document-lines";

const statement = `
  SELECT json_build_object('id', d.id, 'fund', d.fund, 'budgetYear', d.budget_year, 'kind', d.kind, 'number', d.number,
    'signedOn', d.signed_on, 'signer', d.signer, 'unit', ${fullUnitColumn("d.unit_id", "d.budget_year")}) AS heading,
    ${linesColumns("plan_line", "decision_id")}
  FROM plan_decision d WHERE d.id = $1::uuid AND d.issued_at IS NOT NULL`;

/** An issued plan decision with one page of its lines; null when there is none of that id. One statement. */
export async function getDecision(
  id: string,
  page: number,
  size: number,
): Promise<{ readonly heading: DecisionHeading; readonly lines: DocumentLines } | null> {
  const { rows } = await publicPool().query<LinesRow & { heading: DecisionHeading }>({
    name: "plan-decision",
    text: statement,
    values: [id, size, (page - 1) * size],
  });
  const [row] = rows;
  return row ? { heading: row.heading, lines: documentLines(row, page, size) } : null;
}
