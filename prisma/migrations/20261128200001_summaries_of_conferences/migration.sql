-- The summary of a conference: the words that its organisers put around its numbers, the figures as they were frozen, and
-- what was issued, with its files to the byte.

INSERT INTO conference_step_rule (step, state, role, to_state)
SELECT 'conference.write', state, role, NULL
FROM unnest('{PLANNED,OPEN,FROZEN,ISSUED}'::conference_state[]) AS state,
  unnest('{ORGANISER,MINISTRY_OFFICER,MINISTRY_LEADER}'::account_role[]) AS role;

-- Words of one sentence or of one free text, a draft of the organisers until a report is issued with it. A number in a
-- sentence stands in a place in braces, and no digit is typed; of other scripts' digits the portal takes none either.
-- `shapes` are the clauses the sentence had: with others, its words speak of something else.
CREATE TABLE conference_prose (
  conference_id text NOT NULL REFERENCES conference,
  passage text NOT NULL CHECK (passage ~ '^(figures|text)\.[A-Za-z0-9._-]{1,120}$'),
  words text COLLATE "vi-x-icu" NOT NULL CHECK (length(words) BETWEEN 1 AND 10000),
  shapes text NOT NULL DEFAULT '' CHECK (length(shapes) <= 1000),
  version integer NOT NULL DEFAULT 1,
  written_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (conference_id, passage),
  CONSTRAINT conference_prose_types_no_number CHECK (passage LIKE 'text.%' OR words !~ '[0-9]')
);

CREATE FUNCTION keep_conference_prose() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_conference conference;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO of_conference FROM conference WHERE id = NEW.conference_id FOR SHARE;
  IF NOT opens_conference_step('conference.write', of_conference) THEN
    RAISE EXCEPTION 'the summary is not open to this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'conference_step_allowed';
  END IF;
  NEW.version := CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE OLD.version + 1 END;
  NEW.written_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.written_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER conference_prose_kept BEFORE INSERT OR UPDATE ON conference_prose FOR EACH ROW EXECUTE FUNCTION keep_conference_prose();
CREATE TRIGGER conference_prose_stays BEFORE DELETE OR TRUNCATE ON conference_prose FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The figures of a summary as they were when they were frozen: on which evening known, under which version of all data.
CREATE TABLE conference_freeze (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  conference_id text NOT NULL REFERENCES conference,
  conference_version integer NOT NULL,
  known_on date NOT NULL,
  data_version bigint NOT NULL,
  summary jsonb NOT NULL,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  frozen_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  frozen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (conference_id, conference_version)
);

-- Báo cáo đã phát hành: number, day, who signs, the words as they were, and under issued_file its bytes.
CREATE TABLE issued_report (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  conference_id text NOT NULL REFERENCES conference,
  issue integer NOT NULL CHECK (issue BETWEEN 1 AND 999),
  freeze_id uuid NOT NULL REFERENCES conference_freeze,
  number text COLLATE "vi-x-icu" NOT NULL CHECK (length(number) BETWEEN 1 AND 60),
  signed_on date NOT NULL,
  signer_title text COLLATE "vi-x-icu" NOT NULL CHECK (length(signer_title) BETWEEN 1 AND 200),
  signer text COLLATE "vi-x-icu" NOT NULL CHECK (length(signer) BETWEEN 1 AND 200),
  prose jsonb NOT NULL CHECK (jsonb_typeof(prose) = 'object'),
  decimals jsonb NOT NULL CHECK (jsonb_typeof(decimals) = 'object'),
  issued_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  issued_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT issued_report_once UNIQUE (conference_id, issue)
);

CREATE TABLE issued_file (
  report_id uuid NOT NULL REFERENCES issued_report,
  format text NOT NULL CHECK (format IN ('json', 'docx', 'xlsx', 'pdf', 'html')),
  bytes bytea NOT NULL CHECK (length(bytes) BETWEEN 1 AND 20971520),
  sha256 text NOT NULL,
  PRIMARY KEY (report_id, format),
  CONSTRAINT issued_file_is_its_hash CHECK (sha256 = encode(sha256(bytes), 'hex'))
);

