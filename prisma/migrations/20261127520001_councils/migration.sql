-- Hội đồng thẩm định cấp cơ sở: who sits on it by which decision, which đề án stand before it, and the sheet each member
-- writes on a đề án as it was submitted. The leader's appraisal then waits for two thirds of the sheets.

-- People of one's own place, to choose a member or a deputy from: a province reads no accounts, but may know its own.
CREATE FUNCTION colleagues() RETURNS TABLE (id uuid, full_name text, role account_role) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.id, a.full_name, g.role FROM role_grant own
  JOIN role_grant g ON steward_of(g.unit_id) IS NOT DISTINCT FROM steward_of(own.unit_id) AND g.region_code IS NOT DISTINCT FROM own.region_code
    AND (g.role::text LIKE 'PROVINCE_%') = (own.role::text LIKE 'PROVINCE_%')
    AND (g.role::text LIKE 'MINISTRY_%') = (own.role::text LIKE 'MINISTRY_%')
  JOIN account a ON a.id = g.account_id AND a.disabled_at IS NULL
  WHERE own.account_id = app_account() AND (own.role::text LIKE 'PROVINCE_%' OR own.role::text LIKE 'MINISTRY_%')
    AND tstzrange(own.valid_from, own.valid_to) @> now() AND tstzrange(g.valid_from, g.valid_to) @> now()
$$;
REVOKE EXECUTE ON FUNCTION colleagues() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION colleagues() TO portal_province, portal_ministry;

CREATE TABLE council (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  unit_id text NOT NULL REFERENCES admin_unit,
  steward_unit_id text NOT NULL REFERENCES admin_unit,
  number text COLLATE "vi-x-icu" NOT NULL CHECK (length(number) BETWEEN 1 AND 60),
  signed_on date NOT NULL,
  formed_by uuid NOT NULL DEFAULT app_account() REFERENCES account,
  formed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT council_number_once UNIQUE (unit_id, number)
);
CREATE INDEX council_steward_unit_id ON council (steward_unit_id, signed_on DESC);
CREATE TRIGGER council_fill_steward BEFORE INSERT ON council FOR EACH ROW EXECUTE FUNCTION fill_steward();

-- Only a leader forms a council, at this moment, for themselves or under a delegation.
CREATE FUNCTION form_council() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND NOT EXISTS (SELECT FROM acting_grant() AS g WHERE g.role = 'PROVINCE_LEADER') THEN
    RAISE EXCEPTION 'a council is formed by a leader' USING ERRCODE = 'insufficient_privilege', HINT = 'council_by_leader';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER council_formed BEFORE INSERT ON council FOR EACH ROW EXECUTE FUNCTION form_council();

CREATE TABLE council_member (
  council_id uuid NOT NULL REFERENCES council,
  position integer NOT NULL CHECK (position BETWEEN 1 AND 15),
  full_name text COLLATE "vi-x-icu" NOT NULL CHECK (length(full_name) BETWEEN 1 AND 120),
  post text COLLATE "vi-x-icu" CHECK (length(post) BETWEEN 1 AND 200),
  duty text NOT NULL CHECK (duty IN ('CHAIR', 'SECRETARY', 'MEMBER')),
  account_id uuid REFERENCES account,
  PRIMARY KEY (council_id, position),
  UNIQUE (council_id, account_id)
);
CREATE UNIQUE INDEX council_member_one_chair ON council_member (council_id) WHERE duty = 'CHAIR';
CREATE INDEX council_member_account_id ON council_member (account_id);

