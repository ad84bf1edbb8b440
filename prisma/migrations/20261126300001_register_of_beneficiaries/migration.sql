-- What an establishment received in other provinces, as a count and a sum alone: of đề án that were assigned, which anyone
-- may see. Whose they are, and what else is known of it there, stays with its own province.
CREATE FUNCTION support_elsewhere(of_tax_code text) RETURNS TABLE (projects bigint, amount bigint) LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT count(DISTINCT l.project_id), coalesce(sum(l.support), 0)::bigint
  FROM beneficiary b JOIN project_beneficiary l ON l.beneficiary_id = b.id JOIN project p ON p.id = l.project_id
  WHERE b.tax_code = of_tax_code AND app_unit() IS NOT NULL AND b.steward_unit_id <> app_unit()
    AND p.assigned_at IS NOT NULL AND p.state <> 'STOPPED'
$$;
REVOKE EXECUTE ON FUNCTION support_elsewhere(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION support_elsewhere(text) TO portal_province;

CREATE INDEX beneficiary_tax_code ON beneficiary (tax_code);
CREATE INDEX beneficiary_steward ON beneficiary (steward_unit_id, name);
