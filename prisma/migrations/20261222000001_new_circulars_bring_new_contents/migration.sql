-- A circular also brings contents, items and indicators that there were not, and ends a content: the administrator adds them by
-- their code with a first version from a day to come, and a content ends together with its items. A code stays what it was
-- entered as; what never was in force is taken back whole.

-- The first version follows what the portal brings. What the administrator adds begins on the day of its document.
CREATE OR REPLACE FUNCTION keep_first_item_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (SELECT min(v.valid_from) FROM content_item_version v WHERE v.item_code = NEW.code) <> '2012-07-05' THEN RETURN NULL; END IF;
  INSERT INTO content_item_version (item_code, valid_from, name_vi, name_en, mark)
  VALUES (NEW.code, '2012-07-05', NEW.name_vi, NEW.name_en, 'mem')
  ON CONFLICT (item_code, valid_from) DO UPDATE SET name_vi = NEW.name_vi, name_en = NEW.name_en;
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION keep_first_indicator_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (SELECT min(v.valid_from) FROM indicator_version v WHERE v.indicator_code = NEW.code) <> '2012-07-05' THEN RETURN NULL; END IF;
  INSERT INTO indicator_version (indicator_code, valid_from, name_vi, name_en, unit_vi, unit_en, mark)
  VALUES (NEW.code, '2012-07-05', NEW.name_vi, NEW.name_en, NEW.unit_vi, NEW.unit_en, 'mem')
  ON CONFLICT (indicator_code, valid_from) DO UPDATE
    SET name_vi = NEW.name_vi, name_en = NEW.name_en, unit_vi = NEW.unit_vi, unit_en = NEW.unit_en;
  RETURN NULL;
END $$;
DROP TRIGGER content_item_first_name ON content_item;
CREATE TRIGGER content_item_first_name AFTER INSERT OR UPDATE OF name_vi, name_en ON content_item
  FOR EACH ROW WHEN (current_user <> 'portal_admin') EXECUTE FUNCTION keep_first_item_name();
DROP TRIGGER indicator_first_name ON indicator;
CREATE TRIGGER indicator_first_name AFTER INSERT OR UPDATE OF name_vi, name_en, unit_vi, unit_en ON indicator
  FOR EACH ROW WHEN (current_user <> 'portal_admin') EXECUTE FUNCTION keep_first_indicator_name();

-- Arguments: the table of versions, and how codes look. A code is written beside the act that adds its first version, in the
-- place after the last, and goes beside the act that takes that version back.
CREATE FUNCTION keep_catalogue_code() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  versions text := TG_ARGV[0];
  one_code text := CASE TG_OP WHEN 'DELETE' THEN OLD.code ELSE NEW.code END;
  rows_of_it text := '^' || one_code || '\.\d{4}-\d{2}-\d{2}$';
BEGIN
  IF current_user <> 'portal_admin' THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP = 'INSERT' AND one_code !~ TG_ARGV[1] THEN
    RAISE EXCEPTION 'codes do not look like %', one_code USING ERRCODE = 'check_violation', HINT = 'reference_code_form';
  END IF;
  IF NOT EXISTS (SELECT FROM reference_change c WHERE c.of_table = versions AND c.row_id ~ rows_of_it
                 AND c.act = CASE TG_OP WHEN 'INSERT' THEN 'ADD' ELSE 'TAKE_BACK' END
                 AND c.recorded_by = app_account() AND c.recorded_at >= transaction_timestamp()) THEN
    RAISE EXCEPTION 'no change is recorded for %', one_code USING ERRCODE = 'check_violation', HINT = 'reference_change_recorded';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('place in ' || TG_TABLE_NAME, 0));
  IF TG_TABLE_NAME = 'content_item' THEN
    SELECT coalesce(max(i.position), 0) + 1 INTO NEW.position FROM content_item i WHERE i.content_code = NEW.content_code;
  ELSE
    EXECUTE format('SELECT coalesce(max(position), 0) + 1 FROM %I', TG_TABLE_NAME) INTO NEW.position;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER content_kept BEFORE INSERT OR DELETE ON content
  FOR EACH ROW EXECUTE FUNCTION keep_catalogue_code('content_version', '^ND[1-9][0-9]?$');
CREATE TRIGGER content_item_kept BEFORE INSERT OR DELETE ON content_item
  FOR EACH ROW EXECUTE FUNCTION keep_catalogue_code('content_item_version', '^[a-z][a-z0-9]*(-[a-z0-9]+)*$');
CREATE TRIGGER indicator_kept BEFORE INSERT OR DELETE ON indicator
  FOR EACH ROW EXECUTE FUNCTION keep_catalogue_code('indicator_version', '^[a-z][a-z0-9]*(-[a-z0-9]+)*$');
