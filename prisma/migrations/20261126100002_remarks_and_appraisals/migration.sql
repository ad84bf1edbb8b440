-- What a step says beside its note: remarks on fields of the dossier, and the sheet of who appraised it. Both are written
-- with their step, by who took it, and stay.

CREATE TABLE project_remark (
  step_id uuid NOT NULL REFERENCES project_step,
  position integer NOT NULL CHECK (position > 0),
  field text NOT NULL CHECK (length(field) BETWEEN 1 AND 60),
  text text COLLATE "vi-x-icu" NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  PRIMARY KEY (step_id, position)
);

CREATE TABLE appraisal_sheet (
  step_id uuid PRIMARY KEY REFERENCES project_step,
  conclusion text COLLATE "vi-x-icu" NOT NULL CHECK (length(conclusion) BETWEEN 1 AND 2000)
);

CREATE TABLE appraisal_mark (
  step_id uuid NOT NULL REFERENCES appraisal_sheet,
  criterion text NOT NULL CHECK (criterion IN ('principles', 'goals', 'need', 'effect', 'cost', 'capacity', 'dossier')),
  passed boolean NOT NULL,
  note text COLLATE "vi-x-icu",
  PRIMARY KEY (step_id, criterion),
  CONSTRAINT appraisal_mark_failed_says_why CHECK (passed OR note IS NOT NULL)
);

DO $$
DECLARE said text;
BEGIN
  FOREACH said IN ARRAY ARRAY['project_remark', 'appraisal_sheet', 'appraisal_mark'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
                   said || '_append_only', said);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', said);
    EXECUTE format('GRANT SELECT ON %I TO portal_province, portal_ministry, portal_auditor', said);
    EXECUTE format('GRANT INSERT ON %I TO portal_province, portal_ministry', said);
    EXECUTE format('CREATE POLICY follows_parent ON %I FOR SELECT TO portal_province, portal_ministry, portal_auditor
                    USING (EXISTS (SELECT FROM project_step s WHERE s.id = step_id))', said);
    EXECUTE format('CREATE POLICY with_own_step ON %I FOR INSERT TO portal_province, portal_ministry
                    WITH CHECK (EXISTS (SELECT FROM project_step s WHERE s.id = step_id AND s.taken_by = (SELECT app_account())))', said);
  END LOOP;
END $$;

