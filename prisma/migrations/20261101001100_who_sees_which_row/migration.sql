-- Who sees which row. One set of policies per database role, never an OR on a setting.
-- The public sees đề án from ASSIGNED on, issued documents, contracts and totals; a province works on what it is steward
-- of; the Ministry reads all but drafts; an organiser reads its region; an auditor reads all.

-- Reference data, rollups and published figures are open to every role.
DO $$
DECLARE
  open_table text;
  reader text;
BEGIN
  FOREACH open_table IN ARRAY ARRAY['territory_layout', 'admin_unit', 'admin_unit_version', 'admin_unit_alias',
    'admin_unit_successor', 'admin_unit_tile', 'island_group', 'region', 'region_membership', 'legal_document', 'agency_name',
    'content', 'content_version', 'content_item', 'content_group', 'content_group_member', 'support_cap', 'advance_rate',
    'indicator', 'indicator_part', 'reporting_period', 'published_figure', 'execution_monthly', 'output_monthly',
    'project_execution', 'execution_fact', 'output_fact'] LOOP
    FOREACH reader IN ARRAY ARRAY['portal_public', 'portal_province', 'portal_ministry', 'portal_organiser',
                                  'portal_auditor', 'portal_admin'] LOOP
      EXECUTE format('GRANT SELECT ON %I TO %I', open_table, reader);
    END LOOP;
  END LOOP;
END $$;

-- Rows below a đề án, a decision, a release or a report follow their parent: what the role sees of it, it sees of them.
DO $$
DECLARE
  readers constant text[] := ARRAY['portal_public', 'portal_province', 'portal_ministry', 'portal_organiser',
                                   'portal_auditor', 'portal_admin'];
  child record;
BEGIN
  FOR child IN SELECT * FROM (VALUES
    ('project_budget_line', 'project', 'project_id'), ('project_output', 'project', 'project_id'),
    ('project_year_balance', 'project', 'project_id'), ('contract_share', 'project', 'project_id'),
    ('acceptance', 'project', 'project_id'),
    ('contract_share_balance', 'contract_share', 'share_id'), ('acceptance_output', 'acceptance', 'acceptance_id'),
    ('reported_amount', 'provincial_report', 'report_id'), ('reported_output', 'provincial_report', 'report_id')
  ) AS c (name, parent, key) LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', child.name);
    EXECUTE format('GRANT SELECT ON %I TO %s', child.name, array_to_string(readers, ', '));
    EXECUTE format('CREATE POLICY follows_parent ON %I FOR SELECT TO %s USING (EXISTS (SELECT 1 FROM %I parent WHERE parent.id = %I.%I))',
                   child.name, array_to_string(readers, ', '), child.parent, child.name, child.key);
  END LOOP;
END $$;

ALTER TABLE project ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON project TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;
CREATE POLICY public_reads ON project FOR SELECT TO portal_public, portal_organiser, portal_admin
  USING (assigned_at IS NOT NULL);
CREATE POLICY province_reads ON project FOR SELECT TO portal_province USING (steward_unit_id = (SELECT app_unit()));
CREATE POLICY ministry_reads ON project FOR SELECT TO portal_ministry USING (state <> 'DRAFT');
CREATE POLICY auditor_reads ON project FOR SELECT TO portal_auditor USING (true);

ALTER TABLE contract ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON contract TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;
CREATE POLICY everyone_reads ON contract FOR SELECT TO portal_public, portal_ministry, portal_organiser, portal_auditor, portal_admin
  USING (true);
CREATE POLICY province_reads ON contract FOR SELECT TO portal_province USING (steward_unit_id = (SELECT app_unit()));

ALTER TABLE plan_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE release ENABLE ROW LEVEL SECURITY;
ALTER TABLE release_line ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON plan_decision, plan_line, release, release_line
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;
-- Issued is public for all, so a province reads other provinces' decisions too; drafts stay with their authors.
CREATE POLICY issued_is_public ON plan_decision FOR SELECT
  TO portal_public, portal_province, portal_organiser, portal_admin USING (issued_at IS NOT NULL);
CREATE POLICY own_drafts ON plan_decision FOR SELECT TO portal_province USING (steward_unit_id = (SELECT app_unit()));
CREATE POLICY all_rows ON plan_decision FOR SELECT TO portal_ministry, portal_auditor USING (true);
CREATE POLICY issued_is_public ON release FOR SELECT
  TO portal_public, portal_province, portal_organiser, portal_admin USING (issued_at IS NOT NULL);
CREATE POLICY all_rows ON release FOR SELECT TO portal_ministry, portal_auditor USING (true);
CREATE POLICY follows_parent ON plan_line FOR SELECT
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin
  USING (EXISTS (SELECT 1 FROM plan_decision d WHERE d.id = decision_id));
CREATE POLICY follows_parent ON release_line FOR SELECT
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin
  USING (EXISTS (SELECT 1 FROM release r WHERE r.id = release_id));

-- Personal data of beneficiaries: sign-in and scope.
ALTER TABLE beneficiary ENABLE ROW LEVEL SECURITY;
ALTER TABLE project_beneficiary ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON beneficiary, project_beneficiary TO portal_province, portal_ministry, portal_auditor;
CREATE POLICY province_reads ON beneficiary FOR SELECT TO portal_province USING (steward_unit_id = (SELECT app_unit()));
CREATE POLICY all_rows ON beneficiary FOR SELECT TO portal_ministry, portal_auditor USING (true);
CREATE POLICY follows_parent ON project_beneficiary FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT 1 FROM project p WHERE p.id = project_id));

