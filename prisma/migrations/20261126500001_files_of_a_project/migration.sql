-- Files of a dossier: what is asked for by content and kind of đề án, dated; and each file in its versions, whose bytes
-- stand outside the database under the row's id.

CREATE TABLE attachment_rule (
  kind text NOT NULL CHECK (kind ~ '^[a-z][a-z-]{1,40}$'),
  -- Empty: whatever the content.
  content_code text NOT NULL DEFAULT '',
  -- Empty: whatever the kind of đề án.
  project_kind text NOT NULL DEFAULT '' CHECK (project_kind IN ('', 'REGULAR', 'GROUP', 'FLAGSHIP')),
  valid_from date NOT NULL,
  valid_to date CHECK (valid_to > valid_from),
  required boolean NOT NULL,
  position integer NOT NULL,
  name_vi text COLLATE "vi-x-icu" NOT NULL,
  name_en text NOT NULL,
  legal_document_id text NOT NULL REFERENCES legal_document,
  clause text NOT NULL,
  mark confidence NOT NULL,
  PRIMARY KEY (kind, content_code, project_kind, valid_from),
  EXCLUDE USING gist (kind WITH =, content_code WITH =, project_kind WITH =, daterange(valid_from, valid_to) WITH &&)
);
ALTER TABLE attachment_rule ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON attachment_rule TO portal_province, portal_ministry, portal_auditor;
CREATE POLICY all_rows ON attachment_rule FOR SELECT TO portal_province, portal_ministry, portal_auditor USING (true);

CREATE TABLE project_attachment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  project_id uuid NOT NULL REFERENCES project,
  kind text NOT NULL CHECK (kind ~ '^[a-z][a-z-]{1,40}$'),
  file_name text COLLATE "vi-x-icu" NOT NULL CHECK (length(file_name) BETWEEN 5 AND 200),
  version integer NOT NULL CHECK (version > 0),
  format text NOT NULL CHECK (format IN ('pdf', 'docx', 'xlsx', 'png', 'jpg')),
  bytes integer NOT NULL CHECK (bytes BETWEEN 1 AND 20971520),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  added_by uuid NOT NULL REFERENCES account,
  added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (project_id, kind, file_name, version)
);

-- A file of the same name and kind is the next version; whoever adds it, and when, is what the database knows.
CREATE FUNCTION number_attachment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM project p WHERE p.id = NEW.project_id FOR NO KEY UPDATE;
  SELECT coalesce(max(a.version), 0) + 1 INTO NEW.version FROM project_attachment a
    WHERE a.project_id = NEW.project_id AND a.kind = NEW.kind AND a.file_name = NEW.file_name;
  NEW.added_by := coalesce(app_account(), NEW.added_by);
  NEW.added_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER project_attachment_number BEFORE INSERT ON project_attachment
  FOR EACH ROW EXECUTE FUNCTION number_attachment();

ALTER TABLE project_attachment ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON project_attachment TO portal_province, portal_ministry, portal_auditor;
CREATE POLICY follows_parent ON project_attachment FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id));
GRANT INSERT (id, project_id, kind, file_name, version, format, bytes, sha256, added_by, added_at)
  ON project_attachment TO portal_province;
CREATE POLICY while_edited ON project_attachment FOR INSERT TO portal_province
  WITH CHECK (may_edit_project(project_id));

-- Which of these ids a dossier knows: the upkeep removes the files of the others, and learns nothing else.
CREATE FUNCTION known_attachments(asked uuid[]) RETURNS SETOF uuid LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$ SELECT a.id FROM project_attachment a WHERE a.id = ANY (asked) $$;
REVOKE EXECUTE ON FUNCTION known_attachments(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION known_attachments(uuid[]) TO portal_job;
