-- A session acts under a delegation because its person chose so, in their transaction and with their trail; without one it
-- acts in their own name again. Gives whether it does: only a delegation to them that is in force at this moment.
CREATE FUNCTION act_under(session bytea, delegation uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE app_session s SET delegation_id = act_under.delegation
  WHERE s.token_hash = act_under.session AND s.account_id = app_account() AND s.revoked_at IS NULL
    AND (act_under.delegation IS NULL OR EXISTS (
      SELECT FROM standing_delegation d WHERE d.id = act_under.delegation AND d.receiver_id = app_account()
        AND vietnam_today() BETWEEN d.from_on AND d.to_on));
  RETURN FOUND;
END $$;
REVOKE EXECUTE ON FUNCTION act_under(bytea, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION act_under(bytea, uuid) TO portal_province, portal_ministry;
REVOKE UPDATE (delegation_id) ON app_session FROM portal_auth;

-- An administrator reads delegations, and so the names of those who gave and received them.
GRANT SELECT ON account_name TO portal_admin;