-- The council a đề án stands before, by the latest row; all of them stay.
CREATE TABLE project_council (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  project_id uuid NOT NULL REFERENCES project,
  council_id uuid NOT NULL REFERENCES council,
  put_by uuid NOT NULL DEFAULT app_account() REFERENCES account,
  put_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX project_council_project_id ON project_council (project_id, put_at DESC);
CREATE INDEX project_council_council_id ON project_council (council_id);

-- A sheet is of one submission of the dossier and one member; the latest counts, earlier ones stay.
CREATE TABLE member_sheet (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  submission_id uuid NOT NULL REFERENCES project_step,
  council_id uuid NOT NULL,
  position integer NOT NULL,
  conclusion text COLLATE "vi-x-icu" NOT NULL CHECK (length(conclusion) BETWEEN 1 AND 2000),
  written_by uuid NOT NULL DEFAULT app_account() REFERENCES account,
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (council_id, position) REFERENCES council_member
);
CREATE INDEX member_sheet_submission_id ON member_sheet (submission_id, council_id, position, written_at DESC);

CREATE TABLE member_mark (
  sheet_id uuid NOT NULL REFERENCES member_sheet,
  criterion text NOT NULL CHECK (criterion IN ('principles', 'goals', 'need', 'effect', 'cost', 'capacity', 'dossier')),
  passed boolean NOT NULL,
  note text COLLATE "vi-x-icu" CHECK (length(note) BETWEEN 1 AND 2000),
  PRIMARY KEY (sheet_id, criterion),
  CONSTRAINT member_mark_failed_says_why CHECK (passed OR note IS NOT NULL)
);

-- Which council each đề án stands before, and the submission its sheets are of.
CREATE VIEW council_standing WITH (security_invoker = true) AS
SELECT DISTINCT ON (c.project_id) c.project_id, c.council_id, c.put_at, s.id AS submission_id, s.taken_by AS submitted_by
FROM project_council c
JOIN project_step s ON s.project_id = c.project_id AND s.step = 'project.submit'
ORDER BY c.project_id, c.put_at DESC, s.project_version DESC;

-- Members who may judge, all but the one who submitted, and how many of them have written their sheet.
CREATE FUNCTION council_sheets(project_id uuid) RETURNS TABLE (members integer, sheets integer) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT count(*)::integer, count(*) FILTER (WHERE EXISTS (
      SELECT FROM member_sheet w WHERE w.submission_id = c.submission_id AND w.council_id = m.council_id AND w.position = m.position))::integer
  FROM council_standing c JOIN council_member m ON m.council_id = c.council_id
  WHERE c.project_id = council_sheets.project_id AND m.account_id IS DISTINCT FROM c.submitted_by
  HAVING count(*) > 0
$$;
REVOKE EXECUTE ON FUNCTION council_sheets(uuid) FROM PUBLIC;

-- Fires after the step itself was found open, whose name comes first.
CREATE FUNCTION hear_council() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND EXISTS (SELECT FROM council_sheets(NEW.project_id) AS c WHERE c.sheets * 3 < c.members * 2) THEN
    RAISE EXCEPTION 'fewer than two thirds of the council have written their sheets'
      USING ERRCODE = 'check_violation', HINT = 'council_has_met';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER project_step_with_council BEFORE INSERT ON project_step FOR EACH ROW
  WHEN (NEW.step = 'project.appraise-local') EXECUTE FUNCTION hear_council();

-- A đề án is put before a council of its own province while the Sở has it, and changes it only before anything is judged.
CREATE FUNCTION put_before_council() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  put project;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO put FROM project WHERE id = NEW.project_id FOR NO KEY UPDATE;
  IF put.state IS DISTINCT FROM 'SUBMITTED' OR put.steward_unit_id IS DISTINCT FROM app_unit()
     OR NOT EXISTS (SELECT FROM council c WHERE c.id = NEW.council_id AND c.steward_unit_id = app_unit())
     OR NOT EXISTS (SELECT FROM acting_grant() AS g WHERE g.role = 'PROVINCE_LEADER') THEN
    RAISE EXCEPTION 'the project does not stand before the Sở, or this is no leader' USING ERRCODE = 'insufficient_privilege', HINT = 'council_while_submitted';
  END IF;
  IF EXISTS (SELECT FROM council_sheets(NEW.project_id) AS c WHERE c.sheets > 0) THEN
    RAISE EXCEPTION 'members of another council have judged it' USING ERRCODE = 'restrict_violation', HINT = 'council_before_sheets';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER project_council_put BEFORE INSERT ON project_council FOR EACH ROW EXECUTE FUNCTION put_before_council();

-- A member judges by themselves; whoever has no account has their sheet entered by a member who has. Nobody
-- judges what they submitted, and nothing is judged that is not before the Sở.
CREATE FUNCTION judge_by_member() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  judged project;
  standing council_standing;
  member council_member;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT p.* INTO judged FROM project p JOIN project_step s ON s.project_id = p.id WHERE s.id = NEW.submission_id FOR SHARE OF p;
  SELECT * INTO standing FROM council_standing c WHERE c.project_id = judged.id;
  SELECT * INTO member FROM council_member m WHERE m.council_id = NEW.council_id AND m.position = NEW.position;
  IF judged.state IS DISTINCT FROM 'SUBMITTED' OR judged.steward_unit_id IS DISTINCT FROM app_unit()
     OR standing.submission_id IS DISTINCT FROM NEW.submission_id OR standing.council_id IS DISTINCT FROM NEW.council_id THEN
    RAISE EXCEPTION 'the project does not stand before this council' USING ERRCODE = 'restrict_violation', HINT = 'sheet_while_submitted';
  END IF;
  IF standing.submitted_by IN (app_account(), member.account_id) THEN
    RAISE EXCEPTION 'whoever submitted it does not judge it' USING ERRCODE = 'insufficient_privilege', HINT = 'sheet_by_another';
  END IF;
  IF member.account_id IS DISTINCT FROM app_account() AND (member.account_id IS NOT NULL OR NOT EXISTS (
       SELECT FROM council_member m WHERE m.council_id = NEW.council_id AND m.account_id = app_account())) THEN
    RAISE EXCEPTION 'a sheet is written by its member' USING ERRCODE = 'insufficient_privilege', HINT = 'sheet_of_member';
  END IF;
  NEW.written_by := app_account();
  NEW.written_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER member_sheet_judged BEFORE INSERT ON member_sheet FOR EACH ROW EXECUTE FUNCTION judge_by_member();

DO $$
DECLARE said text;
BEGIN
  FOREACH said IN ARRAY ARRAY['council', 'council_member', 'project_council', 'member_sheet', 'member_mark'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
                   said || '_append_only', said);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', said);
    EXECUTE format('GRANT SELECT ON %I TO portal_province, portal_ministry, portal_auditor', said);
  END LOOP;
END $$;
GRANT SELECT ON council_standing TO portal_province, portal_ministry, portal_auditor;

CREATE POLICY own_province ON council FOR SELECT TO portal_province USING (steward_unit_id = (SELECT app_unit()));
CREATE POLICY all_provinces ON council FOR SELECT TO portal_ministry, portal_auditor USING (true);
GRANT INSERT (id, unit_id, number, signed_on) ON council TO portal_province;
CREATE POLICY own_council ON council FOR INSERT TO portal_province
  WITH CHECK (steward_unit_id = (SELECT app_unit()) AND formed_by = (SELECT app_account()));

CREATE POLICY follows_parent ON council_member FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM council c WHERE c.id = council_id));
GRANT INSERT ON council_member TO portal_province;
CREATE POLICY of_own_council ON council_member FOR INSERT TO portal_province
  WITH CHECK (EXISTS (SELECT FROM council c WHERE c.id = council_id AND c.formed_by = (SELECT app_account()))
    AND (account_id IS NULL OR account_id IN (SELECT k.id FROM colleagues() AS k)));

CREATE POLICY follows_parent ON project_council FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id));
GRANT INSERT (project_id, council_id) ON project_council TO portal_province;
CREATE POLICY own_province ON project_council FOR INSERT TO portal_province
  WITH CHECK (put_by = (SELECT app_account()) AND EXISTS (SELECT FROM project p WHERE p.id = project_id));

CREATE POLICY follows_parent ON member_sheet FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM project_step s WHERE s.id = submission_id));
GRANT INSERT (id, submission_id, council_id, position, conclusion) ON member_sheet TO portal_province;
CREATE POLICY own_sheets ON member_sheet FOR INSERT TO portal_province WITH CHECK (written_by = (SELECT app_account()));

CREATE POLICY follows_parent ON member_mark FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM member_sheet w WHERE w.id = sheet_id));
GRANT INSERT ON member_mark TO portal_province;
CREATE POLICY with_own_sheet ON member_mark FOR INSERT TO portal_province
  WITH CHECK (EXISTS (SELECT FROM member_sheet w WHERE w.id = sheet_id AND w.written_by = (SELECT app_account())));
