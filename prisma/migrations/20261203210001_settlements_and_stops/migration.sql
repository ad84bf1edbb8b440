-- How a đề án ends: settled (thanh lý, quyết toán) at what was paid, stopped, or withdrawn before any contract. What was
-- committed and is not paid goes back to its plan by a paper of its contracts, so every total stays one sum and every past
-- evening as it was.

INSERT INTO step_rule (step, state, role, fund, to_state)
SELECT s.step, state, role, fund, s.to_state
FROM (VALUES
  ('project.settle', '{ACCEPTED}'::project_state[], '{PROVINCE_LEADER}'::account_role[], '{KCQG,KCDP}'::fund[], 'SETTLED'::project_state),
  ('project.settle-central', '{ACCEPTED}', '{MINISTRY_OFFICER,MINISTRY_LEADER}', '{KCQG}', 'SETTLED'),
  ('project.stop', '{ASSIGNED,CONTRACTED,IN_PROGRESS}', '{MINISTRY_LEADER}', '{KCQG}', 'STOPPED'),
  ('project.stop-local', '{ASSIGNED,CONTRACTED,IN_PROGRESS}', '{PROVINCE_LEADER}', '{KCDP}', 'STOPPED'),
  ('project.withdraw-assigned', '{ASSIGNED}', '{PROVINCE_LEADER}', '{KCQG,KCDP}', 'WITHDRAWN')
) AS s (step, states, roles, funds, to_state), unnest(s.states) AS state, unnest(s.roles) AS role, unnest(s.funds) AS fund;

-- By when a đề án is settled: so many days after its contract's last acceptance, and liquidated by a day of the next year.
CREATE TABLE settlement_deadline (
  fund fund NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  days_after_acceptance integer NOT NULL CHECK (days_after_acceptance BETWEEN 1 AND 400),
  liquidation_month integer NOT NULL CHECK (liquidation_month BETWEEN 1 AND 12),
  liquidation_day integer NOT NULL CHECK (liquidation_day BETWEEN 1 AND 28),
  legal_document_id text NOT NULL REFERENCES legal_document,
  clause text NOT NULL,
  mark confidence NOT NULL,
  PRIMARY KEY (fund, valid_from),
  EXCLUDE USING gist (fund WITH =, daterange(valid_from, valid_to) WITH &&)
);

-- Quyết toán of a đề án: at what was paid, to the đồng.
CREATE TABLE settlement (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  project_id uuid NOT NULL UNIQUE REFERENCES project,
  step_id uuid UNIQUE REFERENCES project_step,
  settled_on date NOT NULL,
  amount bigint NOT NULL CHECK (amount BETWEEN 0 AND 999999999999999),
  number text CHECK (length(number) BETWEEN 1 AND 60),
  recorded_at timestamptz NOT NULL DEFAULT now()
);
-- What of it is each share's, and what that share gave back to the plan (kết dư).
CREATE TABLE settlement_share (
  share_id uuid PRIMARY KEY REFERENCES contract_share,
  settlement_id uuid NOT NULL REFERENCES settlement,
  budget_year integer NOT NULL,
  amount bigint NOT NULL CHECK (amount >= 0),
  remainder bigint NOT NULL CHECK (remainder >= 0)
);
CREATE INDEX settlement_share_of_settlement ON settlement_share (settlement_id);

CREATE FUNCTION complete_settlement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM lock_projects(ARRAY[NEW.project_id]);
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT FROM project_step s WHERE s.id = NEW.step_id AND s.project_id = NEW.project_id
      AND s.taken_by = app_account() AND s.step IN ('project.settle', 'project.settle-central')) THEN
    RAISE EXCEPTION 'a settlement is recorded by who takes its step'
      USING ERRCODE = 'insufficient_privilege', HINT = 'settlement_of_step';
  END IF;
  IF NEW.settled_on > vietnam_today() THEN
    RAISE EXCEPTION 'settlement dated in the future' USING ERRCODE = 'check_violation', HINT = 'settlement_not_in_future';
  END IF;
  IF NEW.settled_on < (SELECT max(a.accepted_on) FROM acceptance a WHERE a.project_id = NEW.project_id) THEN
    RAISE EXCEPTION 'settlement dated before the last acceptance' USING ERRCODE = 'check_violation', HINT = 'settlement_after_acceptance';
  END IF;
  NEW.recorded_at := now();
  RETURN NEW;