-- Whoever freezes or issues does so on the conference as it stands, under the step that moves it, in its own name.
CREATE FUNCTION keep_with_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_conference conference;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO of_conference FROM conference WHERE id = NEW.conference_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT FROM unnest(TG_ARGV) AS step WHERE opens_conference_step(step, of_conference)) THEN
    RAISE EXCEPTION 'the summary is not open to this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'conference_step_allowed';
  END IF;
  IF TG_TABLE_NAME = 'conference_freeze' THEN
    IF NEW.conference_version <> of_conference.version THEN
      RAISE EXCEPTION 'the conference has been changed since version %', NEW.conference_version
        USING ERRCODE = 'restrict_violation', HINT = 'conference_as_seen';
    END IF;
  ELSIF NOT EXISTS (SELECT FROM conference_freeze f WHERE f.id = NEW.freeze_id AND f.conference_id = NEW.conference_id) THEN
    RAISE EXCEPTION 'the figures are not of this conference' USING ERRCODE = 'check_violation', HINT = 'issued_report_own_figures';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER conference_freeze_kept BEFORE INSERT ON conference_freeze
  FOR EACH ROW EXECUTE FUNCTION keep_with_step('conference.freeze', 'conference.issue');
CREATE TRIGGER issued_report_kept BEFORE INSERT ON issued_report FOR EACH ROW EXECUTE FUNCTION keep_with_step('conference.issue');

CREATE FUNCTION sign_as_oneself() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  IF TG_TABLE_NAME = 'conference_freeze' THEN NEW.frozen_by := app_account(); NEW.frozen_at := clock_timestamp();
  ELSE NEW.issued_by := app_account(); NEW.issued_at := clock_timestamp(); END IF;
  NEW.on_behalf_of := app_on_behalf();
  RETURN NEW;
END $$;
CREATE TRIGGER conference_freeze_signed BEFORE INSERT ON conference_freeze FOR EACH ROW EXECUTE FUNCTION sign_as_oneself();
CREATE TRIGGER issued_report_signed BEFORE INSERT ON issued_report FOR EACH ROW EXECUTE FUNCTION sign_as_oneself();

DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['conference_freeze', 'issued_report', 'issued_file'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
      kept || '_append_only', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['conference_prose', 'conference_freeze', 'issued_report', 'issued_file'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('GRANT SELECT ON %I TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin', kept);
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version()', kept || '_data_version', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['conference_prose', 'conference_freeze', 'issued_report'] LOOP
    EXECUTE format('CREATE POLICY ministry_writes ON %I FOR INSERT TO portal_ministry WITH CHECK (true)', kept);
    EXECUTE format('CREATE POLICY own_region_writes ON %I FOR INSERT TO portal_organiser
      WITH CHECK (EXISTS (SELECT FROM conference c WHERE c.id = conference_id AND c.region_code = (SELECT app_region())))', kept);
  END LOOP;
END $$;

DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['conference_freeze', 'issued_report'] LOOP
    EXECUTE format('CREATE POLICY of_conference ON %I FOR SELECT
      TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin
      USING (EXISTS (SELECT FROM conference c WHERE c.id = conference_id))', kept);
  END LOOP;
END $$;
CREATE POLICY all_drafts ON conference_prose FOR SELECT TO portal_ministry, portal_auditor USING (true);
CREATE POLICY own_drafts ON conference_prose FOR SELECT TO portal_organiser
  USING (EXISTS (SELECT FROM conference c WHERE c.id = conference_id AND c.region_code = (SELECT app_region())));

CREATE POLICY of_report ON issued_file FOR SELECT
  TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin
  USING (EXISTS (SELECT FROM issued_report r WHERE r.id = report_id));
CREATE POLICY own_report ON issued_file FOR INSERT TO portal_ministry, portal_organiser
  WITH CHECK (EXISTS (SELECT FROM issued_report r WHERE r.id = report_id AND r.issued_by = (SELECT app_account())));
CREATE POLICY ministry_rewrites ON conference_prose FOR UPDATE TO portal_ministry USING (true) WITH CHECK (true);
CREATE POLICY own_region_rewrites ON conference_prose FOR UPDATE TO portal_organiser
  USING (EXISTS (SELECT FROM conference c WHERE c.id = conference_id AND c.region_code = (SELECT app_region())));

GRANT INSERT (conference_id, passage, words, shapes, version), UPDATE (words, shapes) ON conference_prose TO portal_ministry, portal_organiser;
GRANT INSERT (id, conference_id, conference_version, known_on, data_version, summary, sha256) ON conference_freeze
  TO portal_ministry, portal_organiser;
GRANT INSERT (id, conference_id, issue, freeze_id, number, signed_on, signer_title, signer, prose, decimals) ON issued_report
  TO portal_ministry, portal_organiser;
GRANT INSERT (report_id, format, bytes, sha256) ON issued_file TO portal_ministry, portal_organiser;
