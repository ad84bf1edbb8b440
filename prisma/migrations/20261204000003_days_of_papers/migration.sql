-- Days of papers follow each other: a settlement is dated no earlier than the last voucher and appendix it settles, an appendix
-- no earlier than the decision that gave the money it adds. The owner of the tables loads histories as they were.

CREATE FUNCTION refuse_early_settlement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF EXISTS (SELECT FROM voucher v WHERE v.project_id = NEW.project_id AND v.paid_on > NEW.settled_on AND v.reverses_id IS NULL
             AND NOT EXISTS (SELECT FROM voucher r WHERE r.reverses_id = v.id))
     OR EXISTS (SELECT FROM contract_paper a WHERE a.kind = 'APPENDIX' AND a.signed_on > NEW.settled_on
                AND EXISTS (SELECT FROM contract_share s WHERE s.contract_id = a.contract_id AND s.project_id = NEW.project_id)
                AND (a.end_on IS NOT NULL OR EXISTS (SELECT FROM contract_paper_line l JOIN contract_share s ON s.id = l.share_id
                                                     WHERE l.paper_id = a.id AND s.project_id = NEW.project_id))) THEN
    RAISE EXCEPTION 'settlement dated before what it settles' USING ERRCODE = 'check_violation', HINT = 'settlement_after_papers';
  END IF;
  RETURN NEW;
END $$;
-- After settlement_complete, which holds the đề án, by its name.
CREATE TRIGGER settlement_dated BEFORE INSERT ON settlement FOR EACH ROW EXECUTE FUNCTION refuse_early_settlement();

-- After contract_paper_line_post, by its name: what is committed then counts the appendix.
CREATE FUNCTION refuse_early_appendix() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND EXISTS (
      SELECT FROM (
        SELECT s.project_id, s.budget_year, a.signed_on, sum(n.signed_amount) AS added
        FROM new_rows n JOIN contract_paper a ON a.id = n.paper_id JOIN contract_share s ON s.id = n.share_id
        WHERE a.kind = 'APPENDIX' GROUP BY s.project_id, s.budget_year, a.signed_on) appended
      JOIN project_year_balance y USING (project_id, budget_year)
      WHERE added > 0 AND y.committed > (
        SELECT coalesce(sum(l.signed_amount), 0) FROM plan_line l JOIN plan_decision d ON d.id = l.decision_id
        WHERE l.project_id = appended.project_id AND l.budget_year = appended.budget_year
          AND d.issued_at IS NOT NULL AND d.signed_on <= appended.signed_on)) THEN
    RAISE EXCEPTION 'appendix signed before the decision that gave its money' USING ERRCODE = 'check_violation', HINT = 'appendix_after_decision';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER contract_paper_line_within_plan AFTER INSERT ON contract_paper_line REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_early_appendix();
