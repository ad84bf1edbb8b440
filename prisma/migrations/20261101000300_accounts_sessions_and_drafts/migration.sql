-- Accounts, dated role grants, sessions as rows, drafts and idempotency keys.
-- Accounts are kept by an administrator in the portal; nobody changes an account of their own but its password.

CREATE TYPE account_role AS ENUM ('PROVINCE_OFFICER', 'PROVINCE_LEADER', 'MINISTRY_OFFICER', 'MINISTRY_LEADER',
                                  'ORGANISER', 'AUDITOR', 'ADMIN');

CREATE TABLE account (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  full_name text COLLATE "vi-x-icu" NOT NULL,
  password_hash text NOT NULL,
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  -- A first password was seen by whoever made it: it opens nothing but the page where it is replaced.
  must_change_password boolean NOT NULL DEFAULT false
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
CREATE INDEX app_session_expires_at ON app_session (expires_at);

-- Whoever changes it, and by whatever way: a changed password and a disabled account end every session.
CREATE FUNCTION end_account_sessions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE app_session SET revoked_at = now() WHERE account_id = NEW.id AND revoked_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER account_ends_sessions AFTER UPDATE OF password_hash, disabled_at ON account FOR EACH ROW
  WHEN (NEW.password_hash <> OLD.password_hash OR NEW.disabled_at IS NOT NULL) EXECUTE FUNCTION end_account_sessions();

CREATE TABLE login_throttle (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
CREATE INDEX login_throttle_expire ON login_throttle (expire);

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
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);

-- What was typed is a row: one draft for each account, form and subject, so that it comes back in the form it belongs to
-- and in no other. `version` lets two browsers of one account find out that they wrote over each other.
CREATE TABLE form_draft (
  account_id uuid NOT NULL REFERENCES account,
  form text NOT NULL CHECK (form ~ '^[a-z]+([.-][a-z]+)*$' AND length(form) <= 60),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  fields jsonb NOT NULL CHECK (jsonb_typeof(fields) = 'object' AND octet_length(fields::text) <= 262144),
  refusal jsonb CHECK (jsonb_typeof(refusal) = 'object' AND octet_length(refusal::text) <= 65536),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, form, subject)
);
CREATE INDEX form_draft_updated_at ON form_draft (updated_at);

-- The news that a form was done, told once, to whom it concerns, on the page it concerns.
CREATE TABLE form_notice (
  account_id uuid NOT NULL REFERENCES account,
  page text NOT NULL CHECK (length(page) BETWEEN 1 AND 1000),
  outcome text NOT NULL CHECK (outcome ~ '^[a-z]+(-[a-z]+)*$' AND length(outcome) <= 60),
  told_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, page)
);
CREATE INDEX form_notice_told_at ON form_notice (told_at);

-- One's own password, and nothing else of one's own account.
CREATE FUNCTION change_own_password(new_hash text) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE account SET password_hash = new_hash, must_change_password = false, version = version + 1 WHERE id = app_account()
$$;
REVOKE ALL ON FUNCTION change_own_password(text), end_account_sessions() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION change_own_password(text)
  TO portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;
