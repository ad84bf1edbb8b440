/** Texts as days and instants leave the database. */
const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** What stands behind a report, for its province and the Ministry; anyone else reads the figures and passages alone. */
const BEHIND = `,
  (SELECT json_agg(w.account_id) FROM report_writer w WHERE w.report_id = r.id) AS writers,
  (SELECT json_agg(json_build_object('subject', e.subject, 'reason', e.reason, 'document', e.document,
     'value', e.explained_value::text, 'against', e.explained_against::text))
   FROM report_explanation e WHERE e.report_id = r.id) AS explanations,
  (SELECT json_agg(json_build_object('label', o.label, 'fund', o.fund, 'plan', o.plan::text, 'actual', o.actual::text,
     'estimate', o.estimate::text, 'note', o.note) ORDER BY o.position) FROM report_own_row o WHERE o.report_id = r.id) AS own_rows,
  (SELECT json_agg(json_build_object('step', s.step, 'to', s.to_state, 'note', s.note, 'records', s.records,
     'takenBy', coalesce(taker.full_name, ''), 'onBehalfOf', giver.full_name,
     'takenAt', to_char(s.taken_at AT TIME ZONE 'UTC', ${INSTANT}),
     'remarks', (SELECT json_agg(json_build_object('cell', m.cell, 'body', m.body) ORDER BY m.cell)
                 FROM report_remark m WHERE m.step_id = s.id)) ORDER BY s.report_revision)
   FROM report_step s LEFT JOIN account_name taker ON taker.id = s.taken_by LEFT JOIN account_name giver ON giver.id = s.on_behalf_of
   WHERE s.report_id = r.id) AS steps,
  (SELECT s.said FROM report_step s WHERE s.report_id = r.id AND r.state IN ('RETURNED', 'WITHDRAWN') AND s.said IS NOT NULL
   ORDER BY s.report_revision DESC LIMIT 1) AS said`;

/** Every version of a report that the reader may see. $1 unit, $2 year, $3 month. */
function versions(behind: boolean): string {
  return `(SELECT json_agg(v ORDER BY v.version) FROM (
    SELECT r.id, r.unit_id, r.steward_unit_id, r.version, r.revision, r.state, r.number, r.signed_on, r.reason,
      to_char(r.submitted_at AT TIME ZONE 'UTC', ${INSTANT}) AS submitted_at,
      to_char(r.certified_at AT TIME ZONE 'UTC', ${INSTANT}) AS certified_at,
      (SELECT json_agg(json_build_array(concat_ws('.', a.fund, a.measure, a.content_code), a.amount::text))
       FROM reported_amount a WHERE a.report_id = r.id) AS amounts,
      (SELECT json_agg(json_build_array(concat_ws('.', o.fund, 'outputs', o.indicator_code), o.value::text))
       FROM reported_output o WHERE o.report_id = r.id) AS outputs,
      (SELECT json_agg(json_build_array(t.section, t.body)) FROM report_text t WHERE t.report_id = r.id) AS texts${behind ? BEHIND : ""}
    FROM provincial_report r WHERE r.unit_id = $1::text AND r.budget_year = $2::int AND r.through_month = $3::int) v)`;
}

/**
 * What the records say, what was certified before (the last version of what was carried out, the first of an estimate) in all, and of the
 * latest such period of the year by content and indicator: $4 the units whose records count in it.
 */