ALTER TABLE voucher ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON voucher TO portal_province, portal_ministry, portal_organiser, portal_auditor;
CREATE POLICY province_reads ON voucher FOR SELECT TO portal_province USING (steward_unit_id = (SELECT app_unit()));
CREATE POLICY all_rows ON voucher FOR SELECT TO portal_ministry, portal_auditor USING (true);
CREATE POLICY region_reads ON voucher FOR SELECT TO portal_organiser USING (steward_unit_id IN (
  SELECT m.unit_id FROM region_membership m
  WHERE m.region_code = (SELECT app_region()) AND daterange(m.valid_from, m.valid_to) @> vietnam_today()));
GRANT INSERT (id, share_id, kind, signed_amount, paid_on, number, note, reverses_id, reason, recorded_by) ON voucher TO portal_province;
CREATE POLICY province_records ON voucher FOR INSERT TO portal_province
  WITH CHECK (steward_unit_id = (SELECT app_unit()) AND recorded_by = (SELECT app_account()));
GRANT EXECUTE ON FUNCTION lock_own_project(uuid) TO portal_province;

-- Kept by triggers, read by nobody.
ALTER TABLE standing_voucher_number ENABLE ROW LEVEL SECURITY;

ALTER TABLE provincial_report ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON provincial_report TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;
CREATE POLICY certified_is_public ON provincial_report FOR SELECT
  TO portal_public, portal_province, portal_organiser, portal_admin USING (certified_at IS NOT NULL);
CREATE POLICY own_reports ON provincial_report FOR SELECT TO portal_province USING (steward_unit_id = (SELECT app_unit()));
CREATE POLICY all_rows ON provincial_report FOR SELECT TO portal_ministry, portal_auditor USING (true);

-- Who is this? Only the sign-in role reads accounts and sessions.
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE role_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE app_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE login_throttle ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON account, role_grant TO portal_auth;
GRANT SELECT, INSERT, UPDATE (last_seen_at, revoked_at) ON app_session TO portal_auth;
GRANT SELECT, INSERT, UPDATE, DELETE ON login_throttle TO portal_auth;
GRANT SELECT ON admin_unit_version, admin_unit_successor TO portal_auth;
CREATE POLICY sign_in ON account FOR SELECT TO portal_auth USING (true);
CREATE POLICY sign_in ON role_grant FOR SELECT TO portal_auth USING (true);
CREATE POLICY sign_in ON app_session TO portal_auth USING (true) WITH CHECK (true);
CREATE POLICY sign_in ON login_throttle TO portal_auth USING (true) WITH CHECK (true);

-- Administrators keep accounts, but not their own.
GRANT SELECT (id, email, full_name, disabled_at, created_at, version, must_change_password),
  INSERT (email, full_name, password_hash, must_change_password),
  UPDATE (password_hash, disabled_at, must_change_password, version) ON account TO portal_admin;
CREATE POLICY administrators_read ON account FOR SELECT TO portal_admin USING (true);
CREATE POLICY administrators_create ON account FOR INSERT TO portal_admin WITH CHECK (must_change_password);
CREATE POLICY administrators_change_others ON account FOR UPDATE TO portal_admin USING (id <> (SELECT app_account()));

GRANT SELECT, INSERT (account_id, role, unit_id, region_code, valid_from, valid_to), UPDATE (valid_to) ON role_grant TO portal_admin;
CREATE POLICY administrators_read ON role_grant FOR SELECT TO portal_admin USING (true);
CREATE POLICY administrators_grant_others ON role_grant FOR INSERT TO portal_admin WITH CHECK (account_id <> (SELECT app_account()));
CREATE POLICY administrators_close_others ON role_grant FOR UPDATE TO portal_admin USING (account_id <> (SELECT app_account()));

GRANT SELECT (account_id, created_at, last_seen_at, expires_at, revoked_at), UPDATE (revoked_at) ON app_session TO portal_admin;
CREATE POLICY administrators_read ON app_session FOR SELECT TO portal_admin USING (true);
CREATE POLICY administrators_end_others ON app_session FOR UPDATE TO portal_admin USING (account_id <> (SELECT app_account()));

-- Names of those who recorded money, for whoever may read the money.
CREATE VIEW account_name AS SELECT id, full_name FROM account;
GRANT SELECT ON account_name TO portal_province, portal_ministry, portal_organiser, portal_auditor;

ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON idempotency_key TO portal_province;
CREATE POLICY own_keys ON idempotency_key TO portal_province
  USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_chain ENABLE ROW LEVEL SECURITY;
GRANT INSERT (permission, entity, entity_id, before, after) ON audit_entry TO portal_province, portal_ministry, portal_admin;
GRANT SELECT ON audit_entry TO portal_auditor;
CREATE POLICY actors_append ON audit_entry FOR INSERT TO portal_province, portal_ministry, portal_admin
  WITH CHECK (account_id = (SELECT app_account()));
CREATE POLICY auditor_reads ON audit_entry FOR SELECT TO portal_auditor USING (true);
GRANT INSERT (permission, entity, entity_id, before, after) ON audit_entry TO portal_organiser, portal_auditor;
CREATE POLICY own_password_append ON audit_entry FOR INSERT TO portal_organiser, portal_auditor
  WITH CHECK (account_id = (SELECT app_account()) AND permission = 'account.change-password');

-- Everybody has their own and sees no one else's; not even an administrator or an auditor reads what others type.
DO $$
DECLARE
  own_table text;
  roles constant text := 'portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin';
BEGIN
  FOREACH own_table IN ARRAY ARRAY['form_draft', 'form_notice'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', own_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO %s', own_table, roles);
    EXECUTE format('CREATE POLICY own_rows ON %I TO %s USING (account_id = (SELECT app_account()))
                    WITH CHECK (account_id = (SELECT app_account()))', own_table, roles);
  END LOOP;
END $$;
