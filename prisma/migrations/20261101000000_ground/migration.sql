-- The ground every other table stands on: extensions, the database roles requests run under,
-- the request's context, and the version of everything shown publicly.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Roles belong to the whole cluster, so another database may have made them already.
DO $$
DECLARE role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['portal_public', 'portal_auth', 'portal_province', 'portal_ministry',
                                   'portal_organiser', 'portal_auditor', 'portal_admin', 'portal_job'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END LOOP;
END $$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO portal_public, portal_auth, portal_province, portal_ministry,
  portal_organiser, portal_auditor, portal_admin, portal_job;

-- Who the request acts for; set per transaction, empty outside one.
CREATE FUNCTION app_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('portal.account', true), '')::uuid $$;
CREATE FUNCTION app_unit() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('portal.unit', true), '') $$;
CREATE FUNCTION app_region() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('portal.region', true), '') $$;

-- Search key: NFC, without marks, lower case; đ becomes d.
CREATE FUNCTION f_unaccent(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC))) $$;

CREATE FUNCTION vietnam_today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date $$;

-- The first instant that a view "as of" that evening no longer sees.
CREATE FUNCTION end_of_day(day date) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT (day + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' $$;

-- Month of the budget year a dated fact counts in: earlier than the year is month 1, later is month 12.
CREATE FUNCTION budget_month(day date, budget_year integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE
    WHEN extract(year FROM day) < budget_year THEN 1
    WHEN extract(year FROM day) > budget_year THEN 12
    ELSE extract(month FROM day)::integer END $$;

-- Version of all that is shown publicly; caches key on it, and instances hear of a change by NOTIFY.
CREATE TABLE data_version (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  version bigint NOT NULL
);
INSERT INTO data_version (version) VALUES (1);
GRANT SELECT ON data_version TO portal_public, portal_auth, portal_province, portal_ministry,
  portal_organiser, portal_auditor, portal_admin, portal_job;

-- Runs at commit (deferred), so that the one shared row is held for an instant only; once per transaction.
CREATE FUNCTION bump_data_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  this_transaction text := pg_current_xact_id()::text;
  next_version bigint;
BEGIN
  IF current_setting('portal.version_bumped', true) = this_transaction THEN RETURN NULL; END IF;
  PERFORM set_config('portal.version_bumped', this_transaction, true);
  UPDATE data_version SET version = version + 1 RETURNING version INTO next_version;
  PERFORM pg_notify('data_version', next_version::text);
  RETURN NULL;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_append_only',
          HINT = 'Add a correcting row that names this one.';
END $$;
