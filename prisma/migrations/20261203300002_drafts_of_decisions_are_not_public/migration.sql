-- A draft of a decision, which nobody of the public sees, does not make kept pages old: of decisions and their lines the
-- trigger names the column that says which decision a row is about, and issuing it is what moves the version.
CREATE OR REPLACE FUNCTION bump_data_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  this_transaction text := pg_current_xact_id()::text;
  next_version bigint;
BEGIN
  IF current_setting('portal.version_bumped', true) = this_transaction THEN RETURN NULL; END IF;
  IF TG_NARGS = 1 AND NOT EXISTS (
    SELECT FROM project p
    WHERE p.id IN ((to_jsonb(OLD) ->> TG_ARGV[0])::uuid, (to_jsonb(NEW) ->> TG_ARGV[0])::uuid) AND p.assigned_at IS NOT NULL)
    AND (to_jsonb(OLD) ->> 'assigned_at') IS NULL THEN
    RETURN NULL;
  END IF;
  IF TG_NARGS = 2 AND NOT EXISTS (
    SELECT FROM plan_decision d
    WHERE d.id IN ((to_jsonb(OLD) ->> TG_ARGV[0])::uuid, (to_jsonb(NEW) ->> TG_ARGV[0])::uuid) AND d.issued_at IS NOT NULL)
    AND (to_jsonb(OLD) ->> 'issued_at') IS NULL THEN
    RETURN NULL;
  END IF;
  PERFORM set_config('portal.version_bumped', this_transaction, true);
  UPDATE data_version SET version = version + 1 RETURNING version INTO next_version;
  PERFORM pg_notify('data_version', next_version::text);
  RETURN NULL;
END $$;
DROP TRIGGER plan_decision_data_version ON plan_decision;
DROP TRIGGER plan_line_data_version ON plan_line;
CREATE CONSTRAINT TRIGGER plan_decision_data_version AFTER INSERT OR UPDATE OR DELETE ON plan_decision
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version('id', 'plan_decision');
CREATE CONSTRAINT TRIGGER plan_line_data_version AFTER INSERT OR UPDATE OR DELETE ON plan_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version('decision_id', 'plan_decision');
