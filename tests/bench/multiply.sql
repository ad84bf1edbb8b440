-- Nine lawful copies of every đề án with its budget, targets and beneficiaries, of every decision, release and
-- contract, of every acceptance and voucher: ten times the money, through the same guards and the same triggers.
-- A copy's id follows from its original's, so rows find each other without a table of pairs.

BEGIN;

CREATE FUNCTION pg_temp.copied(original uuid, copy integer) RETURNS uuid LANGUAGE sql IMMUTABLE
  AS $$ SELECT md5(original || '/' || copy)::uuid $$;

CREATE TEMPORARY VIEW copies AS SELECT copy FROM generate_series(1, 9) AS copy;

INSERT INTO project (id, code, title, fund, kind, state, unit_id, content_code, item_code, start_year, end_year,
                     implementing_unit, commune, start_on, end_on, assigned_at, version, recorded_at)
SELECT pg_temp.copied(id, copy), code || '-' || copy, title, fund, kind, state, unit_id, content_code, item_code, start_year,
       end_year, implementing_unit, commune, start_on, end_on, assigned_at, version, recorded_at
FROM project, copies;

INSERT INTO project_budget_line (project_id, budget_year, content_code, item_code, support, counterpart, other)
SELECT pg_temp.copied(project_id, copy), budget_year, content_code, item_code, support, counterpart, other
FROM project_budget_line, copies;

INSERT INTO project_beneficiary (project_id, beneficiary_id, support)
SELECT pg_temp.copied(project_id, copy), beneficiary_id, support FROM project_beneficiary, copies;

INSERT INTO project_output (project_id, budget_year, indicator_code, target)
SELECT pg_temp.copied(project_id, copy), budget_year, indicator_code, target FROM project_output, copies;

-- Decisions and releases are drafted, given their lines, then issued, as people do it.
INSERT INTO plan_decision (id, fund, budget_year, kind, number, signed_on, signer, unit_id, version, recorded_at)
SELECT pg_temp.copied(id, copy), fund, budget_year, kind, number || '/' || copy, signed_on, signer, unit_id, version, recorded_at
FROM plan_decision, copies;

INSERT INTO plan_line (decision_id, fund, budget_year, unit_id, project_id, content_code, item_code, signed_amount, note, recorded_at)
SELECT pg_temp.copied(decision_id, copy), fund, budget_year, unit_id, pg_temp.copied(project_id, copy), content_code, item_code,
       signed_amount, note, recorded_at
FROM plan_line, copies;

UPDATE plan_decision drafted SET issued_at = original.issued_at
FROM plan_decision original, copies
WHERE drafted.id = pg_temp.copied(original.id, copy) AND original.issued_at IS NOT NULL;

INSERT INTO release (id, budget_year, tranche, number, signed_on, version, recorded_at)
SELECT pg_temp.copied(id, copy), budget_year, tranche, number || '/' || copy, signed_on, version, recorded_at
FROM release, copies;

INSERT INTO release_line (release_id, budget_year, unit_id, project_id, content_code, item_code, signed_amount, recorded_at)
SELECT pg_temp.copied(release_id, copy), budget_year, unit_id, pg_temp.copied(project_id, copy), content_code, item_code,
       signed_amount, recorded_at
FROM release_line, copies;

UPDATE release drafted SET issued_at = original.issued_at
FROM release original, copies
WHERE drafted.id = pg_temp.copied(original.id, copy) AND original.issued_at IS NOT NULL;

INSERT INTO contract (id, fund, budget_year, number, signed_on, end_on, unit_id, value, recorded_at)
SELECT pg_temp.copied(id, copy), fund, budget_year, number || '/' || copy, signed_on, end_on, unit_id, value, recorded_at
FROM contract, copies;

INSERT INTO contract_share (id, contract_id, project_id, fund, budget_year, content_code, item_code, amount, recorded_at)
SELECT pg_temp.copied(id, copy), pg_temp.copied(contract_id, copy), pg_temp.copied(project_id, copy), fund, budget_year,
       content_code, item_code, amount, recorded_at
FROM contract_share, copies;

INSERT INTO acceptance (id, project_id, budget_year, unit_id, accepted_on, recorded_at)
SELECT pg_temp.copied(id, copy), pg_temp.copied(project_id, copy), budget_year, unit_id, accepted_on, recorded_at
FROM acceptance, copies;

INSERT INTO acceptance_output (acceptance_id, indicator_code, achieved)
SELECT pg_temp.copied(acceptance_id, copy), indicator_code, achieved FROM acceptance_output, copies;

-- A reversal comes after what it reverses, and both in one statement: without it a contract would be overpaid.
INSERT INTO voucher (id, share_id, kind, signed_amount, paid_on, number, note, reverses_id, reason, recorded_at, recorded_by)
SELECT pg_temp.copied(id, copy), pg_temp.copied(share_id, copy), kind, signed_amount, paid_on, number || '/' || copy, note,
       pg_temp.copied(reverses_id, copy), reason, recorded_at, recorded_by
FROM voucher, copies
ORDER BY reverses_id IS NOT NULL;

-- Published figures as further sources would add them: about the same places, in years that no measured page speaks of.
INSERT INTO published_figure (scope, budget_year, through_month, fund, content_group, measure, printed, unit, decimals,
                              source, source_date, note, recorded_at)
SELECT scope, 2012 + (copy - 1) % 8, through_month, fund, content_group, measure, printed, unit, decimals,
       concat_ws(' ', source, budget_year, copy), source_date, note, recorded_at
FROM published_figure, copies WHERE superseded_at IS NULL;

COMMIT;
