-- A successor may itself be merged: today's unit is the end of the chain, and the unit of a day the last one that had
-- taken over by then.
CREATE OR REPLACE FUNCTION unit_on(unit text, day date) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  WITH RECURSIVE line AS (
    SELECT unit AS id, 0 AS steps
    UNION ALL
    SELECT s.successor_id, line.steps + 1 FROM line JOIN admin_unit_successor s ON s.unit_id = line.id AND s.effective_on <= day)
  SELECT id FROM line ORDER BY steps DESC LIMIT 1 $$;
CREATE OR REPLACE FUNCTION steward_of(unit text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT unit_on(unit, 'infinity') $$;

-- A lineage never comes back to itself.
CREATE FUNCTION keep_lineage() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE later text := NEW.successor_id;
BEGIN
  WHILE later IS NOT NULL LOOP
    IF later = NEW.unit_id THEN
      RAISE EXCEPTION 'a unit cannot succeed itself'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_unit_successor_ends', HINT = 'admin_unit_successor_ends';
    END IF;
    later := (SELECT successor_id FROM admin_unit_successor WHERE unit_id = later);
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER admin_unit_successor_ends BEFORE INSERT OR UPDATE ON admin_unit_successor
  FOR EACH ROW EXECUTE FUNCTION keep_lineage();

-- Hands every row to today's unit, those of append-only tables too: the steward is a right, not a fact. Only the owner
-- may, in one transaction that holds the tables; gives how many rows changed hands.
CREATE FUNCTION hand_to_stewards() RETURNS bigint LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  kept regclass;
  handed bigint;
  total bigint := 0;
BEGIN
  FOR kept IN SELECT a.attrelid FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE a.attname = 'steward_unit_id' AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname LOOP
    EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', kept);
    EXECUTE format('UPDATE %s SET steward_unit_id = steward_of(unit_id) WHERE steward_unit_id <> steward_of(unit_id)', kept);
    GET DIAGNOSTICS handed = ROW_COUNT;
    EXECUTE format('ALTER TABLE %s ENABLE TRIGGER USER', kept);
    total := total + handed;
  END LOOP;
  IF total > 0 THEN
    UPDATE data_version SET version = version + 1;
    PERFORM pg_notify('data_version', (SELECT version FROM data_version)::text);
    INSERT INTO audit_entry (permission, entity, entity_id, after)
    VALUES ('territory.hand-over', 'territory', 'all', jsonb_build_object('rows', total));
  END IF;
  RETURN total;
END $$;
REVOKE EXECUTE ON FUNCTION hand_to_stewards() FROM PUBLIC;
