-- Báo cáo tiến độ: what was done on a đề án up to a day, what comes next, what is in the way, and how much of it is done.
-- Said while its contract is carried out by the province in charge; a mistake is answered by a new report that names it.

CREATE TABLE progress_report (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  project_id uuid NOT NULL REFERENCES project,
  as_at date NOT NULL,
  percent integer NOT NULL CHECK (percent BETWEEN 0 AND 100),
  done text COLLATE "vi-x-icu" NOT NULL CHECK (length(done) BETWEEN 1 AND 4000),
  next text COLLATE "vi-x-icu" NOT NULL CHECK (length(next) BETWEEN 1 AND 4000),
  obstacles text COLLATE "vi-x-icu" CHECK (length(obstacles) BETWEEN 1 AND 4000),
  -- Why less is done than the report before it said.
  fall_reason text COLLATE "vi-x-icu" CHECK (length(fall_reason) BETWEEN 1 AND 1000),
  corrects uuid,
  recorded_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, project_id),
  CONSTRAINT progress_corrected_once UNIQUE (corrects),
  FOREIGN KEY (corrects, project_id) REFERENCES progress_report (id, project_id)
);
CREATE INDEX progress_report_of_project ON progress_report (project_id, as_at DESC);
CREATE TRIGGER progress_report_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON progress_report
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The reports that no later one corrects.
CREATE VIEW standing_progress WITH (security_invoker = true) AS
  SELECT r.* FROM progress_report r WHERE NOT EXISTS (SELECT FROM progress_report c WHERE c.corrects = r.id);

-- After how many days without a report one is due, from when; data, because it is set by practice and may change.
CREATE TABLE progress_interval (
  valid_from date PRIMARY KEY,
  valid_to date CHECK (valid_to > valid_from),
  days integer NOT NULL CHECK (days BETWEEN 7 AND 400),
  mark confidence NOT NULL,
  EXCLUDE USING gist (daterange(valid_from, valid_to) WITH &&)
);
GRANT SELECT ON progress_interval TO portal_province, portal_ministry, portal_auditor;

-- Whether the account of this request acts for the province in charge of a đề án now, in one of these roles.
CREATE FUNCTION acts_in_charge(of_project uuid, roles account_role[]) RETURNS boolean LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM project p, acting_grant() AS g
    WHERE p.id = of_project AND g.role = ANY (roles) AND p.steward_unit_id = app_unit() AND steward_of(g.unit_id) = app_unit())
