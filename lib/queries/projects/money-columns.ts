/** The đề án's part of each of its contracts, with what is paid on it, in order of signing. */
export const contractsColumn = (projectId: string): string => `(
  SELECT coalesce(json_agg(json_build_object('id', c.id, 'number', c.number, 'signedOn', c.signed_on,
      'budgetYear', c.budget_year, 'value', c.value::text, 'disbursed', c.disbursed::text) ORDER BY c.signed_on, c.number), '[]')
  FROM (
    SELECT k.id, k.number, k.signed_on, k.budget_year, sum(w.amount) AS value, sum(w.disbursed) AS disbursed
    FROM contract_share s JOIN contract k ON k.id = s.contract_id JOIN contract_share_balance w ON w.share_id = s.id
    WHERE s.project_id = ${projectId}
    GROUP BY k.id) c)`;

/** Each budget year's balance with the contract shares whose guards decide what may still be paid. */
export const sharesColumn = (projectId: string): string => `(
  SELECT coalesce(json_agg(json_build_object('budgetYear', y.budget_year, 'fund', y.fund, 'plan', y.plan::text,
      'released', y.released::text, 'committed', y.committed::text, 'disbursed', y.disbursed::text, 'shares', (
        SELECT coalesce(json_agg(json_build_object('contractNumber', k.number, 'contentCode', s.content_code, 'amount', w.amount::text, 'advancePercent', advance_percent(s.item_code, k.signed_on), 'advanceLimit', w.advance_limit::text,
            'advanced', w.advanced::text, 'disbursed', w.disbursed::text, 'acceptedParts', w.accepted_parts::text, 'accepted', w.accepted) ORDER BY k.signed_on, k.number, s.content_code), '[]')
        FROM contract_share s JOIN contract k ON k.id = s.contract_id JOIN contract_share_balance w ON w.share_id = s.id
        WHERE s.project_id = y.project_id AND s.budget_year = y.budget_year)
    ) ORDER BY y.budget_year), '[]')
  FROM project_year_balance y WHERE y.project_id = ${projectId})`;
