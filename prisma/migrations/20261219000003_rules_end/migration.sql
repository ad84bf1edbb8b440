-- A rule may end without another after it: from a day to come, by a document. Otherwise rows are kept as they were.
ALTER TABLE reference_change DROP CONSTRAINT reference_change_act_check;
ALTER TABLE reference_change ADD CONSTRAINT reference_change_act_check CHECK (act IN ('ADD', 'CONFIRM', 'END', 'TAKE_BACK'));

CREATE OR REPLACE FUNCTION keep_reference() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
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
  IF done.act IS DISTINCT FROM (CASE TG_OP WHEN 'INSERT' THEN 'ADD' WHEN 'DELETE' THEN 'TAKE_BACK' ELSE CASE done.act WHEN 'END' THEN 'END' ELSE 'CONFIRM' END END) THEN
    RAISE EXCEPTION 'no change is recorded for %', name_of_row USING ERRCODE = 'check_violation', HINT = 'reference_change_recorded';
  END IF;

  IF TG_OP = 'UPDATE' AND done.act = 'END' THEN
    IF done.legal_document_id IS NULL THEN
      RAISE EXCEPTION 'an end rests on a document' USING ERRCODE = 'check_violation', HINT = 'reference_on_document';
    END IF;
    IF TG_TABLE_NAME NOT IN ('content_item_version', 'support_cap', 'provincial_cap', 'indicator_version', 'stage_deadline')
       OR was - 'valid_to' <> is_now - 'valid_to' OR was ->> 'valid_to' IS NOT NULL OR is_now ->> 'valid_to' IS NULL
       OR (is_now ->> 'valid_to')::date <= greatest(vietnam_today(), (was ->> start)::date) THEN
      RAISE EXCEPTION 'a row ends once, from a day to come' USING ERRCODE = 'restrict_violation', HINT = 'reference_row_stays';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('reference ' || TG_TABLE_NAME || ' ' || coalesce(key_text, ''), 0));
    RETURN NEW;
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
  IF (is_now ->> start)::date <= vietnam_today() THEN
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

-- What was taken back gives its days back to the row before it, unless that one was ended by a document of its own.
CREATE OR REPLACE FUNCTION reopen_reference() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  was jsonb := to_jsonb(OLD);
  keys text[] := (TG_ARGV)[1:];
  same_key text := (SELECT string_agg(format('%I::text = %L', k, was ->> k), ' AND ') FROM unnest(keys) AS k);
  key_text text := (SELECT string_agg(was ->> k.key, '.' ORDER BY k.place) FROM unnest(keys) WITH ORDINALITY AS k (key, place));
BEGIN
  IF current_user = 'portal_admin' THEN
    EXECUTE format('UPDATE %I r SET valid_to = %L WHERE %s AND valid_to = %L AND NOT EXISTS (
        SELECT FROM reference_change c WHERE c.of_table = %L AND c.act = ''END'' AND c.row_id = concat_ws(''.'', %L, r.valid_from::text))',
      TG_TABLE_NAME, was ->> 'valid_to', same_key, was ->> 'valid_from', TG_TABLE_NAME, key_text);
  END IF;
  RETURN NULL;
END $$;
