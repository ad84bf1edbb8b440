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

-- The news that a form was done, told once, to whom it concerns, on the page it concerns.
CREATE TABLE form_notice (
  account_id uuid NOT NULL REFERENCES account,
  page text NOT NULL CHECK (length(page) BETWEEN 1 AND 1000),
  outcome text NOT NULL CHECK (outcome ~ '^[a-z]+(-[a-z]+)*$' AND length(outcome) <= 60),
  told_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, page)
);

-- Everybody has their own and sees no one else's; not even an administrator or an auditor reads what others type.
DO $$
DECLARE
  own_table text;
  roles constant text := 'portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin';
BEGIN
  FOREACH own_table IN ARRAY ARRAY['form_draft', 'form_notice'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', own_table);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO %s', own_table, roles);
    EXECUTE format('CREATE POLICY own_rows ON %I TO %s USING (account_id = (SELECT app_account()))
                    WITH CHECK (account_id = (SELECT app_account()))', own_table, roles);
  END LOOP;
END $$;
