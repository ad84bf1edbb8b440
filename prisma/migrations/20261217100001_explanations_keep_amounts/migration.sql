-- An explanation belongs to the amounts it was written for: when the amount, or what it is held against, is another one, it has
-- to be confirmed or written anew.
ALTER TABLE report_explanation
  ADD COLUMN explained_value bigint,
  ADD COLUMN explained_against bigint,
  ADD CONSTRAINT report_explanation_against_a_value CHECK (explained_against IS NULL OR explained_value IS NOT NULL);

-- Those that stand are of the amount that stands. What it was held against is known of a difference once it was certified;
-- of the others it is left open, and only the amount counts.
ALTER TABLE report_explanation DISABLE TRIGGER USER;
UPDATE report_explanation e SET
  explained_value = CASE WHEN e.subject LIKE 'share-moved:%' THEN
    (SELECT coalesce(trunc(coalesce(sum(a.amount) FILTER (WHERE a.fund = 'KCQG'), 0) * 1000 / nullif(sum(a.amount), 0)), 0)::bigint
     FROM reported_amount a WHERE a.report_id = e.report_id AND a.measure = 'ACTUAL' AND a.content_code IS NULL)
  ELSE coalesce(
    (SELECT a.amount FROM reported_amount a
     WHERE a.report_id = e.report_id AND concat_ws('.', a.fund, a.measure, a.content_code) = split_part(e.subject, ':', 2)),
    (SELECT o.value FROM reported_output o
     WHERE o.report_id = e.report_id AND concat_ws('.', o.fund, 'outputs', o.indicator_code) = split_part(e.subject, ':', 2)), 0) END,
  explained_against = CASE WHEN e.subject LIKE 'difference:%' THEN
    (SELECT coalesce((s.records ->> split_part(e.subject, ':', 2))::bigint, 0) FROM report_step s
     WHERE s.report_id = e.report_id AND s.records IS NOT NULL ORDER BY s.report_revision DESC LIMIT 1) END;
ALTER TABLE report_explanation ENABLE TRIGGER USER;
GRANT INSERT (explained_value, explained_against) ON report_explanation TO portal_province;

