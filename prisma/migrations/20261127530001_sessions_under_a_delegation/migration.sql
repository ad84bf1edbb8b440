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

-- People of one's own place, to choose a deputy from: a province reads no accounts, but may know its own.
CREATE OR REPLACE FUNCTION colleagues() RETURNS TABLE (id uuid, full_name text, role account_role) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.id, a.full_name, g.role FROM role_grant own
  JOIN role_grant g ON g.unit_id IS NOT DISTINCT FROM own.unit_id AND g.region_code IS NOT DISTINCT FROM own.region_code
    AND (g.role::text LIKE 'PROVINCE_%') = (own.role::text LIKE 'PROVINCE_%')
    AND (g.role::text LIKE 'MINISTRY_%') = (own.role::text LIKE 'MINISTRY_%')
  JOIN account a ON a.id = g.account_id AND a.disabled_at IS NULL
  WHERE own.account_id = app_account() AND (own.role::text LIKE 'PROVINCE_%' OR own.role::text LIKE 'MINISTRY_%')
    AND tstzrange(own.valid_from, own.valid_to) @> now() AND tstzrange(g.valid_from, g.valid_to) @> now()
$$;
REVOKE EXECUTE ON FUNCTION colleagues() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION colleagues() TO portal_province, portal_ministry;
