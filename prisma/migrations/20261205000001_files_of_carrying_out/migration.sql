-- Files of two stages: those a dossier brings while it is written, fixed from its submission on, and those that come while
-- the đề án is carried out, from its assignment until it is settled or stopped. A kind of file is of one stage.
ALTER TABLE attachment_rule
  ADD COLUMN stage text NOT NULL DEFAULT 'writing' CHECK (stage IN ('writing', 'carrying')),
  ADD CONSTRAINT attachment_kind_of_one_stage EXCLUDE USING gist (kind WITH =, stage WITH <>);
ALTER TABLE project_attachment
  ADD COLUMN stage text NOT NULL DEFAULT 'writing' CHECK (stage IN ('writing', 'carrying'));

-- Whether the account of this request may add a file of this kind to a đề án now: to a dossier whoever writes it; while it is
-- carried out the province in charge, and those of the Ministry who inspect it their photographs.
CREATE FUNCTION may_add_file(of_project project, kind text) RETURNS boolean LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE
    WHEN (of_project).state IN ('DRAFT', 'RETURNED') THEN may_edit_project((of_project).id)
    WHEN (of_project).state IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS', 'ACCEPTED') THEN
      acts_in_charge((of_project).id, ARRAY['PROVINCE_OFFICER', 'PROVINCE_LEADER']::account_role[])
      OR kind = 'site-photo' AND inspecting_side((of_project).id) IS NOT DISTINCT FROM 'CENTRAL'
    ELSE false END
$$;
REVOKE EXECUTE ON FUNCTION may_add_file(project, text) FROM PUBLIC;

-- A file of the same name and kind is the next version; its stage, whoever adds it, and when, is what the database knows.
CREATE OR REPLACE FUNCTION number_attachment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_project project;
BEGIN
  SELECT * INTO of_project FROM project p WHERE p.id = NEW.project_id FOR NO KEY UPDATE;
  IF app_account() IS NOT NULL THEN
    NEW.stage := CASE WHEN of_project.assigned_at IS NULL THEN 'writing' ELSE 'carrying' END;
    IF NOT may_add_file(of_project, NEW.kind)
       OR NOT EXISTS (SELECT FROM attachment_rule r WHERE r.kind = NEW.kind AND r.stage = NEW.stage) THEN
      RAISE EXCEPTION 'this project takes no such file from this account now'
        USING ERRCODE = 'insufficient_privilege', HINT = 'attachment_allowed';
    END IF;
  END IF;
  SELECT coalesce(max(a.version), 0) + 1 INTO NEW.version FROM project_attachment a
    WHERE a.project_id = NEW.project_id AND a.kind = NEW.kind AND a.file_name = NEW.file_name;
  NEW.added_by := coalesce(app_account(), NEW.added_by);
  NEW.added_at := clock_timestamp();
  RETURN NEW;
END $$;

DROP POLICY while_edited ON project_attachment;
CREATE POLICY with_project ON project_attachment FOR INSERT TO portal_province, portal_ministry
  WITH CHECK (EXISTS (SELECT FROM project p WHERE p.id = project_id));
GRANT INSERT (id, project_id, kind, file_name, version, format, bytes, sha256, added_by, added_at)
  ON project_attachment TO portal_ministry;
