-- What an account is told: what happened, to which đề án, by which step. Written by the database in the transaction of the
-- step, since a province's role may not read who else has an account.

CREATE TABLE notice (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account,
  kind text NOT NULL,
  project_id uuid NOT NULL REFERENCES project,
  step_id uuid NOT NULL REFERENCES project_step,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  read_at timestamptz,
  UNIQUE (account_id, step_id)
);
CREATE INDEX notice_newest ON notice (account_id, recorded_at DESC);
CREATE INDEX notice_unread ON notice (account_id) WHERE read_at IS NULL;

-- Tells those whose turn it now is, in the steward province or at the Ministry, unless an earlier step of theirs keeps them
-- apart, and those who submitted it; never the taker or a locked account. Histories that the owner of the tables loads tell
-- nobody.
CREATE FUNCTION notice_project_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  INSERT INTO notice (account_id, kind, project_id, step_id)
  SELECT account_id, CASE WHEN bool_or(turn) THEN 'project.turn' ELSE 'project.moved' END, NEW.project_id, NEW.id
  FROM (
    SELECT g.account_id, true AS turn
    FROM project p JOIN step_rule r ON r.state = NEW.to_state AND r.fund = p.fund
    JOIN role_grant g ON g.role = r.role AND (g.unit_id IS NULL OR g.unit_id = p.steward_unit_id)
      AND tstzrange(g.valid_from, g.valid_to) @> now()
    WHERE p.id = NEW.project_id AND r.step NOT LIKE 'project.withdraw%'
      AND NOT EXISTS (SELECT FROM step_apart a JOIN project_step s ON s.step = a.earlier
        WHERE a.step = r.step AND s.project_id = p.id AND s.taken_by = g.account_id)
    UNION ALL
    SELECT s.taken_by, false FROM project_step s WHERE s.project_id = NEW.project_id AND s.step = 'project.submit'
  ) concerned JOIN account ON account.id = account_id AND disabled_at IS NULL
  WHERE account_id <> NEW.taken_by
  GROUP BY account_id;
  RETURN NULL;
END $$;
CREATE TRIGGER project_step_notices AFTER INSERT ON project_step FOR EACH ROW EXECUTE FUNCTION notice_project_step();

ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
GRANT SELECT, UPDATE (read_at) ON notice TO portal_province, portal_ministry;
CREATE POLICY own_notices ON notice FOR SELECT TO portal_province, portal_ministry USING (account_id = (SELECT app_account()));
CREATE POLICY own_notices_read ON notice FOR UPDATE TO portal_province, portal_ministry
  USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));
