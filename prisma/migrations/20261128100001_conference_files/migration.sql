-- Files of a conference: texts of papers and photographs. Their bytes stand outside the database under the row's id, and are
-- received, scanned, given out and swept as a dossier's are. Of an entry's files the latest is shown.

CREATE TABLE conference_file (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  item_id uuid NOT NULL REFERENCES conference_item ON DELETE CASCADE,
  file_name text COLLATE "vi-x-icu" NOT NULL CHECK (length(file_name) BETWEEN 5 AND 200),
  format text NOT NULL CHECK (format IN ('pdf', 'docx', 'xlsx', 'png', 'jpg')),
  bytes integer NOT NULL CHECK (bytes BETWEEN 1 AND 20971520),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  scan text NOT NULL DEFAULT 'pending' CHECK (scan IN ('pending', 'clean', 'refused')),
  finding text CHECK (length(finding) BETWEEN 1 AND 200),
  scanned_at timestamptz,
  CHECK ((scan = 'refused') = (finding IS NOT NULL))
);
CREATE INDEX conference_file_item_id ON conference_file (item_id, added_at DESC);
CREATE INDEX conference_file_unscanned ON conference_file (scanned_at NULLS FIRST, added_at) WHERE scan = 'pending';

-- A file is added where its entry may be written: a paper's, or a photograph, which is a picture.
CREATE FUNCTION keep_conference_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  item conference_item;
  of_conference conference;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO item FROM conference_item WHERE id = NEW.item_id FOR SHARE;
  SELECT * INTO of_conference FROM conference WHERE id = item.conference_id FOR SHARE;
  IF item.kind IS NULL OR item.kind NOT IN ('PAPER', 'PHOTO') OR item.kind = 'PHOTO' AND NEW.format NOT IN ('png', 'jpg')
     OR app_unit() IS NOT NULL AND item.steward_unit_id IS DISTINCT FROM app_unit()
     OR NOT opens_conference_step(CASE WHEN app_unit() IS NOT NULL THEN 'conference.contribute'
          WHEN item.kind = 'PHOTO' THEN 'conference.follow-up' ELSE 'conference.edit' END, of_conference) THEN
    RAISE EXCEPTION 'this entry takes no such file from this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'conference_step_allowed';
  END IF;
  NEW.added_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER conference_file_kept BEFORE INSERT ON conference_file FOR EACH ROW EXECUTE FUNCTION keep_conference_file();
CREATE CONSTRAINT TRIGGER conference_file_data_version AFTER INSERT OR UPDATE OR DELETE ON conference_file
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version();

ALTER TABLE conference_file ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON conference_file TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;
CREATE POLICY follows_parent ON conference_file FOR SELECT
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin
  USING (EXISTS (SELECT FROM conference_item i WHERE i.id = item_id));
GRANT INSERT (id, item_id, file_name, format, bytes, sha256) ON conference_file TO portal_province, portal_ministry, portal_organiser;
CREATE POLICY with_item ON conference_file FOR INSERT TO portal_province, portal_ministry, portal_organiser
  WITH CHECK (EXISTS (SELECT FROM conference_item i WHERE i.id = item_id));

-- The scanner's round, its verdict and the sweep are over both kinds of files.
CREATE OR REPLACE FUNCTION unscanned_attachments(most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT f.id FROM (SELECT a.id, a.scanned_at, a.added_at FROM project_attachment a WHERE a.scan = 'pending'
    UNION ALL SELECT c.id, c.scanned_at, c.added_at FROM conference_file c WHERE c.scan = 'pending') f
  ORDER BY f.scanned_at NULLS FIRST, f.added_at LIMIT most $$;

CREATE OR REPLACE FUNCTION record_scan(asked uuid, verdict text, found text) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE project_attachment a SET scan = verdict, finding = found, scanned_at = clock_timestamp()
  WHERE a.id = asked AND a.scan = 'pending';
  UPDATE conference_file c SET scan = verdict, finding = found, scanned_at = clock_timestamp()
  WHERE c.id = asked AND c.scan = 'pending' $$;

CREATE OR REPLACE FUNCTION known_attachments(asked uuid[]) RETURNS SETOF uuid LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.id FROM project_attachment a WHERE a.id = ANY (asked)
  UNION ALL SELECT c.id FROM conference_file c WHERE c.id = ANY (asked) $$;
