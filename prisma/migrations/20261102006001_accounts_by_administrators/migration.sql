-- Accounts are kept by an administrator in the portal; nobody changes an account of their own but its password.

ALTER TABLE account
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  -- A first password was seen by whoever made it: it opens nothing but the page where it is replaced.
  ADD COLUMN must_change_password boolean NOT NULL DEFAULT false;

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

-- Whoever changes it, and by whatever way: a changed password and a disabled account end every session.
CREATE FUNCTION end_account_sessions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE app_session SET revoked_at = now() WHERE account_id = NEW.id AND revoked_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER account_ends_sessions AFTER UPDATE OF password_hash, disabled_at ON account FOR EACH ROW
  WHEN (NEW.password_hash <> OLD.password_hash OR NEW.disabled_at IS NOT NULL) EXECUTE FUNCTION end_account_sessions();

-- One's own password, and nothing else of one's own account.
CREATE FUNCTION change_own_password(new_hash text) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE account SET password_hash = new_hash, must_change_password = false, version = version + 1 WHERE id = app_account()
$$;
REVOKE ALL ON FUNCTION change_own_password(text), end_account_sessions() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION change_own_password(text)
  TO portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;

GRANT INSERT (permission, entity, entity_id, before, after) ON audit_entry TO portal_organiser, portal_auditor;
CREATE POLICY own_password_append ON audit_entry FOR INSERT TO portal_organiser, portal_auditor
  WITH CHECK (account_id = (SELECT app_account()) AND permission = 'account.change-password');
