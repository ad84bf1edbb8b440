-- Dữ liệu tham chiếu is edited by the administrator: a change is a new dated row with the document behind it, which ends the
-- row before it; what was ever in force stays. Every act (adding, confirming, taking back) is a row of reference_change.

-- Items and indicators bear dated names too. What stands in content_item and indicator is the name each was entered under,
-- which is its first version.
CREATE TABLE content_item_version (
  item_code text NOT NULL REFERENCES content_item,
  valid_from date NOT NULL,
  valid_to date,
  name_vi text COLLATE "vi-x-icu" NOT NULL,
  name_en text NOT NULL,
  legal_document_id text REFERENCES legal_document,
  clause text,
  mark confidence NOT NULL,
  PRIMARY KEY (item_code, valid_from),
  EXCLUDE USING gist (item_code WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE TABLE indicator_version (
  indicator_code text NOT NULL REFERENCES indicator,
  valid_from date NOT NULL,
  valid_to date,
  name_vi text COLLATE "vi-x-icu" NOT NULL,
  name_en text NOT NULL,
  unit_vi text NOT NULL,
  unit_en text NOT NULL,
  legal_document_id text REFERENCES legal_document,
  clause text,
  mark confidence NOT NULL,
  PRIMARY KEY (indicator_code, valid_from),
  EXCLUDE USING gist (indicator_code WITH =, daterange(valid_from, valid_to) WITH &&)
);

-- The first version follows what the item or indicator was entered under; later ones are the administrator's.
CREATE FUNCTION keep_first_item_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO content_item_version (item_code, valid_from, name_vi, name_en, mark)
  VALUES (NEW.code, '2012-07-05', NEW.name_vi, NEW.name_en, 'mem')
  ON CONFLICT (item_code, valid_from) DO UPDATE SET name_vi = NEW.name_vi, name_en = NEW.name_en;
  RETURN NULL;
END $$;
CREATE TRIGGER content_item_first_name AFTER INSERT OR UPDATE OF name_vi, name_en ON content_item
  FOR EACH ROW EXECUTE FUNCTION keep_first_item_name();
CREATE FUNCTION keep_first_indicator_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO indicator_version (indicator_code, valid_from, name_vi, name_en, unit_vi, unit_en, mark)
  VALUES (NEW.code, '2012-07-05', NEW.name_vi, NEW.name_en, NEW.unit_vi, NEW.unit_en, 'mem')
  ON CONFLICT (indicator_code, valid_from) DO UPDATE
    SET name_vi = NEW.name_vi, name_en = NEW.name_en, unit_vi = NEW.unit_vi, unit_en = NEW.unit_en;
  RETURN NULL;
END $$;
CREATE TRIGGER indicator_first_name AFTER INSERT OR UPDATE OF name_vi, name_en, unit_vi, unit_en ON indicator
  FOR EACH ROW EXECUTE FUNCTION keep_first_indicator_name();
INSERT INTO content_item_version (item_code, valid_from, name_vi, name_en, mark)
  SELECT code, '2012-07-05', name_vi, name_en, 'mem' FROM content_item;
INSERT INTO indicator_version (indicator_code, valid_from, name_vi, name_en, unit_vi, unit_en, mark)
  SELECT code, '2012-07-05', name_vi, name_en, unit_vi, unit_en, 'mem' FROM indicator;

DO $$
DECLARE named text;
BEGIN
  FOREACH named IN ARRAY ARRAY['agency_name', 'admin_unit_version', 'region_membership', 'calendar_exception'] LOOP
    EXECUTE format('ALTER TABLE %I ADD COLUMN legal_document_id text REFERENCES legal_document, ADD COLUMN clause text', named);
  END LOOP;
END $$;

-- Who did what to which row of which table, on what document and why; never changed. A row is named by its key and day.
CREATE TABLE reference_change (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  of_table text NOT NULL CHECK (of_table IN ('content_version', 'content_item_version', 'support_cap', 'advance_rate',
    'calendar_exception', 'indicator_version', 'stage_deadline', 'settlement_deadline', 'agency_name', 'admin_unit_version',
    'region_membership', 'legal_document')),
  row_id text NOT NULL CHECK (length(row_id) BETWEEN 1 AND 200),
  act text NOT NULL CHECK (act IN ('ADD', 'CONFIRM', 'TAKE_BACK')),
  legal_document_id text REFERENCES legal_document,
  clause text,
  reason text NOT NULL CHECK (length(reason) BETWEEN 5 AND 1000),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by uuid NOT NULL DEFAULT app_account() REFERENCES account,
  CONSTRAINT reference_change_on_document CHECK (act = 'TAKE_BACK' OR of_table = 'legal_document' OR legal_document_id IS NOT NULL)
);
CREATE INDEX reference_change_of_row ON reference_change (of_table, row_id, recorded_at DESC);
CREATE TRIGGER reference_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reference_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT ON reference_change TO portal_admin, portal_auditor;
GRANT INSERT (id, of_table, row_id, act, legal_document_id, clause, reason) ON reference_change TO portal_admin;

-- Arguments: the column of the start, '' where rows have none; then the columns of the key. Under portal_admin nothing is
-- written but what the rules allow; the owner of the tables, who loads and mends, is not asked.
CREATE FUNCTION keep_reference() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  is_now jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  one jsonb := coalesce(is_now, was);
  start text := TG_ARGV[0];
  keys text[] := coalesce((TG_ARGV)[1:], '{}');
  key_text text := (SELECT string_agg(one ->> k.key, '.' ORDER BY k.place) FROM unnest(keys) WITH ORDINALITY AS k (key, place));
  name_of_row text := concat_ws('.', key_text, CASE WHEN start <> '' THEN one ->> start END);
  same_key text := (SELECT string_agg(format('%I::text = %L', k, one ->> k), ' AND ') FROM unnest(keys) AS k);
  done record;
  latest date;
BEGIN
  IF current_user <> 'portal_admin' THEN RETURN coalesce(NEW, OLD); END IF;
  -- Ending the row before a new one, or opening it again, is done by these triggers alone.
  IF TG_OP = 'UPDATE' AND pg_trigger_depth() > 1 THEN RETURN NEW; END IF;

  SELECT c.act, c.legal_document_id INTO done FROM reference_change c
  WHERE c.of_table = TG_TABLE_NAME AND c.row_id = name_of_row AND c.recorded_by = app_account()
    AND c.recorded_at >= transaction_timestamp() ORDER BY c.recorded_at DESC LIMIT 1;
  IF done.act IS DISTINCT FROM (CASE TG_OP WHEN 'INSERT' THEN 'ADD' WHEN 'UPDATE' THEN 'CONFIRM' ELSE 'TAKE_BACK' END) THEN
    RAISE EXCEPTION 'no change is recorded for %', name_of_row USING ERRCODE = 'check_violation', HINT = 'reference_change_recorded';
  END IF;

  IF TG_OP = 'UPDATE' THEN
    IF was - 'mark' - 'confirmed' <> is_now - 'mark' - 'confirmed'
       OR NOT (was ->> 'mark' IS NOT DISTINCT FROM is_now ->> 'mark' OR (was ->> 'mark' <> 'src' AND is_now ->> 'mark' = 'src'))
       OR NOT (was ->> 'confirmed' IS NOT DISTINCT FROM is_now ->> 'confirmed' OR is_now ->> 'confirmed' = 'true') THEN
      RAISE EXCEPTION 'only its mark is confirmed' USING ERRCODE = 'restrict_violation', HINT = 'reference_row_stays';
    END IF;
    RETURN NEW;
  END IF;

  IF TG_OP = 'DELETE' THEN
    IF start <> '' AND (was ->> start)::date <= vietnam_today() THEN
      RAISE EXCEPTION 'a row that was in force stays' USING ERRCODE = 'restrict_violation', HINT = 'reference_row_stays';
    END IF;
    RETURN OLD;
  END IF;

  IF coalesce(is_now ->> 'mark', 'src') <> 'src' OR is_now ->> 'valid_to' IS NOT NULL AND TG_TABLE_NAME <> 'legal_document'
     OR TG_TABLE_NAME <> 'legal_document'
        AND (done.legal_document_id IS DISTINCT FROM is_now ->> 'legal_document_id' OR done.legal_document_id IS NULL) THEN
    RAISE EXCEPTION 'a new row rests on the document of its change' USING ERRCODE = 'check_violation', HINT = 'reference_on_document';
  END IF;
  IF start = '' THEN RETURN NEW; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('reference ' || TG_TABLE_NAME || ' ' || coalesce(key_text, ''), 0));
  IF same_key IS NOT NULL THEN
    EXECUTE format('SELECT max(%I) FROM %I WHERE %s', start, TG_TABLE_NAME, same_key) INTO latest;
  END IF;
  IF (is_now ->> start)::date <= vietnam_today() AND NOT (TG_TABLE_NAME = 'agency_name' AND latest IS NULL) THEN
    RAISE EXCEPTION 'records may rest on what holds today' USING ERRCODE = 'check_violation', HINT = 'reference_starts_later';
  END IF;
  IF latest >= (is_now ->> start)::date THEN
    RAISE EXCEPTION 'a later row waits' USING ERRCODE = 'exclusion_violation', HINT = 'reference_last_of_its_key';
  END IF;
  IF latest IS NOT NULL THEN
    EXECUTE format('UPDATE %I SET valid_to = %L WHERE %s AND valid_from = %L AND valid_to IS NULL',
      TG_TABLE_NAME, is_now ->> start, same_key, latest);
  END IF;
  RETURN NEW;
END $$;

-- What was taken back gives its days back to the row before it.
CREATE FUNCTION reopen_reference() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  was jsonb := to_jsonb(OLD);
  same_key text := (SELECT string_agg(format('%I::text = %L', k, was ->> k), ' AND ') FROM unnest((TG_ARGV)[1:]) AS k);
BEGIN
  IF current_user = 'portal_admin' THEN
    EXECUTE format('UPDATE %I SET valid_to = %L WHERE %s AND valid_to = %L', TG_TABLE_NAME, was ->> 'valid_to', same_key, was ->> 'valid_from');
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  edited record;
  arguments text;
  given text;
  changed text;
BEGIN
  FOR edited IN SELECT * FROM (VALUES
    ('content_version', 'valid_from', ARRAY['content_code'], 'mark'),
    ('content_item_version', 'valid_from', ARRAY['item_code'], 'mark'),
    ('support_cap', 'valid_from', ARRAY['item_code', 'fund'], 'mark'),
    ('advance_rate', 'valid_from', ARRAY['item_code'], 'mark'),
    ('calendar_exception', 'day', ARRAY[]::text[], 'mark'),
    ('indicator_version', 'valid_from', ARRAY['indicator_code'], 'mark'),
    ('stage_deadline', 'valid_from', ARRAY['state', 'fund'], 'mark'),
    ('settlement_deadline', 'valid_from', ARRAY['fund'], 'mark'),
    ('agency_name', 'valid_from', ARRAY['agency'], 'mark'),
    ('admin_unit_version', 'valid_from', ARRAY['unit_id'], NULL),
    ('region_membership', 'valid_from', ARRAY['unit_id'], 'confirmed'),
    ('legal_document', '', ARRAY['id'], 'mark')) AS t (name, start, keys, mark) LOOP
    arguments := (SELECT string_agg(quote_literal(argument), ', ') FROM unnest(edited.start || edited.keys) AS argument);
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION keep_reference(%s)',
      edited.name || '_kept', edited.name, arguments);
    IF edited.start = 'valid_from' THEN
      EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I FOR EACH ROW EXECUTE FUNCTION reopen_reference(%s)',
        edited.name || '_reopened', edited.name, arguments);
    END IF;
    changed := concat_ws(', ', CASE WHEN edited.start = 'valid_from' THEN 'valid_to' END, edited.mark);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE (%s), DELETE ON %I TO portal_admin', changed, edited.name);
    FOREACH given IN ARRAY ARRAY['portal_public', 'portal_province', 'portal_ministry', 'portal_organiser', 'portal_auditor'] LOOP
      EXECUTE format('GRANT SELECT ON %I TO %I', edited.name, given);
    END LOOP;
    FOREACH given IN ARRAY ARRAY['data', 'reference'] LOOP
      IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = edited.name::regclass AND tgname = edited.name || '_' || given || '_version') THEN
        EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION %I()',
          edited.name || '_' || given || '_version', edited.name, 'bump_' || given || '_version');
      END IF;
    END LOOP;
  END LOOP;
END $$;
