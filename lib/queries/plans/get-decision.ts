import { publicPool } from "@/lib/db/pools";
import { underReference } from "@/lib/db/reference";
import { namesOf } from "@/lib/domain/names";
import { vietnamDay } from "@/lib/domain/period/period";
import type { DecisionHeading, DocumentLines } from "@/lib/domain/plan/decision";
import type { SignedCopy } from "@/lib/domain/plan/signed-copy";
import { documentLines, type LinesRow, linesColumns, unitsByName } from "./document-lines";
import { copiesColumn } from "./signed-copies";

const statement = `
  SELECT json_build_object('id', d.id, 'fund', d.fund, 'budgetYear', d.budget_year, 'kind', d.kind, 'number', d.number,
    'signedOn', d.signed_on, 'signer', d.signer) AS heading, d.unit_id, d.steward_unit_id,
    ${copiesColumn("decision_id", "d.id")},
    (SELECT reference::text FROM data_version) AS reference, ${linesColumns("plan_line", "decision_id")}
  FROM plan_decision d WHERE d.id = $1::uuid AND d.issued_at IS NOT NULL`;

type Row = LinesRow & {
  readonly reference: string;
  readonly heading: Omit<DecisionHeading, "unit">;
  readonly unit_id: string | null;
  readonly steward_unit_id: string | null;
  readonly copies: readonly SignedCopy[];
};

type IssuedDecision = {
  readonly heading: DecisionHeading;
  readonly lines: DocumentLines;
  /** The province in charge of it; null of the Ministry's. */
  readonly stewardUnitId: string | null;
  readonly copies: readonly SignedCopy[];
};

/** An issued plan decision with its scans and one page of its lines; null when there is none of that id. One statement. */
export async function getDecision(id: string, page: number, size: number): Promise<IssuedDecision | null> {
  const { answer, reference } = await underReference(async ({ version, territory }) => {
    const values = [id, size, (page - 1) * size, unitsByName(territory)];
    const { rows } = await publicPool().query<Row>({ name: "plan-decision", text: statement, values });
    return { reference: rows[0]?.reference ?? version, row: rows[0] };
  });
  if (!answer.row) return null;
  const { heading, unit_id: unitId, steward_unit_id: stewardUnitId, copies } = answer.row;
  const names = namesOf(reference, vietnamDay(new Date()));
  return {
    heading: { ...heading, unit: unitId === null ? null : names.fullUnit(unitId, heading.budgetYear) },
    lines: documentLines(answer.row, names, page, size),
    stewardUnitId,
    copies,
  };
}
