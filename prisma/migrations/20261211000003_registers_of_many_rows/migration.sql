-- What an entry says in one text of fixed length: below a row policy an index serves equality with a column, and not with
-- an expression that may fail. By it a sheet of twenty thousand rows is held against the register.
ALTER TABLE register_entry
  ADD COLUMN fingerprint text NOT NULL GENERATED ALWAYS AS (md5(name || E'\n' || fields::text)) STORED;
DROP INDEX register_entry_once;
CREATE UNIQUE INDEX register_entry_once ON register_entry (kind, unit_id, fingerprint) WHERE state = 'STANDING';

-- As before, and what was there before anybody wrote is told with the day it was recorded.
CREATE OR REPLACE FUNCTION remember_register_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO register_entry_change (entry_id, version, before, after, changed_by, on_behalf_of, changed_at)
  VALUES (NEW.id, NEW.version,
    CASE TG_OP WHEN 'UPDATE' THEN jsonb_build_object('name', OLD.name, 'fields', OLD.fields, 'removed', OLD.removed_reason) END,
    jsonb_build_object('name', NEW.name, 'fields', NEW.fields, 'removed', NEW.removed_reason), app_account(), app_on_behalf(),
    CASE TG_OP WHEN 'INSERT' THEN NEW.recorded_at ELSE clock_timestamp() END);
  RETURN NULL;
END $$;
