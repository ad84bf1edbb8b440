-- An advance is freed of its condition by an acceptance of its day or before, whenever it is recorded: the check of all
-- vouchers judges by days too.
CREATE OR REPLACE FUNCTION refuse_unconditional_advance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND NEW.kind = 'ADVANCE' AND NEW.reverses_id IS NULL
     AND NOT EXISTS (SELECT FROM acceptance a WHERE a.project_id = NEW.project_id AND a.budget_year = NEW.budget_year
                     AND a.accepted_on <= NEW.paid_on)
     AND NOT advance_conditions_met(NEW.share_id, NEW.paid_on) THEN
    RAISE EXCEPTION 'the condition of this advance is not confirmed' USING ERRCODE = 'check_violation', HINT = 'advance_conditions_met';
  END IF;
  RETURN NEW;
END $$;