const BESIDE = `
  (SELECT json_agg(m) FROM (
     SELECT budget_year AS year, unit_id AS unit, fund, content_code AS content, sum(plan)::text AS plan,
            coalesce(sum(disbursed) FILTER (WHERE month <= $3::int), 0)::text AS disbursed
     FROM execution_monthly WHERE budget_year IN ($2::int, $2::int - 1) AND unit_id = ANY ($4::text[]) GROUP BY 1, 2, 3, 4) m) AS money,
  (SELECT json_agg(o) FROM (
     SELECT fund, indicator_code AS indicator, sum(achieved)::text AS achieved
     FROM output_monthly WHERE budget_year = $2::int AND month <= $3::int AND unit_id = ANY ($4::text[]) GROUP BY 1, 2) o) AS achieved,
  (SELECT json_agg(p) FROM (
     SELECT v.fund, sum(v.disbursed)::text AS amount FROM payment_day v, reporting_period p
     WHERE p.budget_year = $2::int AND p.through_month = $3::int AND v.budget_year = $2::int AND v.month <= $3::int
       AND v.paid_on > p.data_to AND v.unit_id = ANY ($4::text[]) GROUP BY 1) p) AS paid_after,
  EXISTS (SELECT FROM plan_decision WHERE fund = 'KCQG' AND budget_year = $2::int AND issued_at IS NOT NULL) AS national_planned,
  (SELECT json_agg(c) FROM (
     SELECT DISTINCT ON (r.unit_id, r.budget_year, r.through_month, a.fund, a.measure)
            r.unit_id AS unit, r.budget_year AS year, r.through_month AS through, a.fund, a.measure, a.amount::text AS amount,
            to_char(r.certified_at AT TIME ZONE 'UTC', ${INSTANT}) AS certified_at,
            (SELECT coalesce(sum(e.disbursed), 0)::text FROM execution_monthly e WHERE e.budget_year = r.budget_year AND e.unit_id = r.unit_id
               AND e.fund = a.fund AND e.month <= r.through_month) AS recorded
     FROM provincial_report r JOIN reported_amount a ON a.report_id = r.id AND a.content_code IS NULL AND a.measure <> 'PLAN'
     WHERE r.unit_id = ANY ($4::text[]) AND r.certified_at IS NOT NULL AND r.budget_year BETWEEN $2::int - 4 AND $2::int
       AND (r.budget_year, r.through_month) <> ($2::int, $3::int)
     ORDER BY r.unit_id, r.budget_year, r.through_month, a.fund, a.measure,
       CASE a.measure WHEN 'ESTIMATE' THEN r.version ELSE -r.version END) c) AS certified,
  (SELECT json_agg(e) FROM (
     WITH actual AS (
       SELECT r.id, r.unit_id, r.version, r.through_month FROM provincial_report r
       WHERE r.unit_id = ANY ($4::text[]) AND r.certified_at IS NOT NULL AND r.budget_year = $2::int AND r.through_month < $3::int
         AND EXISTS (SELECT FROM reported_amount a WHERE a.report_id = r.id AND a.measure = 'ACTUAL' AND a.content_code IS NULL)),
     latest AS (
       SELECT DISTINCT ON (unit_id) id, unit_id FROM actual WHERE through_month = (SELECT max(through_month) FROM actual)
       ORDER BY unit_id, version DESC)
     SELECT l.unit_id AS unit, a.fund, concat_ws('.', a.fund, a.measure, a.content_code) AS cell, a.amount::text AS value
     FROM latest l JOIN reported_amount a ON a.report_id = l.id AND a.measure = 'ACTUAL' AND a.content_code IS NOT NULL
     UNION ALL
     SELECT l.unit_id, o.fund, concat_ws('.', o.fund, 'outputs', o.indicator_code), o.value::text
     FROM latest l JOIN reported_output o ON o.report_id = l.id) e) AS earlier_parts`;

/** One report with everything it is held against, in one statement. */
export function reportStatement(behind: boolean): string {
  return `SELECT
  (SELECT to_json(p) FROM (
     SELECT state, version, data_from, data_to, due_on, locks_on, measures, contents, indicators, sections, mark = 'src' AS confirmed
     FROM reporting_period WHERE budget_year = $2::int AND through_month = $3::int) p) AS period,
  report_due_on($1::text, $2::int, $3::int)::text AS due_on,
  ${versions(behind)} AS versions,${BESIDE}`;
}