END $$;
CREATE TRIGGER settlement_complete BEFORE INSERT ON settlement FOR EACH ROW EXECUTE FUNCTION complete_settlement();

-- Gives back what the shares of a đề án have committed and not paid: a paper for each of its contracts that has a remainder.
CREATE FUNCTION free_remainder(of_project uuid, of_kind contract_paper_kind, dated date, why text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  WITH rest AS (
    SELECT s.contract_id, s.id AS share_id, b.amount - b.disbursed AS remainder
    FROM contract_share s JOIN contract_share_balance b ON b.share_id = s.id
    WHERE s.project_id = of_project AND b.amount > b.disbursed),
  papers AS (
    INSERT INTO contract_paper (contract_id, kind, signed_on, reason)
    SELECT DISTINCT contract_id, of_kind, dated, nullif(btrim(why), '') FROM rest RETURNING id, contract_id)
  INSERT INTO contract_paper_line (paper_id, share_id, signed_amount)
  SELECT p.id, r.share_id, -r.remainder FROM rest r JOIN papers p USING (contract_id) ORDER BY r.share_id;
END $$;
REVOKE EXECUTE ON FUNCTION free_remainder(uuid, contract_paper_kind, date, text) FROM PUBLIC;

CREATE FUNCTION post_settlement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO settlement_share (share_id, settlement_id, budget_year, amount, remainder)
  SELECT s.id, NEW.id, s.budget_year, b.disbursed, b.amount - b.disbursed
  FROM contract_share s JOIN contract_share_balance b ON b.share_id = s.id WHERE s.project_id = NEW.project_id;
  IF NEW.amount <> (SELECT coalesce(sum(h.amount), 0) FROM settlement_share h WHERE h.settlement_id = NEW.id) THEN
    RAISE EXCEPTION 'a settlement is of what was paid' USING ERRCODE = 'check_violation', HINT = 'settlement_of_what_is_paid';
  END IF;
  PERFORM free_remainder(NEW.project_id, 'SETTLEMENT', NEW.settled_on, NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER settlement_post AFTER INSERT ON settlement FOR EACH ROW EXECUTE FUNCTION post_settlement();

-- A stop gives back at once what is committed and not paid.
CREATE FUNCTION post_stop() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL THEN PERFORM free_remainder(NEW.project_id, 'STOP', vietnam_today(), NEW.note); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER project_step_stops AFTER INSERT ON project_step FOR EACH ROW
  WHEN (NEW.to_state = 'STOPPED') EXECUTE FUNCTION post_stop();

-- What is committed on a stopped đề án follows what is paid: up before a reversed refund is counted, down after money came back.
CREATE FUNCTION follow_paid_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  grown record;
  paper uuid;
BEGIN
  FOR grown IN
    SELECT s.contract_id, s.id AS share_id, b.disbursed + n.added - b.amount AS more
    FROM (SELECT share_id, sum(signed_amount)::bigint AS added FROM new_rows GROUP BY share_id) n
    JOIN contract_share s ON s.id = n.share_id JOIN contract_share_balance b ON b.share_id = s.id
    JOIN project p ON p.id = s.project_id
    WHERE p.state = 'STOPPED' AND b.disbursed + n.added > b.amount ORDER BY s.id LOOP
    INSERT INTO contract_paper (contract_id, kind, signed_on, reason)
    VALUES (grown.contract_id, 'STOP', vietnam_today(), 'Đảo chứng từ hoàn trả sau khi ngừng thực hiện') RETURNING id INTO paper;
    INSERT INTO contract_paper_line (paper_id, share_id, signed_amount) VALUES (paper, grown.share_id, grown.more);
  END LOOP;
  RETURN NULL;
END $$;
CREATE FUNCTION follow_paid_down() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM free_remainder(p.id, 'STOP', vietnam_today(), 'Tiền hoàn trả sau khi ngừng thực hiện')
  FROM project p WHERE p.state = 'STOPPED' AND p.id IN (SELECT n.project_id FROM new_rows n)
    AND EXISTS (SELECT FROM project_step s WHERE s.project_id = p.id AND s.to_state = 'STOPPED');
  RETURN NULL;
END $$;
-- Around voucher_post, by their names.
CREATE TRIGGER voucher_follows_up AFTER INSERT ON voucher REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION follow_paid_up();
CREATE TRIGGER voucher_then_frees AFTER INSERT ON voucher REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION follow_paid_down();

-- No settling step without its settlement, no stop without its reason.
CREATE FUNCTION check_ending_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  IF NEW.to_state = 'SETTLED' AND NOT EXISTS (SELECT FROM settlement s WHERE s.step_id = NEW.id) THEN
    RAISE EXCEPTION 'a settling step has its settlement' USING ERRCODE = 'check_violation', HINT = 'settlement_of_step';
  END IF;
  IF NEW.to_state = 'STOPPED' AND coalesce(length(btrim(NEW.note)), 0) < 10 THEN
    RAISE EXCEPTION 'a stop says why' USING ERRCODE = 'check_violation', HINT = 'stop_has_reason';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER project_step_ends AFTER INSERT ON project_step
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_ending_step();

-- By when each accepted đề án is to be settled, under its reader's own policies. A contract of several đề án is settled after
-- the last of their acceptances.
CREATE VIEW settlement_due WITH (security_invoker = true) AS
SELECT p.id AS project_id, last.accepted_on, last.accepted_on + d.days_after_acceptance AS file_by,
       make_date(last.budget_year + 1, d.liquidation_month, d.liquidation_day) AS liquidate_by,
       d.days_after_acceptance, d.legal_document_id, d.clause
FROM project p
CROSS JOIN LATERAL (
  SELECT max(a.accepted_on) AS accepted_on, max(a.budget_year) AS budget_year FROM acceptance a
  WHERE a.project_id = p.id OR a.project_id IN (
    SELECT o.project_id FROM contract_share s JOIN contract_share o ON o.contract_id = s.contract_id WHERE s.project_id = p.id)) last
JOIN settlement_deadline d ON d.fund = p.fund AND daterange(d.valid_from, d.valid_to) @> last.accepted_on
WHERE p.state IN ('ACCEPTED', 'SETTLED');

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['settlement', 'settlement_share'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
      part || '_append_only', part);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('GRANT SELECT ON %I TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin', part);
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version()', part || '_data_version', part);
  END LOOP;
END $$;
GRANT SELECT ON settlement_deadline, settlement_due TO portal_province, portal_ministry, portal_auditor;
CREATE POLICY follows_parent ON settlement FOR SELECT
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id));
CREATE POLICY follows_parent ON settlement_share FOR SELECT
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin
  USING (EXISTS (SELECT FROM settlement s WHERE s.id = settlement_id));
