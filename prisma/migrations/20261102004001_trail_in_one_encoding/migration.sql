-- The hash of a trail's entry is taken over its fields as one JSON array, so that no two entries are the same text:
-- joined by a stroke, a part could move from one field into the next unseen.

CREATE OR REPLACE FUNCTION audit_hash(entry audit_entry) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(entry.previous_hash || convert_to(jsonb_build_array(entry.chain, entry.sequence,
    extract(epoch FROM entry.recorded_at), entry.account_id, entry.permission, entry.entity, entry.entity_id,
    entry.before::text, entry.after::text)::text, 'UTF8')) $$;

-- Entries written before are linked anew, once.
ALTER TABLE audit_entry DISABLE TRIGGER USER;
DO $$
DECLARE
  entry audit_entry;
  link bytea;
BEGIN
  FOR entry IN SELECT * FROM audit_entry ORDER BY chain, sequence LOOP
    entry.previous_hash := CASE entry.sequence WHEN 1 THEN sha256(convert_to(entry.chain, 'UTF8')) ELSE link END;
    link := audit_hash(entry);
    UPDATE audit_entry SET previous_hash = entry.previous_hash, hash = link
    WHERE chain = entry.chain AND sequence = entry.sequence;
    UPDATE audit_chain SET last_hash = link WHERE chain = entry.chain;
  END LOOP;
END $$;
ALTER TABLE audit_entry ENABLE TRIGGER USER;

-- What the ledger holds and what the trail says was recorded, entry by entry: who, when and the signed amount. A chain
-- begins with a province's first entry; what was loaded before it has none and is not asked for one.
CREATE FUNCTION check_ledger_trail() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH told AS (
    SELECT e.entity_id, e.account_id, e.chain, e.after ->> 'signedAmount' AS amount FROM audit_entry e
    WHERE e.entity = 'voucher' AND e.after ? 'signedAmount'),
  begun AS (SELECT chain, min(recorded_at) AS since FROM audit_entry
            WHERE entity = 'voucher' AND after ? 'signedAmount' GROUP BY chain)
  SELECT 'ledger.equals-trail', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (
    SELECT concat_ws('/', coalesce(v.unit_id, t.chain), v.budget_year, coalesce(v.number, t.entity_id)) AS key,
           (v.id::text, v.recorded_by, v.steward_unit_id, v.signed_amount::text)
             IS DISTINCT FROM (t.entity_id, t.account_id, t.chain, t.amount) AS wrong
    FROM told t FULL JOIN (
      SELECT v.id, v.unit_id, v.budget_year, v.number, v.recorded_by, v.steward_unit_id, v.amount AS signed_amount,
             v.recorded_at >= b.since AS recorded_in_trail
      FROM voucher v LEFT JOIN begun b ON b.chain = v.steward_unit_id) v ON v.id::text = t.entity_id
    WHERE t.entity_id IS NOT NULL OR v.recorded_in_trail) entries $$;
REVOKE EXECUTE ON FUNCTION check_ledger_trail() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_ledger_trail() TO portal_auditor, portal_admin;
