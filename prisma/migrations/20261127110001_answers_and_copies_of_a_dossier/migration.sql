-- What a returned dossier answers: an answer to each remark, written while it is rewritten; and the dossier as it was each
-- time it was submitted, so that whoever appraises it again sees what has changed.

CREATE TABLE remark_answer (
  step_id uuid NOT NULL,
  position integer NOT NULL,
  text text COLLATE "vi-x-icu" NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  answered_by uuid NOT NULL REFERENCES account,
  answered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (step_id, position),
  FOREIGN KEY (step_id, position) REFERENCES project_remark
);
ALTER TABLE remark_answer ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION sign_remark_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app_account() IS NOT NULL THEN
    NEW.answered_by := app_account();
    NEW.answered_at := clock_timestamp();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER remark_answer_signed BEFORE INSERT OR UPDATE ON remark_answer FOR EACH ROW EXECUTE FUNCTION sign_remark_answer();

-- The dossier as it was hashed when it was submitted; the copy must have that hash.
CREATE TABLE dossier_copy (
  step_id uuid PRIMARY KEY REFERENCES project_step,
  dossier text NOT NULL
);
ALTER TABLE dossier_copy ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER dossier_copy_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_copy
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION check_dossier_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM project_step s WHERE s.id = NEW.step_id
                 AND s.dossier_hash = encode(sha256(convert_to(NEW.dossier, 'UTF8')), 'hex')) THEN
    RAISE EXCEPTION 'the copy is not of the dossier that was submitted' USING ERRCODE = 'check_violation', HINT = 'dossier_copy_as_hashed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER dossier_copy_as_hashed BEFORE INSERT ON dossier_copy FOR EACH ROW EXECUTE FUNCTION check_dossier_copy();

DO $$
DECLARE said text;
BEGIN
  FOREACH said IN ARRAY ARRAY['remark_answer', 'dossier_copy'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO portal_province, portal_ministry, portal_auditor', said);
    EXECUTE format('CREATE POLICY follows_parent ON %I FOR SELECT TO portal_province, portal_ministry, portal_auditor
                    USING (EXISTS (SELECT FROM project_step s WHERE s.id = step_id))', said);
  END LOOP;
END $$;
GRANT INSERT ON dossier_copy TO portal_province;
CREATE POLICY with_own_step ON dossier_copy FOR INSERT TO portal_province
  WITH CHECK (EXISTS (SELECT FROM project_step s WHERE s.id = step_id AND s.taken_by = (SELECT app_account())));
GRANT INSERT (step_id, position, text), UPDATE (text) ON remark_answer TO portal_province;
CREATE POLICY while_rewritten ON remark_answer FOR INSERT TO portal_province
  WITH CHECK (EXISTS (SELECT FROM project_step s WHERE s.id = step_id AND may_edit_project(s.project_id)));
CREATE POLICY while_mended ON remark_answer FOR UPDATE TO portal_province
  USING (EXISTS (SELECT FROM project_step s WHERE s.id = step_id AND may_edit_project(s.project_id)));