GRANT INSERT (id, project_id, step_id, settled_on, amount, number) ON settlement TO portal_province, portal_ministry;
CREATE POLICY recorded ON settlement FOR INSERT TO portal_province, portal_ministry
  WITH CHECK (EXISTS (SELECT FROM project p WHERE p.id = project_id));

-- A cut may list đề án that have ended: what they do not need goes back by it.
CREATE OR REPLACE FUNCTION assign_projects() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  issued uuid[] := ARRAY(SELECT n.id FROM new_rows n JOIN old_rows o USING (id) WHERE o.issued_at IS NULL AND n.issued_at IS NOT NULL);
  unready text;
BEGIN
  IF app_account() IS NULL OR issued = '{}' THEN RETURN NULL; END IF;
  SELECT min(p.code) INTO unready FROM plan_line l JOIN project p ON p.id = l.project_id
  WHERE l.decision_id = ANY (issued)
    AND p.state NOT IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS', 'ACCEPTED')
    AND p.state <> CASE p.fund WHEN 'KCQG' THEN 'APPRAISED_CENTRAL'::project_state ELSE 'APPRAISED_LOCAL' END
    AND NOT (l.signed_amount < 0 AND p.assigned_at IS NOT NULL AND p.state IN ('SETTLED', 'STOPPED', 'WITHDRAWN'));
  IF unready IS NOT NULL THEN
    RAISE EXCEPTION 'project % is not ready for a plan', unready USING ERRCODE = 'check_violation', HINT = 'decision_projects_ready';
  END IF;
  INSERT INTO project_step (project_id, project_version, step, decision_id, dossier_hash)
  SELECT p.id, p.version, 'project.assign', l.decision_id, coalesce(
    (SELECT s.dossier_hash FROM project_step s WHERE s.project_id = p.id ORDER BY s.project_version DESC LIMIT 1),
    encode(sha256(convert_to(p.code, 'UTF8')), 'hex'))
  FROM (SELECT DISTINCT decision_id, project_id FROM plan_line WHERE decision_id = ANY (issued)) l
  JOIN project p ON p.id = l.project_id
  WHERE p.assigned_at IS NULL ORDER BY p.id;
  RETURN NULL;
