-- A đề án is written by an officer of its own province: its words beside its figures, its budget, its targets and those it
-- is to help. Rows below it may be written while it may be edited, which the table of steps decides.

-- What the dossier says in words. It is not shown to the public, not even after assignment.
CREATE TABLE project_outline (
  project_id uuid PRIMARY KEY REFERENCES project,
  need text COLLATE "vi-x-icu" CHECK (length(need) BETWEEN 1 AND 20000),
  goals text COLLATE "vi-x-icu" CHECK (length(goals) BETWEEN 1 AND 20000),
  scale text COLLATE "vi-x-icu" CHECK (length(scale) BETWEEN 1 AND 20000),
  technology text COLLATE "vi-x-icu" CHECK (length(technology) BETWEEN 1 AND 20000),
  effects text COLLATE "vi-x-icu" CHECK (length(effects) BETWEEN 1 AND 20000),
  cap_reason text COLLATE "vi-x-icu" CHECK (length(cap_reason) BETWEEN 1 AND 2000)
);

-- The register keeps an establishment's address as it was first written; a dossier keeps its own.
ALTER TABLE project_beneficiary ADD COLUMN address text COLLATE "vi-x-icu";

-- Running numbers of the codes: fund, first year and the province's two digits that year.
CREATE TABLE project_code_head (
  prefix text PRIMARY KEY,
  last integer NOT NULL CHECK (last > 0)
);
ALTER TABLE project_code_head ENABLE ROW LEVEL SECURITY;

-- KCQG-2027-44-0001: whoever reads the code aloud knows fund, year and province. The head is held to the end of the
-- transaction, so that numbers have no gap and no double.
CREATE FUNCTION next_project_code(of_fund fund, of_year integer) RETURNS text LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH named AS (
    SELECT concat_ws('-', of_fund, of_year, v.code) AS prefix FROM admin_unit_version v
    WHERE v.unit_id = app_unit() AND daterange(v.valid_from, v.valid_to) @> vietnam_today()),
  head AS (
    INSERT INTO project_code_head AS h SELECT prefix, 1 FROM named
    ON CONFLICT (prefix) DO UPDATE SET last = h.last + 1 RETURNING prefix, last)
  SELECT prefix || '-' || lpad(last::text, greatest(4, length(last::text)), '0') FROM head
$$;
REVOKE EXECUTE ON FUNCTION next_project_code(fund, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION next_project_code(fund, integer) TO portal_province;

-- A đề án begins as a draft, written by who is an officer at this moment. The owner of the tables loads them in any state.
CREATE FUNCTION begin_project() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF NEW.state <> 'DRAFT' OR NOT EXISTS (
    SELECT FROM role_grant g WHERE g.account_id = app_account() AND g.role = 'PROVINCE_OFFICER'
      AND tstzrange(g.valid_from, g.valid_to) @> now()) THEN
    RAISE EXCEPTION 'a project is begun as a draft by an officer of its province'
      USING ERRCODE = 'insufficient_privilege', HINT = 'step_allowed';
  END IF;
  NEW.version := 1;
  NEW.recorded_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER project_begin BEFORE INSERT ON project FOR EACH ROW EXECUTE FUNCTION begin_project();

-- Whether the account of this request may write below a đề án now: its own province's, in a state in which it is edited.
CREATE FUNCTION may_edit_project(project_id uuid) RETURNS boolean LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM project p WHERE p.id = may_edit_project.project_id AND p.steward_unit_id = app_unit())
    AND allows_step('project.edit', may_edit_project.project_id)
$$;
REVOKE EXECUTE ON FUNCTION may_edit_project(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION may_edit_project(uuid) TO portal_province;

GRANT INSERT (id, code, title, fund, kind, state, unit_id, steward_unit_id, content_code, item_code, start_year, end_year,
              implementing_unit, commune, start_on, end_on, version, recorded_at) ON project TO portal_province;
CREATE POLICY province_begins ON project FOR INSERT TO portal_province
  WITH CHECK (steward_unit_id = (SELECT app_unit()) AND state = 'DRAFT' AND assigned_at IS NULL);
GRANT INSERT (id, unit_id, steward_unit_id, name, tax_code, address, kind) ON beneficiary TO portal_province;
CREATE POLICY province_enters ON beneficiary FOR INSERT TO portal_province
  WITH CHECK (steward_unit_id = (SELECT app_unit()));

ALTER TABLE project_outline ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON project_outline TO portal_province, portal_ministry, portal_auditor;
CREATE POLICY follows_parent ON project_outline FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id));
DO $$
DECLARE written text;
BEGIN
  FOREACH written IN ARRAY ARRAY['project_outline', 'project_budget_line', 'project_output', 'project_beneficiary'] LOOP
    EXECUTE format('GRANT INSERT ON %I TO portal_province', written);
    EXECUTE format('CREATE POLICY while_edited ON %I FOR INSERT TO portal_province WITH CHECK (may_edit_project(project_id))', written);
  END LOOP;
END $$;
