-- The hash-chained audit trail, and what the operator does across all tables: removing what has served its time, and handing
-- rows to the successor of their province.

CREATE TABLE audit_chain (
  chain text PRIMARY KEY,
  last_sequence bigint NOT NULL,
  last_hash bytea NOT NULL
);

CREATE TABLE audit_entry (
  chain text NOT NULL REFERENCES audit_chain,
  sequence bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  account_id uuid REFERENCES account,
  permission text NOT NULL,
  entity text NOT NULL,
  entity_id text NOT NULL,
  before jsonb,
  after jsonb,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (chain, sequence)
);
CREATE INDEX audit_entry_entity ON audit_entry (entity, entity_id);
-- The auditor's desk reads the newest entries of all chains.
CREATE INDEX audit_entry_by_recording ON audit_entry (recorded_at DESC);

-- Taken over the fields as one JSON array, so that no two entries are the same text: joined by a stroke, a part could move
-- from one field into the next unseen.
CREATE FUNCTION audit_hash(entry audit_entry) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(entry.previous_hash || convert_to(jsonb_build_array(entry.chain, entry.sequence,
    extract(epoch FROM entry.recorded_at), entry.account_id, entry.permission, entry.entity, entry.entity_id,
    entry.before::text, entry.after::text)::text, 'UTF8')) $$;

-- One chain per province (and one national); its locked head makes a fork impossible.
CREATE FUNCTION link_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE head audit_chain;
BEGIN
  NEW.chain := coalesce(app_unit(), 'national');
  INSERT INTO audit_chain VALUES (NEW.chain, 0, sha256(convert_to(NEW.chain, 'UTF8'))) ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM audit_chain WHERE chain = NEW.chain FOR UPDATE;
  NEW.sequence := head.last_sequence + 1;
  NEW.recorded_at := clock_timestamp();
  NEW.account_id := app_account();
  NEW.previous_hash := head.last_hash;
  NEW.hash := audit_hash(NEW);
  UPDATE audit_chain SET last_sequence = NEW.sequence, last_hash = NEW.hash WHERE chain = NEW.chain;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_entry_link BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION link_audit_entry();
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What has served its time is removed in batches, at most so many rows of each kind: sessions a week after their end,
-- answers kept for repeated requests after thirty days, counts of failed sign-ins that have run out, drafts thirty days after
-- they were last typed in, news that nobody came for within the hour. It removes nothing that anybody could still use, so the
-- server may ask for it. The trail itself is never purged.
CREATE FUNCTION purge_expired(most integer) RETURNS TABLE (what text, removed bigint) LANGUAGE sql
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH sessions AS (
    DELETE FROM app_session WHERE token_hash IN (
      SELECT token_hash FROM app_session WHERE expires_at < now() - interval '7 days' LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1),
  answers AS (
    DELETE FROM idempotency_key WHERE (account_id, key) IN (
      SELECT account_id, key FROM idempotency_key WHERE created_at < now() - interval '30 days' LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1),
  attempts AS (
    DELETE FROM login_throttle WHERE key IN (
      SELECT key FROM login_throttle WHERE expire < extract(epoch FROM now()) * 1000 LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1),
  drafts AS (
    DELETE FROM form_draft WHERE (account_id, form, subject) IN (
      SELECT account_id, form, subject FROM form_draft WHERE updated_at < now() - interval '30 days'
      LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1),
  notices AS (
    DELETE FROM form_notice WHERE (account_id, page) IN (
      SELECT account_id, page FROM form_notice WHERE told_at < now() - interval '1 hour' LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING 1)
  SELECT 'sessions', count(*) FROM sessions UNION ALL SELECT 'answers', count(*) FROM answers
  UNION ALL SELECT 'attempts', count(*) FROM attempts UNION ALL SELECT 'drafts', count(*) FROM drafts
  UNION ALL SELECT 'notices', count(*) FROM notices $$;
REVOKE EXECUTE ON FUNCTION purge_expired(integer) FROM PUBLIC;

-- Hands every row to today's unit, those of append-only tables too: the steward is a right, not a fact. Only the owner
-- may, in one transaction that holds the tables; gives how many rows changed hands.
CREATE FUNCTION hand_to_stewards() RETURNS bigint LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  kept regclass;
  handed bigint;
  total bigint := 0;
BEGIN
  FOR kept IN SELECT a.attrelid FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE a.attname = 'steward_unit_id' AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname LOOP
    EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', kept);
    EXECUTE format('UPDATE %s SET steward_unit_id = steward_of(unit_id) WHERE steward_unit_id <> steward_of(unit_id)', kept);
    GET DIAGNOSTICS handed = ROW_COUNT;
    EXECUTE format('ALTER TABLE %s ENABLE TRIGGER USER', kept);
    total := total + handed;
  END LOOP;
  IF total > 0 THEN
    UPDATE data_version SET version = version + 1;
    PERFORM pg_notify('data_version', (SELECT version FROM data_version)::text);
    INSERT INTO audit_entry (permission, entity, entity_id, after)
    VALUES ('territory.hand-over', 'territory', 'all', jsonb_build_object('rows', total));
  END IF;
  RETURN total;
END $$;
REVOKE EXECUTE ON FUNCTION hand_to_stewards() FROM PUBLIC;
