-- Kiểm tra, giám sát: a visit to a đề án that is carried out, by the Cục (national fund) or the Sở, and what was found: who
-- mends it by when. A finding is followed until the side that inspected closes it; whoever answered it does not close it.

CREATE TABLE inspection (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  project_id uuid NOT NULL REFERENCES project,
  side text NOT NULL CHECK (side IN ('CENTRAL', 'LOCAL')),
  inspected_on date NOT NULL,
  members text[] CHECK (members IS NOT NULL AND cardinality(members) BETWEEN 1 AND 20),
  summary text COLLATE "vi-x-icu" NOT NULL CHECK (length(summary) BETWEEN 1 AND 4000),
  recorded_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX inspection_of_project ON inspection (project_id, inspected_on DESC);

CREATE TABLE inspection_finding (
  inspection_id uuid NOT NULL REFERENCES inspection,
  position integer NOT NULL CHECK (position BETWEEN 1 AND 30),
  what text COLLATE "vi-x-icu" NOT NULL CHECK (length(what) BETWEEN 1 AND 2000),
  mender text COLLATE "vi-x-icu" NOT NULL CHECK (length(mender) BETWEEN 1 AND 200),
  due_on date NOT NULL,
  PRIMARY KEY (inspection_id, position)
);

CREATE TABLE finding_answer (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  inspection_id uuid NOT NULL,
  position integer NOT NULL,
  text text COLLATE "vi-x-icu" NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  answered_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  answered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (inspection_id, position) REFERENCES inspection_finding
);
CREATE INDEX finding_answer_of_finding ON finding_answer (inspection_id, position, answered_at);

CREATE TABLE finding_closing (
  inspection_id uuid NOT NULL,
  position integer NOT NULL,
  how text COLLATE "vi-x-icu" NOT NULL CHECK (length(how) BETWEEN 1 AND 2000),
  closed_on date NOT NULL,
  closed_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  closed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT finding_closed_once PRIMARY KEY (inspection_id, position),
  FOREIGN KEY (inspection_id, position) REFERENCES inspection_finding
);

DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['inspection', 'inspection_finding', 'finding_answer', 'finding_closing'] LOOP
    EXECUTE format('CREATE TRIGGER %1$s_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %1$I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('GRANT SELECT ON %I TO portal_province, portal_ministry, portal_auditor', kept);
    EXECUTE format('CREATE POLICY follows_parent ON %I FOR SELECT TO portal_province, portal_ministry, portal_auditor USING (%s)', kept,
      CASE kept WHEN 'inspection' THEN 'EXISTS (SELECT FROM project p WHERE p.id = project_id)'
      ELSE format('EXISTS (SELECT FROM inspection i WHERE i.id = %I.inspection_id)', kept) END);
    EXECUTE format('CREATE POLICY who_sees_it ON %I FOR INSERT TO portal_province, portal_ministry WITH CHECK (%s)', kept,
      CASE kept WHEN 'inspection' THEN 'EXISTS (SELECT FROM project p WHERE p.id = project_id)'
      ELSE format('EXISTS (SELECT FROM inspection i WHERE i.id = %I.inspection_id)', kept) END);
  END LOOP;
END $$;
GRANT INSERT (id, project_id, inspected_on, members, summary) ON inspection TO portal_province, portal_ministry;
GRANT INSERT (inspection_id, position, what, mender, due_on) ON inspection_finding TO portal_province, portal_ministry;
GRANT INSERT (inspection_id, position, text) ON finding_answer TO portal_province, portal_ministry;
GRANT INSERT (inspection_id, position, how, closed_on) ON finding_closing TO portal_province, portal_ministry;

-- On which side the account of this request inspects a đề án now: the Cục those of the national fund, the Sở its own; null
-- where it does not.
CREATE FUNCTION inspecting_side(of_project uuid) RETURNS text LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN g.role IN ('MINISTRY_OFFICER', 'MINISTRY_LEADER') AND p.fund = 'KCQG' THEN 'CENTRAL'
              WHEN g.role IN ('PROVINCE_OFFICER', 'PROVINCE_LEADER') AND p.steward_unit_id = app_unit()
                AND steward_of(g.unit_id) = app_unit() THEN 'LOCAL' END
  FROM project p, acting_grant() AS g WHERE p.id = of_project
  ORDER BY 1 NULLS LAST LIMIT 1
$$;
REVOKE EXECUTE ON FUNCTION inspecting_side(uuid) FROM PUBLIC;

CREATE FUNCTION keep_inspection() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_project project;
BEGIN
  SELECT * INTO of_project FROM project p WHERE p.id = NEW.project_id FOR NO KEY UPDATE;
  IF NEW.inspected_on > vietnam_today() THEN
    RAISE EXCEPTION 'an inspection of a day to come' USING ERRCODE = 'check_violation', HINT = 'inspection_not_ahead';
  END IF;
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  NEW.side := inspecting_side(NEW.project_id);
  IF NEW.side IS NULL THEN
    RAISE EXCEPTION 'the project is not inspected by this account' USING ERRCODE = 'insufficient_privilege', HINT = 'inspection_by_its_side';
  END IF;
  IF of_project.state NOT IN ('CONTRACTED', 'IN_PROGRESS', 'ACCEPTED') THEN
    RAISE EXCEPTION 'the project is not inspected now' USING ERRCODE = 'check_violation', HINT = 'inspection_now';
  END IF;
  NEW.recorded_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.recorded_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER inspection_kept BEFORE INSERT ON inspection FOR EACH ROW EXECUTE FUNCTION keep_inspection();

-- What was found is said with the inspection, in the transaction that records it.
CREATE FUNCTION keep_finding() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_inspection inspection;
BEGIN
  SELECT * INTO of_inspection FROM inspection i WHERE i.id = NEW.inspection_id;
  IF NEW.due_on < of_inspection.inspected_on THEN
    RAISE EXCEPTION 'a finding is due after its inspection' USING ERRCODE = 'check_violation', HINT = 'finding_due_after';
  END IF;
  IF app_account() IS NOT NULL AND NOT EXISTS (SELECT FROM inspection i WHERE i.id = NEW.inspection_id
      AND i.recorded_by = app_account() AND i.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'findings are said with their inspection' USING ERRCODE = 'insufficient_privilege', HINT = 'finding_with_inspection';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER inspection_finding_kept BEFORE INSERT ON inspection_finding FOR EACH ROW EXECUTE FUNCTION keep_finding();

-- One after another on one finding: the project is held while it is answered or closed.
CREATE FUNCTION keep_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_project uuid := (SELECT i.project_id FROM inspection i WHERE i.id = NEW.inspection_id);
BEGIN
  PERFORM FROM project p WHERE p.id = of_project FOR NO KEY UPDATE;
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF NOT acts_in_charge(of_project, ARRAY['PROVINCE_OFFICER', 'PROVINCE_LEADER']::account_role[]) THEN
    RAISE EXCEPTION 'findings are answered by the province in charge' USING ERRCODE = 'insufficient_privilege', HINT = 'finding_answered_by_province';
  END IF;
  IF EXISTS (SELECT FROM finding_closing c WHERE (c.inspection_id, c.position) = (NEW.inspection_id, NEW.position)) THEN
    RAISE EXCEPTION 'the finding is closed' USING ERRCODE = 'check_violation', HINT = 'finding_open';
  END IF;
  NEW.answered_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.answered_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER finding_answer_kept BEFORE INSERT ON finding_answer FOR EACH ROW EXECUTE FUNCTION keep_answer();

CREATE FUNCTION keep_closing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_inspection inspection;
BEGIN
  SELECT * INTO of_inspection FROM inspection i WHERE i.id = NEW.inspection_id;
  PERFORM FROM project p WHERE p.id = of_inspection.project_id FOR NO KEY UPDATE;
  IF NEW.closed_on NOT BETWEEN of_inspection.inspected_on AND vietnam_today() THEN
    RAISE EXCEPTION 'closed between the inspection and today' USING ERRCODE = 'check_violation', HINT = 'finding_closed_in_time';
  END IF;
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF inspecting_side(of_inspection.project_id) IS DISTINCT FROM of_inspection.side THEN
    RAISE EXCEPTION 'a finding is closed by the side that inspected' USING ERRCODE = 'insufficient_privilege', HINT = 'finding_closed_by_its_side';
  END IF;
  IF NOT EXISTS (SELECT FROM finding_answer a WHERE (a.inspection_id, a.position) = (NEW.inspection_id, NEW.position)) THEN
    RAISE EXCEPTION 'a finding is answered before it is closed' USING ERRCODE = 'check_violation', HINT = 'finding_answered';
  END IF;
  IF EXISTS (SELECT FROM finding_answer a WHERE (a.inspection_id, a.position) = (NEW.inspection_id, NEW.position)
             AND ARRAY[a.answered_by, a.on_behalf_of] && array_remove(ARRAY[app_account(), app_on_behalf()], NULL)) THEN
    RAISE EXCEPTION 'nobody closes what they answered' USING ERRCODE = 'insufficient_privilege', HINT = 'finding_closed_by_another';
  END IF;
  NEW.closed_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.closed_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER finding_closing_kept BEFORE INSERT ON finding_closing FOR EACH ROW EXECUTE FUNCTION keep_closing();

-- Each finding as it is followed.
CREATE VIEW followed_finding WITH (security_invoker = true) AS
  SELECT f.*, i.project_id, c.closed_on, c.how, c.inspection_id IS NULL AS open,
         c.inspection_id IS NULL AND f.due_on < vietnam_today() AS overdue
  FROM inspection_finding f JOIN inspection i ON i.id = f.inspection_id
  LEFT JOIN finding_closing c ON (c.inspection_id, c.position) = (f.inspection_id, f.position);
GRANT SELECT ON followed_finding TO portal_province, portal_ministry, portal_auditor;

-- A notice may be of an inspection.
ALTER TABLE notice
  ADD COLUMN inspection_id uuid REFERENCES inspection,
  DROP CONSTRAINT notice_of_one_thing,
  DROP CONSTRAINT notice_kind_of_its_thing,
  ADD CONSTRAINT notice_of_one_thing CHECK (num_nonnulls(project_id, conference_id, inspection_id) = 1),
  ADD CONSTRAINT notice_kind_of_its_thing CHECK (split_part(kind, '.', 1) = CASE
    WHEN project_id IS NOT NULL THEN 'project' WHEN inspection_id IS NOT NULL THEN 'inspection' ELSE 'conference' END);
CREATE UNIQUE INDEX notice_of_inspection_once ON notice (account_id, inspection_id, kind, occasion);

CREATE FUNCTION told_of_inspection(of_notice notice) RETURNS json LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT json_build_object('of', 'inspection', 'id', (of_notice).id, 'kind', (of_notice).kind,
    'at', to_char((of_notice).recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'read', (of_notice).read_at IS NOT NULL,
    'code', p.code, 'title', p.title, 'inspectionId', i.id, 'takenBy', coalesce(taker.full_name, ''), 'onBehalfOf', giver.full_name,
    'told', (of_notice).told)
  FROM inspection i JOIN project p ON p.id = i.project_id
  LEFT JOIN account_name taker ON taker.id = ((of_notice).told ->> 'by')::uuid
  LEFT JOIN account_name giver ON giver.id = ((of_notice).told ->> 'onBehalfOf')::uuid
  WHERE i.id = (of_notice).inspection_id
$$;
REVOKE ALL ON FUNCTION told_of_inspection(notice) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION told_of_inspection(notice) TO portal_province, portal_ministry;

-- Officers and leaders of the province in charge, and who acts for them now.
CREATE FUNCTION people_in_charge(of_project uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT DISTINCT h.account_id
  FROM (
    SELECT g.account_id, g.role, g.unit_id FROM role_grant g WHERE tstzrange(g.valid_from, g.valid_to) @> now()
    UNION ALL
    SELECT d.receiver_id, g.role, g.unit_id FROM standing_delegation d JOIN role_grant g ON g.id = d.grant_id
    WHERE vietnam_today() BETWEEN d.from_on AND d.to_on) h
  JOIN account a ON a.id = h.account_id AND a.disabled_at IS NULL JOIN project p ON p.id = of_project
  WHERE h.role IN ('PROVINCE_OFFICER', 'PROVINCE_LEADER') AND steward_of(h.unit_id) = p.steward_unit_id
$$;
REVOKE ALL ON FUNCTION people_in_charge(uuid) FROM PUBLIC;

CREATE FUNCTION notice_inspection(inspection uuid, concerned uuid[], kind text, occasion text, told jsonb) RETURNS integer
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH written AS (
    INSERT INTO notice (account_id, kind, inspection_id, occasion, told)
    SELECT DISTINCT one, notice_inspection.kind, notice_inspection.inspection, notice_inspection.occasion,
      notice_inspection.told || jsonb_build_object('by', app_account(), 'onBehalfOf', app_on_behalf())
    FROM unnest(concerned) AS one WHERE one IS DISTINCT FROM app_account()
    ON CONFLICT DO NOTHING RETURNING id)
  SELECT count(*)::integer FROM written
$$;
REVOKE ALL ON FUNCTION notice_inspection(uuid, uuid[], text, text, jsonb) FROM PUBLIC;

-- When all was said: the province in charge of the inspection; whoever inspected of an answer; whoever answered of the closing.
CREATE FUNCTION tell_inspection() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  PERFORM notice_inspection(NEW.id, ARRAY(SELECT people_in_charge(NEW.project_id)), 'inspection.recorded', NEW.id::text,
    (SELECT jsonb_build_object('on', NEW.inspected_on, 'findings', count(*), 'dueOn', min(f.due_on))
     FROM inspection_finding f WHERE f.inspection_id = NEW.id));
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER inspection_told AFTER INSERT ON inspection DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION tell_inspection();

CREATE FUNCTION told_finding(of_inspection uuid, at_position integer) RETURNS jsonb LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT jsonb_build_object('position', f.position, 'what', f.what, 'dueOn', f.due_on)
  FROM inspection_finding f WHERE f.inspection_id = of_inspection AND f.position = at_position
$$;
REVOKE ALL ON FUNCTION told_finding(uuid, integer) FROM PUBLIC;

CREATE FUNCTION tell_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  PERFORM notice_inspection(NEW.inspection_id, ARRAY(SELECT i.recorded_by FROM inspection i WHERE i.id = NEW.inspection_id),
    'inspection.answered', NEW.id::text, told_finding(NEW.inspection_id, NEW.position));
  RETURN NULL;
END $$;
CREATE TRIGGER finding_answer_told AFTER INSERT ON finding_answer FOR EACH ROW EXECUTE FUNCTION tell_answer();

CREATE FUNCTION tell_closing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  PERFORM notice_inspection(NEW.inspection_id,
    ARRAY(SELECT a.answered_by FROM finding_answer a WHERE (a.inspection_id, a.position) = (NEW.inspection_id, NEW.position)),
    'inspection.closed', NEW.position::text, told_finding(NEW.inspection_id, NEW.position));
  RETURN NULL;
END $$;
CREATE TRIGGER finding_closing_told AFTER INSERT ON finding_closing FOR EACH ROW EXECUTE FUNCTION tell_closing();

-- Each morning: findings that are overdue, each once, to the province in charge.
CREATE FUNCTION tell_findings() RETURNS integer LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(sum(notice_inspection(f.inspection_id, ARRAY(SELECT people_in_charge(f.project_id)), 'inspection.overdue',
    f.position || ' ' || f.due_on, told_finding(f.inspection_id, f.position))), 0)::integer
  FROM followed_finding f WHERE f.overdue
$$;
REVOKE ALL ON FUNCTION tell_findings() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tell_findings() TO portal_job;

CREATE OR REPLACE FUNCTION notices_to_mail(account uuid, wanted text) RETURNS TABLE (email text, full_name text, language text, notice json)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT latest.email, latest.full_name, latest.language,
    coalesce(told_of_project(latest.n), told_of_conference(latest.n), told_of_inspection(latest.n))
  FROM (
    SELECT a.email, a.full_name, coalesce(s.language, 'vi') AS language, n
    FROM account a LEFT JOIN notice_setting s ON s.account_id = a.id
    JOIN notice n ON n.account_id = a.id AND n.read_at IS NULL AND (wanted = 'DAILY' OR n.mailed_at IS NULL
      AND n.recorded_at > greatest(now() - interval '7 days', s.mailed_from))
    LEFT JOIN inspection i ON i.id = n.inspection_id
    LEFT JOIN project p ON p.id = coalesce(n.project_id, i.project_id) LEFT JOIN conference c ON c.id = n.conference_id
    WHERE a.id = account AND a.disabled_at IS NULL AND coalesce(s.mail, 'AT_ONCE') = wanted
      AND EXISTS (SELECT FROM role_grant g WHERE g.account_id = a.id AND tstzrange(g.valid_from, g.valid_to) @> now()
        AND CASE WHEN p.id IS NOT NULL
          THEN g.region_code IS NULL AND (g.unit_id IS NULL OR steward_of(g.unit_id) = p.steward_unit_id)
          ELSE (g.region_code IS NULL OR g.region_code = c.region_code) AND (g.unit_id IS NULL OR steward_of(g.unit_id) IN (
            SELECT u.steward_unit_id FROM conference_units(c.id) AS u)) END)
    ORDER BY n.recorded_at DESC, n.id LIMIT 200) latest
  ORDER BY (latest.n).recorded_at, (latest.n).id
$$;

-- A closed finding was answered, and closed by nobody who answered it, within its time.
CREATE FUNCTION check_inspections() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'carrying.findings-closed-by-another', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT p.code || '/' || i.inspected_on || '/' || f.position AS key,
               f.due_on < i.inspected_on OR c.closed_on < i.inspected_on
                 OR (c.inspection_id IS NOT NULL AND EXISTS (SELECT FROM finding_answer a
                   WHERE (a.inspection_id, a.position) = (f.inspection_id, f.position)
                     AND array_remove(ARRAY[a.answered_by, a.on_behalf_of], NULL) && array_remove(ARRAY[c.closed_by, c.on_behalf_of], NULL)))
                 IS TRUE AS wrong
        FROM inspection_finding f JOIN inspection i ON i.id = f.inspection_id JOIN project p ON p.id = i.project_id
        LEFT JOIN finding_closing c ON (c.inspection_id, c.position) = (f.inspection_id, f.position)) findings $$;
REVOKE EXECUTE ON FUNCTION check_inspections() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_inspections() TO portal_auditor, portal_admin;
