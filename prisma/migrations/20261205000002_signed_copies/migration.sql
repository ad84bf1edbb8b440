-- Bản quét văn bản đã ký: the scan of a signed plan decision or release, in its versions; the newest stands, none is removed
-- but with a draft that is. Its bytes are received, scanned for viruses, given out and swept as a dossier's files are.
CREATE TABLE signed_copy (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  decision_id uuid REFERENCES plan_decision ON DELETE CASCADE,
  release_id uuid REFERENCES release,
  version integer NOT NULL CHECK (version > 0),
  file_name text COLLATE "vi-x-icu" NOT NULL CHECK (length(file_name) BETWEEN 5 AND 200),
  format text NOT NULL CHECK (format IN ('pdf', 'png', 'jpg')),
  bytes integer NOT NULL CHECK (bytes BETWEEN 1 AND 20971520),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  added_by uuid NOT NULL REFERENCES account,
  added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  scan text NOT NULL DEFAULT 'pending' CHECK (scan IN ('pending', 'clean', 'refused')),
  finding text CHECK (length(finding) BETWEEN 1 AND 200),
  scanned_at timestamptz,
  CHECK (num_nonnulls(decision_id, release_id) = 1),
  CHECK ((scan = 'refused') = (finding IS NOT NULL)),
  UNIQUE (decision_id, version),
  UNIQUE (release_id, version)
);
CREATE INDEX signed_copy_unscanned ON signed_copy (scanned_at NULLS FIRST, added_at) WHERE scan = 'pending';

-- A decision's by those who draft and issue it, before its issue and after; a release's by the Ministry's people.
CREATE FUNCTION keep_signed_copy() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_decision plan_decision;
BEGIN
  IF NEW.decision_id IS NULL THEN
    PERFORM FROM release r WHERE r.id = NEW.release_id FOR NO KEY UPDATE;
  ELSE
    SELECT * INTO of_decision FROM plan_decision d WHERE d.id = NEW.decision_id FOR NO KEY UPDATE;
  END IF;
  IF app_account() IS NOT NULL AND NOT EXISTS (
    SELECT FROM acting_grant() AS g
    WHERE CASE WHEN coalesce(of_decision.fund, 'KCQG') = 'KCQG' THEN g.role IN ('MINISTRY_OFFICER', 'MINISTRY_LEADER')
               ELSE g.role IN ('PROVINCE_OFFICER', 'PROVINCE_LEADER') AND of_decision.steward_unit_id = app_unit()
                 AND steward_of(g.unit_id) = app_unit() END) THEN
    RAISE EXCEPTION 'this document takes no copy from this account'
      USING ERRCODE = 'insufficient_privilege', HINT = 'copy_allowed';
  END IF;
  SELECT coalesce(max(c.version), 0) + 1 INTO NEW.version FROM signed_copy c
    WHERE c.decision_id = NEW.decision_id OR c.release_id = NEW.release_id;
  NEW.added_by := coalesce(app_account(), NEW.added_by);
  NEW.added_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER signed_copy_kept BEFORE INSERT ON signed_copy FOR EACH ROW EXECUTE FUNCTION keep_signed_copy();
CREATE CONSTRAINT TRIGGER signed_copy_data_version AFTER INSERT OR UPDATE OR DELETE ON signed_copy
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version();

-- Seen with its document: of a draft by those who see the draft, of what is issued by anyone, who adds it by nobody of them.
ALTER TABLE signed_copy ENABLE ROW LEVEL SECURITY;
GRANT SELECT (id, decision_id, release_id, version, file_name, format, bytes, sha256, added_at, scan, finding, scanned_at)
  ON signed_copy TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;
CREATE POLICY follows_parent ON signed_copy FOR SELECT
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin
  USING (EXISTS (SELECT FROM plan_decision d WHERE d.id = decision_id) OR EXISTS (SELECT FROM release r WHERE r.id = release_id));
GRANT INSERT (id, decision_id, release_id, file_name, format, bytes, sha256) ON signed_copy TO portal_province, portal_ministry;
CREATE POLICY with_document ON signed_copy FOR INSERT TO portal_province, portal_ministry
  WITH CHECK (EXISTS (SELECT FROM plan_decision d WHERE d.id = decision_id) OR EXISTS (SELECT FROM release r WHERE r.id = release_id));

-- The scanner's round, its verdict and the sweep are over all three kinds of files.
CREATE OR REPLACE FUNCTION unscanned_attachments(most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT f.id FROM (SELECT a.id, a.scanned_at, a.added_at FROM project_attachment a WHERE a.scan = 'pending'
    UNION ALL SELECT c.id, c.scanned_at, c.added_at FROM conference_file c WHERE c.scan = 'pending'
    UNION ALL SELECT s.id, s.scanned_at, s.added_at FROM signed_copy s WHERE s.scan = 'pending') f
  ORDER BY f.scanned_at NULLS FIRST, f.added_at LIMIT most $$;

CREATE OR REPLACE FUNCTION record_scan(asked uuid, verdict text, found text) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE project_attachment a SET scan = verdict, finding = found, scanned_at = clock_timestamp()
  WHERE a.id = asked AND a.scan = 'pending';
  UPDATE conference_file c SET scan = verdict, finding = found, scanned_at = clock_timestamp()
  WHERE c.id = asked AND c.scan = 'pending';
  UPDATE signed_copy s SET scan = verdict, finding = found, scanned_at = clock_timestamp()
  WHERE s.id = asked AND s.scan = 'pending' $$;

CREATE OR REPLACE FUNCTION known_attachments(asked uuid[]) RETURNS SETOF uuid LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.id FROM project_attachment a WHERE a.id = ANY (asked)
  UNION ALL SELECT c.id FROM conference_file c WHERE c.id = ANY (asked)
  UNION ALL SELECT s.id FROM signed_copy s WHERE s.id = ANY (asked) $$;
