-- Accounts, dated role grants, sessions as rows, idempotency keys, and the hash-chained audit trail.

CREATE TYPE account_role AS ENUM ('PROVINCE_OFFICER', 'PROVINCE_LEADER', 'MINISTRY_OFFICER', 'MINISTRY_LEADER',
                                  'ORGANISER', 'AUDITOR', 'ADMIN');

CREATE TABLE account (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  full_name text COLLATE "vi-x-icu" NOT NULL,
  password_hash text NOT NULL,
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- One role at a time; a changed role is a closed grant and a new one.
CREATE TABLE role_grant (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account,
  role account_role NOT NULL,
  unit_id text REFERENCES admin_unit,
  region_code text REFERENCES region,
  valid_from timestamptz NOT NULL DEFAULT now(),
  valid_to timestamptz,
  CHECK ((role IN ('PROVINCE_OFFICER', 'PROVINCE_LEADER')) = (unit_id IS NOT NULL)),
  CHECK ((role = 'ORGANISER') = (region_code IS NOT NULL)),
  EXCLUDE USING gist (account_id WITH =, tstzrange(valid_from, valid_to) WITH &&)
);
CREATE INDEX role_grant_account_id ON role_grant (account_id);

-- The browser's token holds only a random id; its SHA-256 is the key here.
CREATE TABLE app_session (
  token_hash bytea PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE INDEX app_session_account_id ON app_session (account_id, created_at DESC);

CREATE TABLE login_throttle (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);

-- The effect and its key are saved in one transaction, so a repeated request finds its first answer.
CREATE TABLE idempotency_key (
  account_id uuid NOT NULL REFERENCES account,
  key uuid NOT NULL,
  action text NOT NULL,
  request_hash text NOT NULL,
  result_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, key)
);

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

CREATE FUNCTION audit_hash(entry audit_entry) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(entry.previous_hash || convert_to(concat_ws('|', entry.chain, entry.sequence,
    extract(epoch FROM entry.recorded_at), entry.account_id, entry.permission, entry.entity, entry.entity_id,
    coalesce(entry.before::text, '-'), coalesce(entry.after::text, '-')), 'UTF8')) $$;

-- One chain per province (and one national); its locked head makes a fork impossible.
CREATE FUNCTION link_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
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
