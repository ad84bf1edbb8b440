-- Sổ theo dõi: registers that conferences ask for. Which there are, who reads them and which fields an entry has are rows
-- that follow from one record of the application (lib/domain/registers); every entry is held against them here too.

CREATE TABLE register_kind (
  kind text PRIMARY KEY CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
  is_public boolean NOT NULL,
  -- The field its list is narrowed by.
  choice_field text
);

CREATE TABLE register_field (
  kind text NOT NULL REFERENCES register_kind,
  key text NOT NULL CHECK (key ~ '^[a-z][a-zA-Z]*$'),
  holds text NOT NULL CHECK (holds IN ('text', 'long-text', 'money', 'count', 'year', 'day', 'choice', 'indicator', 'project')),
  is_required boolean NOT NULL,
  choices text[] CHECK (choices IS NOT NULL),
  PRIMARY KEY (kind, key)
);

INSERT INTO register_kind (kind, is_public, choice_field) VALUES
  ('products', true, 'level'),
  ('fairs', true, NULL),
  ('booths', true, NULL),
  ('showrooms', true, NULL),
  ('brands', true, NULL),
  ('trade-links', false, NULL),
  ('collaborators', false, NULL),
  ('staff-training', true, NULL),
  ('service-units', false, 'unitForm'),
  ('other-money', true, 'origin'),
  ('programmes', true, 'stage'),
  ('clusters', true, 'progress'),
  ('craft-villages', true, 'villageForm'),
  ('models', true, NULL);
