-- Cặp dòng sao kê – chứng từ đã xác nhận: the pair on which the newest decision on its line is "accept". A voucher is
-- accepted for one line of a statement, whoever else decides at the same time.

CREATE TABLE treasury_pair (
  statement_id uuid NOT NULL REFERENCES treasury_statement,
  position integer NOT NULL,
  voucher_id uuid NOT NULL REFERENCES voucher,
  PRIMARY KEY (statement_id, position),
  CONSTRAINT treasury_pair_once UNIQUE (statement_id, voucher_id),
  FOREIGN KEY (statement_id, position) REFERENCES treasury_line (statement_id, position)
);

-- Of a voucher that was accepted for two lines the first stays.
INSERT INTO treasury_pair (statement_id, position, voucher_id)
SELECT DISTINCT ON (statement_id, voucher_id) statement_id, position, voucher_id
FROM (SELECT DISTINCT ON (statement_id, position) statement_id, position, voucher_id, decision, decided_at FROM treasury_decision
      WHERE position IS NOT NULL ORDER BY statement_id, position, decided_at DESC) newest
WHERE decision = 'accept' ORDER BY statement_id, voucher_id, decided_at;

CREATE FUNCTION keep_accepted_pair() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM treasury_pair p WHERE p.statement_id = NEW.statement_id AND p.position = NEW.position;
  IF NEW.decision = 'accept' THEN
    INSERT INTO treasury_pair (statement_id, position, voucher_id) VALUES (NEW.statement_id, NEW.position, NEW.voucher_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER treasury_pair_kept AFTER INSERT ON treasury_decision FOR EACH ROW WHEN (NEW.position IS NOT NULL)
  EXECUTE FUNCTION keep_accepted_pair();

ALTER TABLE treasury_pair ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON treasury_pair TO portal_province, portal_ministry, portal_auditor;
CREATE POLICY follows_parent ON treasury_pair FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM treasury_statement s WHERE s.id = statement_id));

-- Every accepted pair is what the newest decision on its line accepted.
CREATE OR REPLACE FUNCTION check_statements() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'statements.accepted-once', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (
    SELECT concat_ws(' ', p.statement_id, p.position) AS key, newest.decision <> 'accept' OR newest.voucher_id <> p.voucher_id AS wrong
    FROM treasury_pair p CROSS JOIN LATERAL (
      SELECT d.decision, d.voucher_id FROM treasury_decision d
      WHERE d.statement_id = p.statement_id AND d.position = p.position ORDER BY d.decided_at DESC LIMIT 1) newest) pairs $$;