-- A correction begins as what it corrects; what was explained of amounts that stay needs no further word.
CREATE OR REPLACE FUNCTION copy_corrected_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE corrected uuid;
BEGIN
  IF app_account() IS NULL OR NEW.version = 1 THEN RETURN NULL; END IF;
  SELECT r.id INTO corrected FROM provincial_report r
    WHERE r.unit_id = NEW.unit_id AND r.budget_year = NEW.budget_year AND r.through_month = NEW.through_month
      AND r.version < NEW.version AND r.state <> 'WITHDRAWN'
    ORDER BY r.version DESC LIMIT 1;
  INSERT INTO reported_amount (report_id, fund, measure, content_code, amount)
    SELECT NEW.id, fund, measure, content_code, amount FROM reported_amount WHERE report_id = corrected;
  INSERT INTO reported_output (report_id, fund, indicator_code, value)
    SELECT NEW.id, fund, indicator_code, value FROM reported_output WHERE report_id = corrected;
  INSERT INTO report_text SELECT NEW.id, section, body FROM report_text WHERE report_id = corrected;
  INSERT INTO report_explanation (report_id, subject, reason, document, explained_value, explained_against)
    SELECT NEW.id, subject, reason, document, explained_value, explained_against FROM report_explanation WHERE report_id = corrected;
  INSERT INTO report_own_row
    SELECT NEW.id, position, label, fund, plan, actual, estimate, note FROM report_own_row WHERE report_id = corrected;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION save_report_cells(of_report uuid, seen integer, cells jsonb, changes jsonb) RETURNS boolean LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE provincial_report SET revision = seen + 1 WHERE id = of_report AND revision = seen;
  IF NOT FOUND THEN RETURN false; END IF;
  DELETE FROM reported_amount a USING jsonb_array_elements(cells -> 'amounts') AS c
    WHERE a.report_id = of_report AND a.fund = (c ->> 'fund')::fund AND a.measure = (c ->> 'measure')::reported_measure
      AND a.content_code IS NOT DISTINCT FROM c ->> 'content';
  INSERT INTO reported_amount (report_id, fund, measure, content_code, amount)
    SELECT of_report, (c ->> 'fund')::fund, (c ->> 'measure')::reported_measure, c ->> 'content', (c ->> 'amount')::bigint
    FROM jsonb_array_elements(cells -> 'amounts') AS c WHERE c ->> 'amount' IS NOT NULL;
  DELETE FROM reported_output o USING jsonb_array_elements(cells -> 'outputs') AS c
    WHERE o.report_id = of_report AND o.fund = (c ->> 'fund')::fund AND o.indicator_code = c ->> 'indicator';
  INSERT INTO reported_output (report_id, fund, indicator_code, value)
    SELECT of_report, (c ->> 'fund')::fund, c ->> 'indicator', (c ->> 'value')::bigint
    FROM jsonb_array_elements(cells -> 'outputs') AS c WHERE c ->> 'value' IS NOT NULL;
  DELETE FROM report_text t USING jsonb_array_elements(cells -> 'texts') AS c
    WHERE t.report_id = of_report AND t.section = c ->> 'section';
  INSERT INTO report_text (report_id, section, body)
    SELECT of_report, c ->> 'section', c ->> 'body' FROM jsonb_array_elements(cells -> 'texts') AS c WHERE c ->> 'body' IS NOT NULL;
  DELETE FROM report_explanation e USING jsonb_array_elements(cells -> 'explanations') AS c
    WHERE e.report_id = of_report AND e.subject = c ->> 'subject';
  INSERT INTO report_explanation (report_id, subject, reason, document, explained_value, explained_against)
    SELECT of_report, c ->> 'subject', c ->> 'reason', c ->> 'document', (c ->> 'value')::bigint, (c ->> 'against')::bigint
    FROM jsonb_array_elements(cells -> 'explanations') AS c WHERE c ->> 'reason' IS NOT NULL;
  IF cells -> 'ownRows' IS NOT NULL THEN
    DELETE FROM report_own_row o WHERE o.report_id = of_report;
    INSERT INTO report_own_row (report_id, position, label, fund, plan, actual, estimate, note)
      SELECT of_report, row_number() OVER (), c ->> 'label', (c ->> 'fund')::fund, (c ->> 'plan')::bigint, (c ->> 'actual')::bigint,
        (c ->> 'estimate')::bigint, c ->> 'note'
      FROM jsonb_array_elements(cells -> 'ownRows') AS c;
  END IF;
  INSERT INTO report_change (report_id, revision, cells) VALUES (of_report, seen + 1, changes);
  RETURN true;
END $$;

-- What is kept of a report when its head certifies it says of which amounts each reason was.
CREATE OR REPLACE FUNCTION report_content(of_report uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT jsonb_build_object(
    'amounts', (SELECT jsonb_agg(jsonb_build_array(concat_ws('.', a.fund, a.measure, a.content_code), a.amount::text))
                FROM reported_amount a WHERE a.report_id = of_report),
    'outputs', (SELECT jsonb_agg(jsonb_build_array(concat_ws('.', o.fund, 'outputs', o.indicator_code), o.value::text))
                FROM reported_output o WHERE o.report_id = of_report),
    'texts', (SELECT jsonb_agg(jsonb_build_array(t.section, t.body)) FROM report_text t WHERE t.report_id = of_report),
    'explanations', (SELECT jsonb_agg(jsonb_build_object('subject', e.subject, 'reason', e.reason, 'document', e.document,
                       'value', e.explained_value::text, 'against', e.explained_against::text))
                     FROM report_explanation e WHERE e.report_id = of_report),
    'own_rows', (SELECT jsonb_agg(jsonb_build_object('label', o.label, 'fund', o.fund, 'plan', o.plan::text, 'actual', o.actual::text,
                   'estimate', o.estimate::text, 'note', o.note) ORDER BY o.position) FROM report_own_row o WHERE o.report_id = of_report))
$$;
ALTER TABLE report_step DISABLE TRIGGER report_step_append_only;
UPDATE report_step s SET said = report_content(s.report_id)
FROM provincial_report r
WHERE r.id = s.report_id AND r.state IN ('SUBMITTED', 'APPROVED', 'LOCKED') AND s.id = (
  SELECT l.id FROM report_step l WHERE l.report_id = r.id AND l.step = 'report.submit' ORDER BY l.report_revision DESC LIMIT 1);
ALTER TABLE report_step ENABLE TRIGGER report_step_append_only;