INSERT INTO register_field (kind, key, holds, is_required, choices) VALUES
  ('products', 'year', 'year', true, '{}'),
  ('products', 'level', 'choice', true, '{COMMUNE,PROVINCE,REGION,NATION}'),
  ('products', 'round', 'text', false, '{}'),
  ('products', 'establishment', 'text', true, '{}'),
  ('products', 'certificate', 'text', false, '{}'),
  ('products', 'certifiedOn', 'day', false, '{}'),
  ('products', 'note', 'long-text', false, '{}'),
  ('fairs', 'year', 'year', true, '{}'),
  ('fairs', 'venue', 'text', true, '{}'),
  ('fairs', 'opensOn', 'day', false, '{}'),
  ('fairs', 'closesOn', 'day', false, '{}'),
  ('fairs', 'booths', 'count', false, '{}'),
  ('fairs', 'establishments', 'count', false, '{}'),
  ('fairs', 'sales', 'money', false, '{}'),
  ('fairs', 'fairProject', 'project', false, '{}'),
  ('fairs', 'note', 'long-text', false, '{}'),
  ('booths', 'year', 'year', true, '{}'),
  ('booths', 'fair', 'text', true, '{}'),
  ('booths', 'establishment', 'text', true, '{}'),
  ('booths', 'goods', 'text', false, '{}'),
  ('booths', 'booths', 'count', false, '{}'),
  ('booths', 'sales', 'money', false, '{}'),
  ('booths', 'note', 'long-text', false, '{}'),
  ('showrooms', 'year', 'year', false, '{}'),
  ('showrooms', 'site', 'text', true, '{}'),
  ('showrooms', 'operator', 'text', true, '{}'),
  ('showrooms', 'openedOn', 'day', false, '{}'),
  ('showrooms', 'squareMetres', 'count', false, '{}'),
  ('showrooms', 'goodsShown', 'count', false, '{}'),
  ('showrooms', 'showroomProject', 'project', false, '{}'),
  ('showrooms', 'note', 'long-text', false, '{}'),
  ('brands', 'year', 'year', true, '{}'),
  ('brands', 'establishment', 'text', true, '{}'),
  ('brands', 'certificate', 'text', false, '{}'),
  ('brands', 'certifiedOn', 'day', false, '{}'),
  ('brands', 'fundSupport', 'money', false, '{}'),
  ('brands', 'brandProject', 'project', false, '{}'),
  ('brands', 'note', 'long-text', false, '{}'),
  ('trade-links', 'year', 'year', true, '{}'),
  ('trade-links', 'seller', 'text', true, '{}'),
  ('trade-links', 'buyer', 'text', true, '{}'),
  ('trade-links', 'goods', 'text', false, '{}'),
  ('trade-links', 'agreedOn', 'day', false, '{}'),
  ('trade-links', 'agreedValue', 'money', false, '{}'),
  ('trade-links', 'note', 'long-text', false, '{}'),
  ('collaborators', 'commune', 'text', true, '{}'),
  ('collaborators', 'duties', 'text', false, '{}'),
  ('collaborators', 'telephone', 'text', false, '{}'),
  ('collaborators', 'year', 'year', false, '{}'),
  ('collaborators', 'note', 'long-text', false, '{}'),
  ('staff-training', 'year', 'year', true, '{}'),
  ('staff-training', 'venue', 'text', false, '{}'),
  ('staff-training', 'opensOn', 'day', false, '{}'),
  ('staff-training', 'days', 'count', false, '{}'),
  ('staff-training', 'participants', 'count', false, '{}'),
  ('staff-training', 'cost', 'money', false, '{}'),
  ('staff-training', 'note', 'long-text', false, '{}'),
  ('service-units', 'year', 'year', true, '{}'),
  ('service-units', 'unitForm', 'choice', true, '{CENTRE,CONSULTANT,OTHER_UNIT}'),
  ('service-units', 'site', 'text', false, '{}'),
  ('service-units', 'people', 'count', false, '{}'),
  ('service-units', 'graduates', 'count', false, '{}'),
  ('service-units', 'equipment', 'long-text', false, '{}'),
  ('service-units', 'equipmentValue', 'money', false, '{}'),
  ('service-units', 'consultingContracts', 'count', false, '{}'),
  ('service-units', 'consultingRevenue', 'money', false, '{}'),
  ('service-units', 'note', 'long-text', false, '{}'),
  ('other-money', 'year', 'year', true, '{}'),
  ('other-money', 'programme', 'text', true, '{}'),
  ('other-money', 'origin', 'choice', true, '{CENTRAL_BUDGET,LOCAL_BUDGET,OTHER_SOURCE}'),
  ('other-money', 'moneyPlanned', 'money', false, '{}'),
  ('other-money', 'moneySpent', 'money', false, '{}'),
  ('other-money', 'besideProject', 'project', false, '{}'),
  ('other-money', 'note', 'long-text', false, '{}'),
  ('programmes', 'stage', 'choice', true, '{STAGE_2016_2020,STAGE_2021_2025,STAGE_2026_2030}'),
  ('programmes', 'indicator', 'indicator', true, '{}'),
  ('programmes', 'stageTarget', 'count', true, '{}'),
  ('programmes', 'result', 'count', false, '{}'),
  ('programmes', 'decisionNumber', 'text', false, '{}'),
  ('programmes', 'note', 'long-text', false, '{}'),
  ('clusters', 'progress', 'choice', true, '{CLUSTER_PLANNED,CLUSTER_BUILDING,CLUSTER_RUNNING}'),
  ('clusters', 'commune', 'text', true, '{}'),
  ('clusters', 'year', 'year', false, '{}'),
  ('clusters', 'hectares', 'count', false, '{}'),
  ('clusters', 'investor', 'text', false, '{}'),
  ('clusters', 'enterprises', 'count', false, '{}'),
  ('clusters', 'workers', 'count', false, '{}'),
  ('clusters', 'establishedOn', 'day', false, '{}'),
  ('clusters', 'clusterProject', 'project', false, '{}'),
  ('clusters', 'note', 'long-text', false, '{}'),
  ('craft-villages', 'villageForm', 'choice', true, '{TRADITIONAL_CRAFT,CRAFT_VILLAGE,TRADITIONAL_CRAFT_VILLAGE}'),
  ('craft-villages', 'commune', 'text', true, '{}'),
  ('craft-villages', 'year', 'year', false, '{}'),
  ('craft-villages', 'craft', 'text', true, '{}'),
  ('craft-villages', 'recognisedOn', 'day', false, '{}'),
  ('craft-villages', 'households', 'count', false, '{}'),
  ('craft-villages', 'workers', 'count', false, '{}'),
  ('craft-villages', 'yearSales', 'money', false, '{}'),
  ('craft-villages', 'note', 'long-text', false, '{}'),
  ('models', 'year', 'year', true, '{}'),
  ('models', 'technology', 'text', true, '{}'),
  ('models', 'firstProject', 'project', false, '{}'),
  ('models', 'site', 'text', false, '{}'),
  ('models', 'establishments', 'count', false, '{}'),
  ('models', 'workers', 'count', false, '{}'),
  ('models', 'effect', 'long-text', false, '{}'),
  ('models', 'note', 'long-text', false, '{}');

