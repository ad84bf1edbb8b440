-- What was decided on a likely double: that two đề án are not of one establishment, that one will be mended, or why both
-- stand. Said by who writes and who appraises, each in their own place; all that was said stays, and nothing is held back.

CREATE TABLE double_decision (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  project_id uuid NOT NULL REFERENCES project,
  other_id uuid NOT NULL REFERENCES project,
  decision text NOT NULL CHECK (decision IN ('not-double', 'will-mend', 'accepted')),
  reason text COLLATE "vi-x-icu" NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  decided_by uuid NOT NULL DEFAULT app_account() REFERENCES account,
  decided_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT double_decision_of_two CHECK (project_id <> other_id)
);
CREATE INDEX double_decision_project_id ON double_decision (project_id, decided_at DESC);
CREATE TRIGGER double_decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON double_decision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE double_decision ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON double_decision TO portal_province, portal_ministry, portal_auditor;
GRANT INSERT (id, project_id, other_id, decision, reason) ON double_decision TO portal_province, portal_ministry;
CREATE POLICY follows_parent ON double_decision FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id));
CREATE POLICY own_province ON double_decision FOR INSERT TO portal_province
  WITH CHECK (decided_by = (SELECT app_account())
    AND EXISTS (SELECT FROM project p WHERE p.id = project_id AND p.steward_unit_id = (SELECT app_unit()) AND p.assigned_at IS NULL)
    AND EXISTS (SELECT FROM project p WHERE p.id = other_id));
CREATE POLICY whoever_appraises ON double_decision FOR INSERT TO portal_ministry
  WITH CHECK (decided_by = (SELECT app_account())
    AND EXISTS (SELECT FROM project p WHERE p.id = project_id AND p.assigned_at IS NULL)
    AND EXISTS (SELECT FROM project p WHERE p.id = other_id));
