-- Cách lọc đã lưu: a name that a person gave to filters of the list of đề án. Everybody has their own, in fifty places at
-- most, and sees no one else's.

CREATE TABLE saved_view (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account,
  place smallint NOT NULL CHECK (place BETWEEN 1 AND 50),
  name text COLLATE "vi-x-icu" NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  query text NOT NULL CHECK (length(query) <= 12000),
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT saved_view_place UNIQUE (account_id, place),
  CONSTRAINT saved_view_name UNIQUE (account_id, name)
);

DO $$
DECLARE roles constant text := 'portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin';
BEGIN
  ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
  EXECUTE format('GRANT SELECT, INSERT, DELETE ON saved_view TO %s', roles);
  EXECUTE format('GRANT UPDATE (name) ON saved_view TO %s', roles);
  EXECUTE format('CREATE POLICY own_rows ON saved_view TO %s USING (account_id = (SELECT app_account()))
                  WITH CHECK (account_id = (SELECT app_account()))', roles);
END $$;
