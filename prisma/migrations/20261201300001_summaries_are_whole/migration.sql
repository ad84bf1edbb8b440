-- Entries of a conference are numbered to 999: after the last number the first that is free is given, and where none is, the
-- entry is refused, so that no number is given twice.

CREATE OR REPLACE FUNCTION keep_conference_item() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  written conference_item := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  of_conference conference;
  taken text := coalesce(TG_ARGV[0], CASE
    WHEN app_unit() IS NOT NULL THEN 'conference.contribute'
    WHEN written.kind = 'PHOTO' THEN 'conference.follow-up'
    ELSE 'conference.edit' END);
BEGIN
  IF app_account() IS NOT NULL THEN
    SELECT * INTO of_conference FROM conference WHERE id = written.conference_id FOR SHARE;
    IF NOT opens_conference_step(taken, of_conference)
       OR app_unit() IS NOT NULL AND (written.kind NOT IN ('PARTICIPANT', 'PAPER', 'PROPOSAL')
         OR written.unit_id IS NULL OR steward_of(written.unit_id) <> app_unit()) THEN
      RAISE EXCEPTION 'this entry is not open to this account now'
        USING ERRCODE = 'insufficient_privilege', HINT = 'conference_step_allowed';
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NEW.unit_id IS NOT NULL AND NOT EXISTS (SELECT FROM conference_units(NEW.conference_id) AS u WHERE u.unit_id = NEW.unit_id) THEN
    RAISE EXCEPTION 'the province is not of this conference' USING ERRCODE = 'check_violation', HINT = 'conference_item_of_region';
  END IF;
  NEW.steward_unit_id := steward_of(NEW.unit_id);
  IF TG_OP = 'INSERT' THEN
    IF NEW.position IS NULL THEN
      SELECT 1 + coalesce(max(i.position), 0) INTO NEW.position FROM conference_item i
        WHERE i.conference_id = NEW.conference_id AND i.kind = NEW.kind;
      IF NEW.position > 999 THEN
        SELECT min(n) INTO NEW.position FROM generate_series(1, 999) AS n WHERE NOT EXISTS (SELECT FROM conference_item i
          WHERE i.conference_id = NEW.conference_id AND i.kind = NEW.kind AND i.position = n);
      END IF;
      IF NEW.position IS NULL THEN
        RAISE EXCEPTION 'a conference has 999 entries of a kind at most' USING ERRCODE = 'check_violation', HINT = 'conference_item_limit';
      END IF;
    END IF;
    IF app_account() IS NOT NULL THEN
      NEW.version := 1;
      NEW.recorded_at := clock_timestamp();
    END IF;
  END IF;
  RETURN NEW;
END $$;

-- A value as the portal hashes it: keys in the order of their bytes, no space between.
CREATE FUNCTION canonical_json(value jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN CASE jsonb_typeof(value)
    WHEN 'object' THEN (SELECT '{' || coalesce(string_agg(to_json(key)::text || ':' || public.canonical_json(one), ',' ORDER BY key COLLATE "C"), '') || '}'
                        FROM jsonb_each(value) AS of(key, one))
    WHEN 'array' THEN (SELECT '[' || coalesce(string_agg(public.canonical_json(one), ',' ORDER BY at), '') || ']'
                       FROM jsonb_array_elements(value) WITH ORDINALITY AS of(one, at))
    ELSE value::text END;
END $$;

-- Frozen figures and issued files are as they were kept.
CREATE FUNCTION check_summaries() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'summaries.frozen-as-kept', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT conference_id || ' ' || conference_version AS key,
               sha256 <> encode(sha256(convert_to(canonical_json(summary), 'UTF8')), 'hex') AS wrong
        FROM conference_freeze) freezes
  UNION ALL
  SELECT 'summaries.issued-as-kept', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT r.conference_id || ' ' || r.issue || ' ' || f.format AS key, f.sha256 <> encode(sha256(f.bytes), 'hex') AS wrong
        FROM issued_file f JOIN issued_report r ON r.id = f.report_id) files $$;
REVOKE EXECUTE ON FUNCTION check_summaries() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_summaries() TO portal_auditor, portal_admin;