GRANT INSERT (code), DELETE ON content TO portal_admin;
GRANT INSERT (code, content_code, name_vi, name_en, is_general), DELETE ON content_item TO portal_admin;
GRANT INSERT (code, name_vi, name_en, unit_vi, unit_en), DELETE ON indicator TO portal_admin;

-- Whoever writes versions of a content or of its items holds the content: of an item and its content at once, one sees the other.
CREATE FUNCTION hold_content() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  one jsonb := to_jsonb(coalesce(NEW, OLD));
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('content ' || coalesce(one ->> 'content_code',
    (SELECT i.content_code FROM content_item i WHERE i.code = one ->> 'item_code')), 0));
  RETURN coalesce(NEW, OLD);
END $$;
DO $$
DECLARE of_content text;
BEGIN
  FOREACH of_content IN ARRAY ARRAY['content_version', 'content_item', 'content_item_version'] LOOP
    EXECUTE format('CREATE TRIGGER content_held BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION hold_content()', of_content);
  END LOOP;
END $$;

-- As an administrator leaves it: every code has a version; from today on no item is in force without its content, and the
-- general item is whenever its content is.
CREATE FUNCTION catalogue_holds_together() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  one jsonb := to_jsonb(coalesce(NEW, OLD));
  ahead datemultirange := datemultirange(daterange(vietnam_today(), NULL));
  of_content text;
  content_days datemultirange;
  astray record;
BEGIN
  IF current_user <> 'portal_admin' THEN RETURN NULL; END IF;
  IF EXISTS (SELECT FROM indicator i WHERE i.code = coalesce(one ->> 'indicator_code', one ->> 'code')
             AND NOT EXISTS (SELECT FROM indicator_version v WHERE v.indicator_code = i.code)) THEN
    RAISE EXCEPTION 'an indicator begins on a day' USING ERRCODE = 'check_violation', HINT = 'reference_code_begins';
  END IF;
  IF TG_TABLE_NAME IN ('indicator', 'indicator_version') THEN RETURN NULL; END IF;
  of_content := coalesce(one ->> 'content_code', (SELECT i.content_code FROM content_item i WHERE i.code = one ->> 'item_code'),
    one ->> 'code');
  SELECT coalesce(range_agg(daterange(v.valid_from, v.valid_to)), '{}') INTO content_days
  FROM content_version v WHERE v.content_code = of_content;
  IF content_days = '{}' AND EXISTS (SELECT FROM content c WHERE c.code = of_content)
     OR EXISTS (SELECT FROM content_item i WHERE i.content_code = of_content
                AND NOT EXISTS (SELECT FROM content_item_version v WHERE v.item_code = i.code)) THEN
    RAISE EXCEPTION 'a content and its items begin on a day' USING ERRCODE = 'check_violation', HINT = 'reference_code_begins';
  END IF;
  IF content_days <> '{}' AND NOT EXISTS (SELECT FROM content_item i WHERE i.content_code = of_content AND i.is_general) THEN
    RAISE EXCEPTION 'content % has no general item', of_content USING ERRCODE = 'check_violation', HINT = 'content_has_general_item';
  END IF;
  FOR astray IN
    SELECT i.code, i.is_general, coalesce(range_agg(daterange(v.valid_from, v.valid_to)), '{}') * ahead AS days
    FROM content_item i JOIN content_item_version v ON v.item_code = i.code WHERE i.content_code = of_content GROUP BY i.code LOOP
    IF NOT astray.days <@ content_days THEN
      RAISE EXCEPTION 'item % outlasts its content', astray.code USING ERRCODE = 'check_violation', HINT = 'item_within_content';
    END IF;
    IF astray.is_general AND NOT content_days * ahead <@ astray.days THEN
      RAISE EXCEPTION 'content % has no general item', of_content USING ERRCODE = 'check_violation', HINT = 'content_has_general_item';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
DO $$
DECLARE told text;
BEGIN
  FOREACH told IN ARRAY ARRAY['content', 'content_version', 'content_item', 'content_item_version', 'indicator', 'indicator_version'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION catalogue_holds_together()', told || '_holds_together', told);
  END LOOP;
END $$;

-- A content may end too; otherwise rows are kept as they were.
DO $$
DECLARE
  was text := pg_get_functiondef('keep_reference'::regproc);
  is_now text := replace(was, 'TG_TABLE_NAME NOT IN (''content_item_version''', 'TG_TABLE_NAME NOT IN (''content_version'', ''content_item_version''');
BEGIN
  ASSERT is_now <> was;
  EXECUTE is_now;
END $$;
