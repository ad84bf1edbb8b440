-- What the portal does by itself once a day, under a role that may do nothing else: remove what has served its time,
-- and read the heads of the audit trail to write them down outside the database.

CREATE FUNCTION audit_heads() RETURNS TABLE (chain text, sequence bigint, hash text) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT chain, last_sequence, encode(last_hash, 'hex') FROM audit_chain ORDER BY chain
$$;
REVOKE EXECUTE ON FUNCTION audit_heads() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_heads() TO portal_job;
GRANT EXECUTE ON FUNCTION purge_expired(integer) TO portal_job;