CREATE TABLE register_entry (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind text NOT NULL REFERENCES register_kind,
  unit_id text NOT NULL REFERENCES admin_unit,
  steward_unit_id text NOT NULL REFERENCES admin_unit,
  name text COLLATE "vi-x-icu" NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  fields jsonb NOT NULL CHECK (jsonb_typeof(fields) = 'object'),
  -- Of its fields, the year and the choice that lists are narrowed by.
  year integer,
  choice text,
  state text NOT NULL DEFAULT 'STANDING' CHECK (state IN ('STANDING', 'REMOVED')),
  removed_reason text COLLATE "vi-x-icu" CHECK (length(removed_reason) BETWEEN 1 AND 2000),
  version integer NOT NULL DEFAULT 1,
  search_key text GENERATED ALWAYS AS (f_unaccent(name || ' ' || jsonb_path_query_array(fields, '$.*')::text)) STORED,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT register_entry_removed_with_reason CHECK ((state = 'REMOVED') = (removed_reason IS NOT NULL))
);
-- The same thing of the same province stands once.
CREATE UNIQUE INDEX register_entry_once ON register_entry (kind, unit_id, md5(name || E'\n' || fields::text)) WHERE state = 'STANDING';
CREATE INDEX register_entry_newest ON register_entry (kind, state, year DESC NULLS LAST, name, id);
CREATE INDEX register_entry_named ON register_entry (kind, state, name, id);
CREATE INDEX register_entry_steward ON register_entry (steward_unit_id, kind, state);
CREATE INDEX register_entry_unit ON register_entry (kind, unit_id, year);
CREATE INDEX register_entry_search ON register_entry USING gin (search_key gin_trgm_ops) WITH (fastupdate = off);

