-- A đề án is written on, section by section, while it is a draft or was returned. Each section remembers the version of
-- the đề án it was last written under: whoever saw an older one would overwrite somebody's words, and is refused.

CREATE TABLE project_section (
  project_id uuid NOT NULL REFERENCES project,
  section text NOT NULL CHECK (section IN ('general', 'need', 'works', 'beneficiaries', 'budget', 'outputs', 'timetable')),
  version integer NOT NULL CHECK (version > 1),
  written_by uuid NOT NULL REFERENCES account,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (project_id, section)
);
ALTER TABLE project_section ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON project_section TO portal_province, portal_ministry, portal_auditor;
CREATE POLICY follows_parent ON project_section FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id));

-- Opens sections for writing in this transaction: locks the đề án, gives it its next version and its sections with it.
-- Only who may edit it now, and only on sections that nobody wrote since the version this person saw.
CREATE FUNCTION edit_project(project_id uuid, sections text[], seen integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE next_version integer;
BEGIN
  IF NOT may_edit_project(edit_project.project_id) THEN
    RAISE EXCEPTION 'the project may not be edited by this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_allowed';
  END IF;
  UPDATE project p SET version = version + 1 WHERE p.id = edit_project.project_id AND p.version >= seen
    RETURNING version INTO next_version;
  IF next_version IS NULL OR EXISTS (
    SELECT FROM project_section s
    WHERE s.project_id = edit_project.project_id AND s.section = ANY (sections) AND s.version > seen) THEN
    RAISE EXCEPTION 'a section has been written since version %', seen
      USING ERRCODE = 'restrict_violation', HINT = 'section_as_seen';
  END IF;
  INSERT INTO project_section AS s (project_id, section, version, written_by, written_at)
  SELECT edit_project.project_id, section, next_version, app_account(), clock_timestamp() FROM unnest(sections) AS section
  ON CONFLICT ON CONSTRAINT project_section_pkey DO UPDATE
    SET version = excluded.version, written_by = excluded.written_by, written_at = excluded.written_at;
  RETURN next_version;
END $$;
REVOKE EXECUTE ON FUNCTION edit_project(uuid, text[], integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION edit_project(uuid, text[], integer) TO portal_province;

-- What fund, year and province a đề án is of stands in its code and does not change.
GRANT UPDATE (title, kind, content_code, item_code, end_year, implementing_unit, commune, start_on, end_on) ON project TO portal_province;
CREATE POLICY province_edits ON project FOR UPDATE TO portal_province
  USING (may_edit_project(id)) WITH CHECK (steward_unit_id = (SELECT app_unit()));
GRANT UPDATE (need, goals, scale, technology, effects, cap_reason) ON project_outline TO portal_province;
CREATE POLICY while_rewritten ON project_outline FOR UPDATE TO portal_province
  USING (may_edit_project(project_id)) WITH CHECK (may_edit_project(project_id));
DO $$
DECLARE written text;
BEGIN
  FOREACH written IN ARRAY ARRAY['project_budget_line', 'project_output', 'project_beneficiary'] LOOP
    EXECUTE format('GRANT DELETE ON %I TO portal_province', written);
    EXECUTE format('CREATE POLICY while_rewritten ON %I FOR DELETE TO portal_province USING (may_edit_project(project_id))', written);
  END LOOP;
END $$;

-- What nobody of the public may see yet does not make kept pages old: of a table of đề án, the trigger names the column
-- that says which one a row is about.
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
  PERFORM set_config('portal.version_bumped', this_transaction, true);
  UPDATE data_version SET version = version + 1 RETURNING version INTO next_version;
  PERFORM pg_notify('data_version', next_version::text);
  RETURN NULL;
END $$;
DO $$
DECLARE shown record;
BEGIN
  FOR shown IN SELECT * FROM (VALUES ('project', 'id'), ('project_budget_line', 'project_id'), ('project_output', 'project_id')) AS t (name, project) LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', shown.name || '_data_version', shown.name);
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version(%L)', shown.name || '_data_version', shown.name, shown.project);
  END LOOP;
END $$;