$$;
REVOKE EXECUTE ON FUNCTION acts_in_charge(uuid, account_role[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION acts_in_charge(uuid, account_role[]) TO portal_province;

CREATE FUNCTION keep_progress_report() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_project project;
  before progress_report;
BEGIN
  SELECT * INTO of_project FROM project p WHERE p.id = NEW.project_id FOR NO KEY UPDATE;
  IF app_account() IS NOT NULL THEN
    IF NOT acts_in_charge(NEW.project_id, ARRAY['PROVINCE_OFFICER', 'PROVINCE_LEADER']::account_role[]) THEN
      RAISE EXCEPTION 'progress is reported by the province in charge' USING ERRCODE = 'insufficient_privilege', HINT = 'progress_by_province';
    END IF;
    IF of_project.state NOT IN ('CONTRACTED', 'IN_PROGRESS') THEN
      RAISE EXCEPTION 'the project is not carried out now' USING ERRCODE = 'check_violation', HINT = 'progress_under_way';
    END IF;
    NEW.recorded_by := app_account();
    NEW.on_behalf_of := app_on_behalf();
    NEW.recorded_at := clock_timestamp();
  END IF;
  IF NEW.as_at > vietnam_today() THEN
    RAISE EXCEPTION 'progress of a day to come' USING ERRCODE = 'check_violation', HINT = 'progress_not_ahead';
  END IF;
  -- Of a new report, every other stands before it; a correction stands where the corrected one stood.
  IF EXISTS (SELECT FROM standing_progress r WHERE r.project_id = NEW.project_id AND r.id IS DISTINCT FROM NEW.corrects
             AND CASE WHEN NEW.corrects IS NULL THEN r.as_at >= NEW.as_at
                 ELSE (r.as_at - NEW.as_at) * (r.as_at - (SELECT c.as_at FROM progress_report c WHERE c.id = NEW.corrects)) <= 0 END) THEN
    RAISE EXCEPTION 'reports are in the order of their days' USING ERRCODE = 'check_violation', HINT = 'progress_in_order';
  END IF;
  SELECT * INTO before FROM standing_progress r
    WHERE r.project_id = NEW.project_id AND r.id IS DISTINCT FROM NEW.corrects AND r.as_at < NEW.as_at ORDER BY r.as_at DESC LIMIT 1;
  IF NEW.percent < before.percent AND NEW.fall_reason IS NULL THEN
    RAISE EXCEPTION 'progress that falls says why' USING ERRCODE = 'check_violation', HINT = 'progress_fall_explained';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER progress_report_kept BEFORE INSERT ON progress_report FOR EACH ROW EXECUTE FUNCTION keep_progress_report();

ALTER TABLE progress_report ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON progress_report, standing_progress TO portal_province, portal_ministry, portal_auditor;
GRANT INSERT (id, project_id, as_at, percent, done, next, obstacles, fall_reason, corrects) ON progress_report TO portal_province;
CREATE POLICY follows_parent ON progress_report FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id));
CREATE POLICY own_province_reports ON progress_report FOR INSERT TO portal_province
  WITH CHECK (EXISTS (SELECT FROM project p WHERE p.id = project_id AND p.steward_unit_id = (SELECT app_unit())));

-- What is being carried out and since when nothing was said of it: from the last report, else from its first contract, else
-- from the day it was assigned.
CREATE VIEW progress_overdue WITH (security_invoker = true) AS
  SELECT p.id AS project_id, p.steward_unit_id, last.as_at AS last_on, last.percent, silent.since, i.days,
         vietnam_today() - silent.since AS silent_days
  FROM project p
  JOIN progress_interval i ON daterange(i.valid_from, i.valid_to) @> vietnam_today()
  LEFT JOIN LATERAL (SELECT r.as_at, r.percent FROM standing_progress r WHERE r.project_id = p.id ORDER BY r.as_at DESC LIMIT 1) last ON true
  CROSS JOIN LATERAL (SELECT coalesce(last.as_at,
    (SELECT min(c.signed_on) FROM contract_share s JOIN contract c ON c.id = s.contract_id WHERE s.project_id = p.id),
    (p.assigned_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS since) silent
  WHERE p.state IN ('CONTRACTED', 'IN_PROGRESS') AND silent.since + i.days < vietnam_today();
GRANT SELECT ON progress_overdue TO portal_province, portal_ministry, portal_auditor;

-- Standing reports stand in the order of their days, none falls without a reason, and none is of a day to come.
CREATE FUNCTION check_progress() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'carrying.progress-in-order', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT p.code || '/' || r.as_at AS key,
               r.as_at > (r.recorded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
                 OR coalesce(r.as_at = lag(r.as_at) OVER days, false)
                 OR (r.fall_reason IS NULL AND r.corrects IS NULL AND coalesce(r.percent < (
                   SELECT b.percent FROM progress_report b WHERE b.project_id = r.project_id AND b.as_at < r.as_at
                     AND b.recorded_at < r.recorded_at
                     AND NOT EXISTS (SELECT FROM progress_report c WHERE c.corrects = b.id AND c.recorded_at < r.recorded_at)
                   ORDER BY b.as_at DESC LIMIT 1), false)) AS wrong
        FROM progress_report r JOIN project p ON p.id = r.project_id
        WHERE NOT EXISTS (SELECT FROM progress_report c WHERE c.corrects = r.id)
        WINDOW days AS (PARTITION BY r.project_id ORDER BY r.as_at)) reports $$;
REVOKE EXECUTE ON FUNCTION check_progress() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_progress() TO portal_auditor, portal_admin;