-- Whether a value is what its field holds: money as a text of digits, a day as YYYY-MM-DD.
CREATE FUNCTION fits_register_field(field register_field, value jsonb, steward text) RETURNS boolean LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE jsonb_typeof(value)
    WHEN 'string' THEN CASE (field).holds
      WHEN 'text' THEN length(value #>> '{}') BETWEEN 1 AND 300
      WHEN 'long-text' THEN length(value #>> '{}') BETWEEN 1 AND 4000
      WHEN 'money' THEN (value #>> '{}') ~ '^(0|[1-9][0-9]{0,14})$'
      WHEN 'day' THEN (value #>> '{}') ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND to_char((value #>> '{}')::date, 'YYYY-MM-DD') = value #>> '{}'
      WHEN 'choice' THEN (value #>> '{}') = ANY ((field).choices)
      WHEN 'indicator' THEN EXISTS (SELECT FROM indicator i WHERE i.code = value #>> '{}')
      WHEN 'project' THEN EXISTS (SELECT FROM project p
        WHERE p.code = value #>> '{}' AND p.steward_unit_id = steward AND p.assigned_at IS NOT NULL)
      ELSE false END
    WHEN 'number' THEN CASE (field).holds
      WHEN 'count' THEN (value #>> '{}') ~ '^(0|[1-9][0-9]{0,8})$'
      WHEN 'year' THEN (value #>> '{}') ~ '^(20[1-9][0-9]|2100)$'
      ELSE false END
    ELSE false END
$$;
REVOKE EXECUTE ON FUNCTION fits_register_field(register_field, jsonb, text) FROM PUBLIC;

-- Written by the people of its province, or by the Cục, as its register's fields say. What was removed stays as it was.
CREATE FUNCTION keep_register_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE wrong text;
BEGIN
  NEW.steward_unit_id := steward_of(NEW.unit_id);
  IF app_account() IS NOT NULL AND NOT EXISTS (SELECT FROM acting_grant() AS g
      WHERE g.role IN ('MINISTRY_OFFICER', 'MINISTRY_LEADER') OR g.role IN ('PROVINCE_OFFICER', 'PROVINCE_LEADER')
        AND steward_of(g.unit_id) = NEW.steward_unit_id AND app_unit() = NEW.steward_unit_id) THEN
    RAISE EXCEPTION 'the entry is not this account''s to write'
      USING ERRCODE = 'insufficient_privilege', HINT = 'register_entry_by_its_writers';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.state = 'REMOVED' THEN
      RAISE EXCEPTION 'a removed entry stays as it was' USING ERRCODE = 'check_violation', HINT = 'register_entry_stands';
    END IF;
    NEW.version := OLD.version + 1;
  ELSIF app_account() IS NOT NULL THEN
    NEW.version := 1;
    NEW.state := 'STANDING';
    NEW.recorded_at := clock_timestamp();
  END IF;
  SELECT coalesce(f.key, given.key) INTO wrong
    FROM (SELECT r FROM register_field r WHERE r.kind = NEW.kind) AS known
    CROSS JOIN LATERAL (SELECT (known.r).key, (known.r).is_required) AS f
    FULL JOIN jsonb_each(NEW.fields) AS given ON given.key = f.key
    WHERE f.key IS NULL OR given.value IS NULL AND f.is_required
      OR given.value IS NOT NULL AND NOT fits_register_field(known.r, given.value, NEW.steward_unit_id)
    LIMIT 1;
  IF wrong IS NOT NULL THEN
    RAISE EXCEPTION 'field % of register % is not as its register has it', wrong, NEW.kind
      USING ERRCODE = 'check_violation', HINT = 'register_entry_fields';
  END IF;
  NEW.year := (NEW.fields ->> 'year')::integer;
  NEW.choice := NEW.fields ->> (SELECT k.choice_field FROM register_kind k WHERE k.kind = NEW.kind);
  RETURN NEW;
END $$;
CREATE TRIGGER register_entry_kept BEFORE INSERT OR UPDATE OF kind, unit_id, name, fields, year, choice, state, removed_reason, version
  ON register_entry FOR EACH ROW EXECUTE FUNCTION keep_register_entry();
CREATE TRIGGER register_entry_stays BEFORE DELETE OR TRUNCATE ON register_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Every version an entry ever had: who wrote it, when, and what it said before and after.
CREATE TABLE register_entry_change (
  entry_id uuid NOT NULL REFERENCES register_entry,
  version integer NOT NULL,
  before jsonb,
  after jsonb NOT NULL,
  changed_by uuid REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (entry_id, version)
);
CREATE TRIGGER register_entry_change_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON register_entry_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION remember_register_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO register_entry_change (entry_id, version, before, after, changed_by, on_behalf_of)
  VALUES (NEW.id, NEW.version,
    CASE TG_OP WHEN 'UPDATE' THEN jsonb_build_object('name', OLD.name, 'fields', OLD.fields, 'removed', OLD.removed_reason) END,
    jsonb_build_object('name', NEW.name, 'fields', NEW.fields, 'removed', NEW.removed_reason), app_account(), app_on_behalf());
  RETURN NULL;
END $$;
CREATE TRIGGER register_entry_remembered AFTER INSERT OR UPDATE OF name, fields, state, removed_reason ON register_entry
  FOR EACH ROW EXECUTE FUNCTION remember_register_entry();

-- Below a row policy no index serves LIKE: ids alone are found here, and joined again under the reader's own policy.
CREATE FUNCTION register_entries_containing(of_kind text, words text[]) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
  ROWS 200 SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  patterns text[];
  longest text;
BEGIN
  SELECT array_agg('%' || regexp_replace(f_unaccent(word), '([\\%_])', '\\\1', 'g') || '%' ORDER BY length(word) DESC)
    INTO patterns FROM unnest(words) AS word;
  longest := patterns[1];
  RETURN QUERY SELECT e.id FROM register_entry e
    WHERE e.kind = of_kind AND e.search_key LIKE longest AND e.search_key LIKE ALL (patterns);
END $$;
REVOKE EXECUTE ON FUNCTION register_entries_containing(text, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register_entries_containing(text, text[])
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;

-- Standing entries of public registers are anyone's. A province sees all of its own, an organiser what stands in the
-- region, the Cục and auditors everything, what was removed too.
ALTER TABLE register_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_entry_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY public_registers ON register_entry FOR SELECT TO portal_public, portal_admin
  USING (state = 'STANDING' AND kind IN (SELECT k.kind FROM register_kind k WHERE k.is_public));
CREATE POLICY own_province ON register_entry FOR SELECT TO portal_province
  USING (steward_unit_id = (SELECT app_unit())
    OR state = 'STANDING' AND kind IN (SELECT k.kind FROM register_kind k WHERE k.is_public));
CREATE POLICY own_region ON register_entry FOR SELECT TO portal_organiser
  USING (state = 'STANDING' AND (kind IN (SELECT k.kind FROM register_kind k WHERE k.is_public)
    OR steward_unit_id IN (SELECT m.unit_id FROM region_membership m
      WHERE m.region_code = (SELECT app_region()) AND daterange(m.valid_from, m.valid_to) @> vietnam_today())));
CREATE POLICY all_rows ON register_entry FOR SELECT TO portal_ministry, portal_auditor USING (true);
CREATE POLICY own_province_adds ON register_entry FOR INSERT TO portal_province WITH CHECK (steward_unit_id = (SELECT app_unit()));
CREATE POLICY own_province_edits ON register_entry FOR UPDATE TO portal_province
  USING (steward_unit_id = (SELECT app_unit())) WITH CHECK (steward_unit_id = (SELECT app_unit()));
CREATE POLICY ministry_adds ON register_entry FOR INSERT TO portal_ministry WITH CHECK (true);
CREATE POLICY ministry_edits ON register_entry FOR UPDATE TO portal_ministry USING (true) WITH CHECK (true);
CREATE POLICY own_province ON register_entry_change FOR SELECT TO portal_province
  USING (EXISTS (SELECT FROM register_entry e WHERE e.id = entry_id AND e.steward_unit_id = (SELECT app_unit())));
CREATE POLICY all_rows ON register_entry_change FOR SELECT TO portal_ministry, portal_auditor USING (true);

GRANT SELECT ON register_kind, register_entry
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;
GRANT SELECT ON register_entry_change TO portal_province, portal_ministry, portal_auditor;
GRANT INSERT (id, kind, unit_id, name, fields), UPDATE (name, fields, state, removed_reason)
  ON register_entry TO portal_province, portal_ministry;

CREATE CONSTRAINT TRIGGER register_kind_data_version AFTER INSERT OR UPDATE OR DELETE ON register_kind
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version();
CREATE CONSTRAINT TRIGGER register_entry_data_version AFTER INSERT OR UPDATE OR DELETE ON register_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version();