END $$;

-- Stopping and withdrawing are nobody's turn.
CREATE OR REPLACE FUNCTION notice_project_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  INSERT INTO notice (account_id, kind, project_id, step_id)
  SELECT account_id, CASE WHEN bool_or(turn) THEN 'project.turn' ELSE 'project.moved' END, NEW.project_id, NEW.id
  FROM (
    SELECT g.account_id, true AS turn
    FROM project p JOIN step_rule r ON r.state = NEW.to_state AND r.fund = p.fund
    JOIN role_grant g ON g.role = r.role AND (g.unit_id IS NULL OR g.unit_id = p.steward_unit_id)
      AND tstzrange(g.valid_from, g.valid_to) @> now()
    WHERE p.id = NEW.project_id AND r.step NOT LIKE 'project.withdraw%' AND r.step NOT LIKE 'project.stop%'
      AND NOT EXISTS (SELECT FROM step_apart a JOIN project_step s ON s.step = a.earlier
        WHERE a.step = r.step AND s.project_id = p.id AND g.account_id IN (s.taken_by, s.on_behalf_of))
    UNION ALL
    SELECT s.taken_by, false FROM project_step s WHERE s.project_id = NEW.project_id AND s.step = 'project.submit'
  ) concerned JOIN account ON account.id = account_id AND disabled_at IS NULL
  WHERE account_id <> NEW.taken_by
  GROUP BY account_id;
  RETURN NULL;
END $$;

-- What is settled is what is committed from then on; what is committed on a stopped đề án is what was paid.
CREATE FUNCTION check_endings() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH checked AS (
    SELECT 1 AS place, concat_ws('/', p.code, h.budget_year) AS key, f.amount <> h.amount OR p.state <> 'SETTLED' AS wrong
    FROM settlement_share h JOIN settlement s ON s.id = h.settlement_id JOIN project p ON p.id = s.project_id
    LEFT JOIN share_facts() f ON f.share_id = h.share_id
    UNION ALL
    SELECT 2, concat_ws('/', p.code, s.budget_year), f.amount <> f.disbursed
    FROM project p JOIN contract_share s ON s.project_id = p.id JOIN share_facts() f ON f.share_id = s.id
    WHERE p.state = 'STOPPED' AND EXISTS (SELECT FROM project_step t WHERE t.project_id = p.id AND t.to_state = 'STOPPED'))
  SELECT names.name, count(c.key), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (VALUES (1, 'money.settled-equals-committed'), (2, 'money.stopped-commits-what-is-paid')) AS names (place, name)
  LEFT JOIN checked c USING (place) GROUP BY names.place, names.name ORDER BY names.place $$;
REVOKE EXECUTE ON FUNCTION check_endings() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_endings() TO portal_auditor, portal_admin;
