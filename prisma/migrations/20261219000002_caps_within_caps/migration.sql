-- The administrator edits the caps that provinces set for their own fund, and neither a province's cap nor the nation's is
-- written so that the province's is the wider one on any day. support_cap holds the nation's caps alone.

ALTER TABLE support_cap ADD CONSTRAINT support_cap_of_nation CHECK (fund = 'KCQG') NOT VALID;

ALTER TABLE provincial_cap
  ALTER COLUMN resolution DROP NOT NULL,
  ADD COLUMN legal_document_id text REFERENCES legal_document,
  ADD CONSTRAINT provincial_cap_on_document CHECK (resolution IS NOT NULL OR legal_document_id IS NOT NULL);

ALTER TABLE reference_change DROP CONSTRAINT reference_change_of_table_check;
ALTER TABLE reference_change ADD CONSTRAINT reference_change_of_table_check
  CHECK (of_table IN ('content_version', 'content_item_version', 'support_cap', 'provincial_cap', 'advance_rate',
    'calendar_exception', 'indicator_version', 'stage_deadline', 'settlement_deadline', 'agency_name', 'admin_unit_version',
    'region_membership', 'legal_document'));

-- Whoever writes a cap of an item holds all caps of it: of a province and the nation at once, one sees the other.
CREATE FUNCTION hold_caps() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('caps of ' || coalesce(NEW.item_code, OLD.item_code), 0));
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER cap_held BEFORE INSERT OR UPDATE OR DELETE ON support_cap FOR EACH ROW EXECUTE FUNCTION hold_caps();
CREATE TRIGGER cap_held BEFORE INSERT OR UPDATE OR DELETE ON provincial_cap FOR EACH ROW EXECUTE FUNCTION hold_caps();

-- No cap of the nation is narrower than one of a province on a day that both hold, and none goes that a province's rests on.
-- Ending the row before a new one leaves no day uncovered once the new one stands, so that is not asked on the way.
CREATE FUNCTION national_cap_above_provinces() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP <> 'DELETE' AND EXISTS (
    SELECT FROM provincial_cap p WHERE p.item_code = NEW.item_code AND NEW.fund = 'KCQG'
      AND daterange(p.valid_from, p.valid_to) && daterange(NEW.valid_from, NEW.valid_to)
      AND (p.max_amount > NEW.max_amount OR p.max_percent > NEW.max_percent)) THEN
    RAISE EXCEPTION 'a province supports % by more than that', NEW.item_code
      USING ERRCODE = 'check_violation', HINT = 'national_cap_above_provinces';
  END IF;
  IF (TG_OP = 'DELETE' OR pg_trigger_depth() = 1) AND EXISTS (
    SELECT FROM provincial_cap p WHERE p.item_code = coalesce(NEW.item_code, OLD.item_code)
      AND (p.valid_to IS NULL OR p.valid_to > greatest(coalesce(NEW.valid_from, OLD.valid_from), vietnam_today()))
      AND NOT coalesce((SELECT range_agg(daterange(n.valid_from, n.valid_to)) FROM support_cap n
                        WHERE n.item_code = p.item_code AND n.fund = 'KCQG'), '{}')
        @> daterange(greatest(p.valid_from, coalesce(NEW.valid_from, OLD.valid_from)), p.valid_to)) THEN
    RAISE EXCEPTION 'a cap of a province rests on it' USING ERRCODE = 'check_violation', HINT = 'national_cap_under_provinces';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER support_cap_within AFTER INSERT OR UPDATE OR DELETE ON support_cap
  FOR EACH ROW EXECUTE FUNCTION national_cap_above_provinces();

CREATE TRIGGER provincial_cap_kept BEFORE INSERT OR UPDATE OR DELETE ON provincial_cap
  FOR EACH ROW EXECUTE FUNCTION keep_reference('valid_from', 'unit_id', 'item_code');
CREATE TRIGGER provincial_cap_reopened AFTER DELETE ON provincial_cap
  FOR EACH ROW EXECUTE FUNCTION reopen_reference('valid_from', 'unit_id', 'item_code');
CREATE CONSTRAINT TRIGGER provincial_cap_reference_version AFTER INSERT OR UPDATE OR DELETE ON provincial_cap
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_reference_version();
GRANT INSERT, UPDATE (valid_to, mark), DELETE ON provincial_cap TO portal_admin;

-- A province that has gone into another has neither names nor regions nor caps of days after its own.
CREATE FUNCTION unit_exists_then() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_user = 'portal_admin'
     AND EXISTS (SELECT FROM admin_unit u WHERE u.id = NEW.unit_id AND u.valid_to <= NEW.valid_from) THEN
    RAISE EXCEPTION 'unit % is no more on %', NEW.unit_id, NEW.valid_from
      USING ERRCODE = 'check_violation', HINT = 'reference_unit_dissolved';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE of_unit text;
BEGIN
  FOREACH of_unit IN ARRAY ARRAY['admin_unit_version', 'region_membership', 'provincial_cap'] LOOP
    EXECUTE format('CREATE TRIGGER unit_exists BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION unit_exists_then()', of_unit);
  END LOOP;
END $$;
