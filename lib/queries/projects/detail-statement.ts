import { contractsColumn, sharesColumn } from "./money-columns";
import { jsonList } from "./parts/json";
import { type ProjectPart, partsColumn } from "./parts/part";

/** Which rows about people and payments the reader's role may ask for; row security decides which of them it gets. */
export type PersonalParts = { readonly vouchers: boolean; readonly beneficiaries: boolean };

const budget = jsonList(
  `'budgetYear', b.budget_year, 'contentCode', b.content_code, 'itemCode', b.item_code,
   'support', b.support::text, 'counterpart', b.counterpart::text, 'other', b.other::text`,
  "b.budget_year, b.item_code",
  "project_budget_line b WHERE b.project_id = p.id",
);

const assignedLines = jsonList(
  `'decisionId', d.id, 'number', d.number, 'signedOn', d.signed_on, 'kind', d.kind, 'budgetYear', l.budget_year,
   'contentCode', l.content_code, 'itemCode', l.item_code, 'signedAmount', l.signed_amount::text`,
  "l.budget_year, d.signed_on, l.id",
  "plan_line l JOIN plan_decision d ON d.id = l.decision_id WHERE l.project_id = p.id AND d.issued_at IS NOT NULL",
);

const releasedLines = jsonList(
  `'releaseId', r.id, 'number', r.number, 'tranche', r.tranche, 'signedOn', r.signed_on, 'budgetYear', l.budget_year, 'signedAmount', l.signed_amount::text`,
  "l.budget_year, r.signed_on, l.id",
  "release_line l JOIN release r ON r.id = l.release_id WHERE l.project_id = p.id AND r.issued_at IS NOT NULL",
);

const outputs = jsonList(
  "'indicator', indicator_code, 'target', coalesce(t.target, 0)::text, 'achieved', a.achieved::text",
  "indicator_code",
  `(SELECT o.indicator_code, sum(o.target) AS target FROM project_output o WHERE o.project_id = p.id GROUP BY 1) t
   FULL JOIN (SELECT o.indicator_code, sum(o.achieved) AS achieved FROM acceptance a JOIN acceptance_output o ON o.acceptance_id = a.id
              WHERE a.project_id = p.id GROUP BY 1) a USING (indicator_code)`,
);

const vouchers = jsonList(
  `'id', v.id, 'number', v.number, 'kind', v.kind, 'paidOn', v.paid_on, 'contractNumber', k.number, 'signedAmount', v.signed_amount::text,
   'isReversal', v.reverses_id IS NOT NULL`,
  "v.paid_on, v.recorded_at, v.id",
  "voucher v JOIN contract k ON k.id = v.contract_id WHERE v.project_id = p.id",
);

const beneficiaries = jsonList(
  "'name', b.name, 'taxCode', b.tax_code, 'address', b.address, 'support', pb.support::text",
  "b.name",
  "project_beneficiary pb JOIN beneficiary b ON b.id = pb.beneficiary_id WHERE pb.project_id = p.id",
);

const settlement = `(
  SELECT json_build_object('on', t.settled_on, 'amount', t.amount::text,
    'remainder', (SELECT coalesce(sum(h.remainder), 0)::text FROM settlement_share h WHERE h.settlement_id = t.id))
  FROM settlement t WHERE t.project_id = p.id)`;

const contentClause = `(
  SELECT json_build_object('document', d.number, 'clause', v.clause)
  FROM content_version v JOIN legal_document d ON d.id = v.legal_document_id
  WHERE v.content_code = p.content_code AND daterange(v.valid_from, v.valid_to) @> make_date(p.start_year, 12, 31))`;

/** The item's rate, else its content's, on the day the first contract was signed, else today. */
const advance = `(
  SELECT json_build_object('percent', r.percent, 'document', d.number, 'clause', r.clause,
    'condition', CASE WHEN r.condition_vi IS NOT NULL THEN json_build_object('vi', r.condition_vi, 'en', r.condition_en) END)
  FROM content_item i JOIN advance_rate r ON r.item_code = i.code
    AND daterange(r.valid_from, r.valid_to) @> coalesce((
      SELECT min(k.signed_on) FROM contract_share s JOIN contract k ON k.id = s.contract_id WHERE s.project_id = p.id), vietnam_today())
  JOIN legal_document d ON d.id = r.legal_document_id
  WHERE i.code = p.item_code OR (i.content_code = p.content_code AND i.is_general)
  ORDER BY i.code = p.item_code DESC LIMIT 1)`;

/** One statement for everything a reader's role may see of one đề án, by its code, and for these parts of it. */
export const detailStatement = (personal: PersonalParts, parts: readonly ProjectPart<unknown>[]): string => `
  SELECT json_build_object('code', p.code, 'title', p.title, 'fund', p.fund, 'kind', p.kind, 'state', p.state, 'version', p.version,
    'startYear', p.start_year, 'endYear', p.end_year, 'unitId', p.unit_id, 'stewardUnitId', p.steward_unit_id,
    'contentCode', p.content_code, 'itemCode', p.item_code, 'implementingUnit', p.implementing_unit, 'commune', p.commune,
    'startOn', p.start_on, 'endOn', p.end_on, 'acceptedOn', (SELECT max(a.accepted_on) FROM acceptance a WHERE a.project_id = p.id),
    'settlement', ${settlement}, 'contentClause', ${contentClause}, 'advance', ${advance}, 'budget', ${budget}, 'assignedLines', ${assignedLines},
    'releasedLines', ${releasedLines}, 'contracts', ${contractsColumn("p.id")}, 'years', ${sharesColumn("p.id")},
    'outputs', ${outputs}, 'vouchers', ${personal.vouchers ? vouchers : "NULL"},
    'beneficiaries', ${personal.beneficiaries ? beneficiaries : "NULL"}) AS project,
    (SELECT reference::text FROM data_version) AS reference, ${partsColumn(parts)} AS parts
  FROM project p WHERE p.code = $1`;
