-- The ground every other table stands on: extensions, the database roles requests run under, the request's context, days
-- and spellings, and the version of everything shown publicly.
-- A function with its owner's rights, and every trigger, searches temporary tables last: whoever may make one could
-- otherwise lay it over a table that a guard reads. A RAISE names its rule in the hint too: the typed client passes the
-- hint on, and not the constraint.

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
  version bigint NOT NULL,
  -- The part of it that is reference data: every process keeps territory and catalogue in memory, and each answer names the
  -- version it was given under, so that a memory which is behind is renewed.
  reference bigint NOT NULL DEFAULT 1
);
INSERT INTO data_version (version) VALUES (1);
GRANT SELECT ON data_version TO portal_public, portal_auth, portal_province, portal_ministry,
  portal_organiser, portal_auditor, portal_admin, portal_job;

-- Runs at commit (deferred), so that the one shared row is held for an instant only; once per transaction.
CREATE FUNCTION bump_data_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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

-- The same for the reference part alone.
CREATE FUNCTION bump_reference_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE this_transaction text := pg_current_xact_id()::text;
BEGIN
  IF current_setting('portal.reference_bumped', true) = this_transaction THEN RETURN NULL; END IF;
  PERFORM set_config('portal.reference_bumped', this_transaction, true);
  UPDATE data_version SET reference = reference + 1;
  RETURN NULL;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_append_only',
          HINT = 'Add a correcting row that names this one.';
END $$;

-- Numbers of papers (số chứng từ, hợp đồng, quyết định) are kept in one plain spelling and are unique by a folded key.
-- Composed letters, no invisible characters, single spaces, none round "/".
CREATE FUNCTION plain_number(number text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT btrim(regexp_replace(regexp_replace(
    regexp_replace(normalize(number, NFC), '[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'),
    '[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'),
    ' ?/ ?', '/', 'g')) $$;

-- What two spellings of one number have in common: neither case nor spaces.
CREATE FUNCTION fold_number(number text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT lower(replace(normalize(public.plain_number(number), NFKC), ' ', '') COLLATE "und-x-icu") $$;

CREATE FUNCTION spell_number() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.number := plain_number(NEW.number);
  RETURN NEW;
END $$;

-- Readiness: a server must not serve on a database older or newer than itself. The application's login may not read
-- Prisma's record of migrations; this tells it one name.

CREATE FUNCTION newest_migration() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (SELECT max(migration_name) FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL);
END $$;
REVOKE ALL ON FUNCTION newest_migration() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION newest_migration() TO portal_auth;

-- Facts about this portal as a whole that every page must know, one row each.
-- `sample` is 'true' where the database holds invented rows, which every page then says.

CREATE TABLE portal_setting (
  key text PRIMARY KEY CHECK (key IN ('sample')),
  value text NOT NULL
);
GRANT SELECT ON portal_setting TO portal_public, portal_auth, portal_province, portal_ministry,
  portal_organiser, portal_auditor, portal_admin, portal_job;
