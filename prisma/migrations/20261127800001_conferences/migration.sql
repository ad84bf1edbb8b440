-- Hội nghị khuyến công khu vực: one row for each, moved by its history alone, and one row for each thing on its way: a topic
-- of the agenda, a province's delegates, a paper, a proposal, a conclusion as a task, an award, a photograph.

CREATE TYPE conference_state AS ENUM ('PLANNED', 'OPEN', 'FROZEN', 'ISSUED', 'CLOSED');
CREATE TYPE conference_item_kind AS ENUM ('TOPIC', 'PARTICIPANT', 'PAPER', 'PROPOSAL', 'TASK', 'AWARD', 'PHOTO');

-- The steps that may be taken on a conference, as the domain's table has them (lib/domain/steps/conference-steps).
CREATE TABLE conference_step_rule (
  step text NOT NULL,
  state conference_state NOT NULL,
  role account_role NOT NULL,
  to_state conference_state,
  PRIMARY KEY (step, state, role)
);
ALTER TABLE conference_step_rule ENABLE ROW LEVEL SECURITY;
INSERT INTO conference_step_rule (step, state, role, to_state)
SELECT s.step, state, role, s.to_state
FROM (VALUES
  ('conference.edit', '{PLANNED,OPEN}'::conference_state[], '{ORGANISER,MINISTRY_OFFICER,MINISTRY_LEADER}'::account_role[], NULL::conference_state),
  ('conference.contribute', '{OPEN}', '{PROVINCE_OFFICER,PROVINCE_LEADER}', NULL),
  ('conference.follow-up', '{OPEN,FROZEN,ISSUED,CLOSED}', '{ORGANISER,MINISTRY_OFFICER,MINISTRY_LEADER}', NULL),
  ('conference.remind', '{OPEN}', '{ORGANISER,MINISTRY_OFFICER,MINISTRY_LEADER}', NULL),
  ('conference.open', '{PLANNED}', '{ORGANISER,MINISTRY_OFFICER,MINISTRY_LEADER}', 'OPEN'),
  ('conference.freeze', '{OPEN}', '{ORGANISER,MINISTRY_OFFICER,MINISTRY_LEADER}', 'FROZEN'),
  ('conference.unfreeze', '{FROZEN}', '{ORGANISER,MINISTRY_OFFICER,MINISTRY_LEADER}', 'OPEN'),
  ('conference.issue', '{FROZEN,ISSUED}', '{ORGANISER,MINISTRY_OFFICER,MINISTRY_LEADER}', 'ISSUED'),
  ('conference.close', '{ISSUED}', '{ORGANISER,MINISTRY_OFFICER,MINISTRY_LEADER}', 'CLOSED')
) AS s (step, states, roles, to_state), unnest(s.states) AS state, unnest(s.roles) AS role;

-- The id is the region and the ordinal in Roman numerals. What was planned stays beside what came of it.
CREATE TABLE conference (
  id text PRIMARY KEY,
  region_code text NOT NULL REFERENCES region,
  ordinal integer NOT NULL CHECK (ordinal BETWEEN 1 AND 99),
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
  report_year integer NOT NULL CHECK (report_year BETWEEN 2000 AND 2100),
  through integer NOT NULL CHECK (through BETWEEN 1 AND 12),
  period_end date GENERATED ALWAYS AS ((make_date(report_year, through, 1) + interval '1 month')::date - 1) STORED,
  uses text NOT NULL CHECK (uses IN ('ACTUAL', 'ESTIMATE')),
  planned_year integer CHECK (planned_year BETWEEN 2000 AND 2100),
  planned_on date,
  planned_host_unit_id text REFERENCES admin_unit,
  planned_venue text COLLATE "vi-x-icu" CHECK (length(planned_venue) BETWEEN 1 AND 200),
  held_on date,
  session text CHECK (session IN ('MORNING', 'AFTERNOON', 'DAY')),
  host_unit_id text REFERENCES admin_unit,
  host_organisation text COLLATE "vi-x-icu" CHECK (length(host_organisation) BETWEEN 1 AND 200),
  organiser_organisation text COLLATE "vi-x-icu" CHECK (length(organiser_organisation) BETWEEN 1 AND 200),
  venue text COLLATE "vi-x-icu" CHECK (length(venue) BETWEEN 1 AND 200),
  next_year integer CHECK (next_year BETWEEN 2000 AND 2100),
  next_host_unit_id text REFERENCES admin_unit,
  hand_over text COLLATE "vi-x-icu" CHECK (length(hand_over) BETWEEN 1 AND 2000),
  awards text COLLATE "vi-x-icu" CHECK (length(awards) BETWEEN 1 AND 2000),
  source text COLLATE "vi-x-icu" CHECK (length(source) BETWEEN 1 AND 500),
  decimals jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(decimals) = 'object'),
  parts jsonb CHECK (jsonb_typeof(parts) = 'array'),
  state conference_state NOT NULL DEFAULT 'PLANNED',
  version integer NOT NULL DEFAULT 1,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT conference_id_says_which CHECK (id = lower(region_code) || '-' || lower(to_char(ordinal, 'FMRN'))),
  CONSTRAINT conference_once UNIQUE (region_code, ordinal)
);
CREATE INDEX conference_newest ON conference (year DESC, region_code);

-- The provinces of a conference: those of its region, by the layout of its period's last day, each with today's unit.
CREATE FUNCTION conference_units(conference_id text) RETURNS TABLE (unit_id text, steward_unit_id text) LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.unit_id, steward_of(m.unit_id) FROM conference c
  JOIN region_membership m ON m.region_code = c.region_code AND daterange(m.valid_from, m.valid_to) @> c.period_end
  WHERE c.id = conference_units.conference_id
$$;

-- Whether a step is open to the account of this request on a conference in this state, by the role it acts in.
CREATE FUNCTION opens_conference_step(taken text, of_conference conference) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM acting_grant() AS g JOIN conference_step_rule r ON r.role = g.role
    WHERE r.step = taken AND r.state = (of_conference).state
      AND (g.region_code IS NULL OR g.region_code = (of_conference).region_code)
      AND (g.unit_id IS NULL OR EXISTS (
        SELECT FROM conference_units((of_conference).id) AS u WHERE u.steward_unit_id = app_unit())))
$$;
REVOKE EXECUTE ON FUNCTION opens_conference_step(text, conference) FROM PUBLIC;

-- Planned by whoever may edit a planned one of that region.
CREATE FUNCTION plan_conference() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  NEW.state := 'PLANNED';
  NEW.version := 1;
  NEW.recorded_at := clock_timestamp();
  IF NOT opens_conference_step('conference.edit', NEW) THEN
    RAISE EXCEPTION 'a conference is planned by the organiser of its region or the Ministry'
      USING ERRCODE = 'insufficient_privilege', HINT = 'conference_step_allowed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER conference_planned BEFORE INSERT ON conference FOR EACH ROW EXECUTE FUNCTION plan_conference();

CREATE FUNCTION edit_conference() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL AND NOT opens_conference_step('conference.edit', OLD) THEN
    RAISE EXCEPTION 'the conference is not open to changes by this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'conference_step_allowed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER conference_edited BEFORE UPDATE OF year, report_year, through, uses, planned_year, planned_on, planned_host_unit_id,
  planned_venue, held_on, session, host_unit_id, host_organisation, organiser_organisation, venue, next_year, next_host_unit_id,
  hand_over, awards, source, decimals, parts ON conference FOR EACH ROW EXECUTE FUNCTION edit_conference();
CREATE TRIGGER conference_kept BEFORE DELETE OR TRUNCATE ON conference FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who moved a conference, when and why: conference_version is the one they saw.
CREATE TABLE conference_step (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  conference_id text NOT NULL REFERENCES conference,
  conference_version integer NOT NULL,
  step text NOT NULL,
  from_state conference_state NOT NULL,
  to_state conference_state NOT NULL,
  note text COLLATE "vi-x-icu" CHECK (length(note) BETWEEN 1 AND 2000),
  taken_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  taken_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (conference_id, conference_version)
);
CREATE TRIGGER conference_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON conference_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Takes the step for the account of this request, on the version it saw. Locks the conference, so that of two who decide
-- one is second. The owner of the tables loads histories as they were.
CREATE FUNCTION take_conference_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moved conference;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT * INTO moved FROM conference WHERE id = NEW.conference_id FOR NO KEY UPDATE;
  SELECT r.to_state INTO NEW.to_state FROM conference_step_rule r
    WHERE r.step = NEW.step AND r.state = moved.state AND r.to_state IS NOT NULL LIMIT 1;
  IF NEW.to_state IS NULL OR NOT opens_conference_step(NEW.step, moved) THEN
    RAISE EXCEPTION 'step % is not open to this account on this conference now', NEW.step
      USING ERRCODE = 'insufficient_privilege', HINT = 'conference_step_allowed';
  END IF;
  IF NEW.conference_version <> moved.version THEN
    RAISE EXCEPTION 'the conference has been changed since version %', NEW.conference_version
      USING ERRCODE = 'restrict_violation', HINT = 'conference_as_seen';
  END IF;
  NEW.from_state := moved.state;
  NEW.taken_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.taken_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER conference_step_taken BEFORE INSERT ON conference_step FOR EACH ROW EXECUTE FUNCTION take_conference_step();

CREATE FUNCTION move_conference() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app_account() IS NOT NULL THEN
    UPDATE conference SET state = NEW.to_state, version = version + 1 WHERE id = NEW.conference_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER conference_step_moves AFTER INSERT ON conference_step FOR EACH ROW EXECUTE FUNCTION move_conference();

-- What a command locks before it decides: a conference that the caller may see all of, or of whose provinces it is.
CREATE FUNCTION hold_conference(conference_id text) RETURNS TABLE (state conference_state, version integer) LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.state, c.version FROM conference c WHERE c.id = hold_conference.conference_id
    AND (app_region() IS NULL OR c.region_code = app_region())
    AND (app_unit() IS NULL OR c.state <> 'PLANNED' AND EXISTS (
      SELECT FROM conference_units(c.id) AS u WHERE u.steward_unit_id = app_unit()))
  FOR NO KEY UPDATE
$$;
REVOKE EXECUTE ON FUNCTION hold_conference(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_conference(text) TO portal_province, portal_ministry, portal_organiser;

-- What each kind has beside its text: a topic its time, a list of delegates how many, a proposal and a task what became of
-- them. Whose it is: one of the conference's provinces, or an organisation by its name.
CREATE TABLE conference_item (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  conference_id text NOT NULL REFERENCES conference,
  kind conference_item_kind NOT NULL,
  position integer NOT NULL CHECK (position BETWEEN 1 AND 999),
  unit_id text REFERENCES admin_unit,
  steward_unit_id text REFERENCES admin_unit,
  organisation text COLLATE "vi-x-icu" CHECK (length(organisation) BETWEEN 1 AND 200),
  title text COLLATE "vi-x-icu" CHECK (length(title) BETWEEN 1 AND 2000),
  starts_at text CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  speaker text COLLATE "vi-x-icu" CHECK (length(speaker) BETWEEN 1 AND 200),
  headcount integer CHECK (headcount BETWEEN 1 AND 500),
  addressee text COLLATE "vi-x-icu" CHECK (length(addressee) BETWEEN 1 AND 200),
  due_on date,
  status text,
  answer text COLLATE "vi-x-icu" CHECK (length(answer) BETWEEN 1 AND 4000),
  carried_from uuid REFERENCES conference_item ON DELETE SET NULL,
  version integer NOT NULL DEFAULT 1,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT conference_item_by_one_or_other CHECK (unit_id IS NULL OR organisation IS NULL),
  CONSTRAINT conference_item_has_text CHECK (kind = 'PARTICIPANT' OR title IS NOT NULL),
  CONSTRAINT conference_item_counts_delegates CHECK ((kind = 'PARTICIPANT') = (headcount IS NOT NULL)),
  CONSTRAINT conference_item_of_topic CHECK (kind = 'TOPIC' OR starts_at IS NULL),
  CONSTRAINT conference_item_spoken CHECK (kind IN ('TOPIC', 'PAPER') OR speaker IS NULL),
  CONSTRAINT conference_item_of_proposal CHECK (kind = 'PROPOSAL' OR addressee IS NULL),
  CONSTRAINT conference_item_followed_up CHECK (CASE kind
    WHEN 'PROPOSAL' THEN status IS NOT NULL AND status IN ('WAITING', 'IN_HAND', 'ANSWERED', 'DECLINED')
    WHEN 'TASK' THEN status IS NOT NULL AND status IN ('WAITING', 'IN_HAND', 'DONE', 'DROPPED')
    ELSE status IS NULL AND answer IS NULL AND due_on IS NULL END),
  CONSTRAINT conference_item_carried CHECK (kind = 'TASK' OR carried_from IS NULL),
  UNIQUE (conference_id, carried_from)
);
CREATE INDEX conference_item_of ON conference_item (conference_id, kind, position);
CREATE INDEX conference_item_steward ON conference_item (steward_unit_id, conference_id);
CREATE UNIQUE INDEX conference_item_one_list ON conference_item (conference_id, unit_id) WHERE kind = 'PARTICIPANT' AND unit_id IS NOT NULL;

-- Which step a write on an item is, by whose it is: a province sends papers, delegates and proposals of its own.
CREATE FUNCTION keep_conference_item() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  written conference_item := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  of_conference conference;
  taken text := coalesce(TG_ARGV[0], CASE
    WHEN app_unit() IS NOT NULL THEN 'conference.contribute'
    WHEN written.kind = 'PHOTO' THEN 'conference.follow-up'
    ELSE 'conference.edit' END);
BEGIN
  IF app_account() IS NOT NULL THEN
    SELECT * INTO of_conference FROM conference WHERE id = written.conference_id FOR SHARE;
    IF NOT opens_conference_step(taken, of_conference)
       OR app_unit() IS NOT NULL AND (written.kind NOT IN ('PARTICIPANT', 'PAPER', 'PROPOSAL')
         OR written.unit_id IS NULL OR steward_of(written.unit_id) <> app_unit()) THEN
      RAISE EXCEPTION 'this entry is not open to this account now'
        USING ERRCODE = 'insufficient_privilege', HINT = 'conference_step_allowed';
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NEW.unit_id IS NOT NULL AND NOT EXISTS (SELECT FROM conference_units(NEW.conference_id) AS u WHERE u.unit_id = NEW.unit_id) THEN
    RAISE EXCEPTION 'the province is not of this conference' USING ERRCODE = 'check_violation', HINT = 'conference_item_of_region';
  END IF;
  NEW.steward_unit_id := steward_of(NEW.unit_id);
  IF TG_OP = 'INSERT' THEN
    NEW.position := coalesce(NEW.position, (SELECT least(999, 1 + coalesce(max(i.position), 0)) FROM conference_item i
      WHERE i.conference_id = NEW.conference_id AND i.kind = NEW.kind));
    IF app_account() IS NOT NULL THEN
      NEW.version := 1;
      NEW.recorded_at := clock_timestamp();
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER conference_item_kept BEFORE INSERT OR DELETE OR UPDATE OF kind, position, unit_id, organisation, title, starts_at,
  speaker, headcount, addressee ON conference_item FOR EACH ROW EXECUTE FUNCTION keep_conference_item();
CREATE TRIGGER conference_item_answered BEFORE UPDATE OF due_on, status, answer ON conference_item
  FOR EACH ROW EXECUTE FUNCTION keep_conference_item('conference.follow-up');

-- Names of delegates are personal data: of the organiser, the Cục, and the province that sent them.
CREATE TABLE conference_delegates (
  item_id uuid PRIMARY KEY REFERENCES conference_item ON DELETE CASCADE,
  names text COLLATE "vi-x-icu" NOT NULL CHECK (length(names) <= 10000)
);

-- A conference being prepared is of its organiser and the Cục; then its facts, agenda and papers are anyone's, and the rest
-- once its report is issued. A province sees what is its own before that.
CREATE POLICY out_of_planning ON conference FOR SELECT TO portal_public, portal_province, portal_admin USING (state <> 'PLANNED');
CREATE POLICY own_region ON conference FOR SELECT TO portal_organiser USING (state <> 'PLANNED' OR region_code = (SELECT app_region()));
CREATE POLICY all_rows ON conference FOR SELECT TO portal_ministry, portal_auditor USING (true);
CREATE POLICY own_region_plans ON conference FOR INSERT TO portal_organiser WITH CHECK (region_code = (SELECT app_region()));
CREATE POLICY ministry_plans ON conference FOR INSERT TO portal_ministry WITH CHECK (true);
CREATE POLICY own_region_edits ON conference FOR UPDATE TO portal_organiser
  USING (region_code = (SELECT app_region())) WITH CHECK (region_code = (SELECT app_region()));
CREATE POLICY ministry_edits ON conference FOR UPDATE TO portal_ministry USING (true) WITH CHECK (true);

CREATE POLICY out_of_planning ON conference_item FOR SELECT TO portal_public, portal_admin USING (EXISTS (
  SELECT FROM conference c WHERE c.id = conference_id AND (kind IN ('TOPIC', 'PAPER') OR c.state IN ('ISSUED', 'CLOSED'))));
CREATE POLICY own_province ON conference_item FOR SELECT TO portal_province USING (EXISTS (
  SELECT FROM conference c WHERE c.id = conference_id
    AND (steward_unit_id = (SELECT app_unit()) OR kind IN ('TOPIC', 'PAPER') OR c.state IN ('ISSUED', 'CLOSED'))));
CREATE POLICY own_region ON conference_item FOR SELECT TO portal_organiser USING (EXISTS (
  SELECT FROM conference c WHERE c.id = conference_id
    AND (c.region_code = (SELECT app_region()) OR kind IN ('TOPIC', 'PAPER') OR c.state IN ('ISSUED', 'CLOSED'))));
CREATE POLICY all_rows ON conference_item FOR SELECT TO portal_ministry, portal_auditor USING (true);

DO $$
DECLARE written text;
BEGIN
  FOREACH written IN ARRAY ARRAY['conference', 'conference_step', 'conference_item', 'conference_delegates'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', written);
  END LOOP;
  FOREACH written IN ARRAY ARRAY['conference', 'conference_item'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin', written);
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version()', written || '_data_version', written);
  END LOOP;
END $$;

GRANT INSERT (id, region_code, ordinal, year, report_year, through, uses, planned_year, planned_on, planned_host_unit_id, planned_venue,
    held_on, session, host_unit_id, host_organisation, organiser_organisation, venue, next_year, next_host_unit_id, hand_over, awards,
    source, decimals, parts),
  UPDATE (year, report_year, through, uses, planned_year, planned_on, planned_host_unit_id, planned_venue,
    held_on, session, host_unit_id, host_organisation, organiser_organisation, venue, next_year, next_host_unit_id, hand_over, awards,
    source, decimals, parts, version)
  ON conference TO portal_organiser, portal_ministry;

GRANT SELECT ON conference_step TO portal_ministry, portal_organiser, portal_auditor;
GRANT INSERT (id, conference_id, conference_version, step, note) ON conference_step TO portal_ministry, portal_organiser;
CREATE POLICY own_region ON conference_step FOR SELECT TO portal_organiser
  USING (EXISTS (SELECT FROM conference c WHERE c.id = conference_id AND c.region_code = (SELECT app_region())));
CREATE POLICY all_rows ON conference_step FOR SELECT TO portal_ministry, portal_auditor USING (true);
CREATE POLICY own_steps ON conference_step FOR INSERT TO portal_ministry, portal_organiser
  WITH CHECK (taken_by = (SELECT app_account()) AND EXISTS (SELECT FROM conference c WHERE c.id = conference_id));

GRANT DELETE, INSERT (id, conference_id, kind, position, unit_id, organisation, title, starts_at, speaker, headcount, addressee, due_on,
    status, answer, carried_from),
  UPDATE (position, unit_id, organisation, title, starts_at, speaker, headcount, addressee, due_on, status, answer, version)
  ON conference_item TO portal_ministry, portal_organiser;
GRANT DELETE, INSERT (id, conference_id, kind, unit_id, title, speaker, headcount, addressee, status),
  UPDATE (title, speaker, headcount, addressee, version) ON conference_item TO portal_province;
CREATE POLICY ministry_writes ON conference_item TO portal_ministry USING (true) WITH CHECK (true);
CREATE POLICY own_region_adds ON conference_item FOR INSERT TO portal_organiser
  WITH CHECK (EXISTS (SELECT FROM conference c WHERE c.id = conference_id AND c.region_code = (SELECT app_region())));
CREATE POLICY own_region_changes ON conference_item FOR UPDATE TO portal_organiser
  USING (EXISTS (SELECT FROM conference c WHERE c.id = conference_id AND c.region_code = (SELECT app_region())));
CREATE POLICY own_region_removes ON conference_item FOR DELETE TO portal_organiser
  USING (EXISTS (SELECT FROM conference c WHERE c.id = conference_id AND c.region_code = (SELECT app_region())));
CREATE POLICY own_province_adds ON conference_item FOR INSERT TO portal_province WITH CHECK (steward_unit_id = (SELECT app_unit()));
CREATE POLICY own_province_changes ON conference_item FOR UPDATE TO portal_province
  USING (steward_unit_id = (SELECT app_unit())) WITH CHECK (steward_unit_id = (SELECT app_unit()));
CREATE POLICY own_province_removes ON conference_item FOR DELETE TO portal_province USING (steward_unit_id = (SELECT app_unit()));

GRANT SELECT, INSERT, UPDATE (names) ON conference_delegates TO portal_province, portal_ministry, portal_organiser;
CREATE POLICY own_province ON conference_delegates TO portal_province
  USING (EXISTS (SELECT FROM conference_item i WHERE i.id = item_id AND i.steward_unit_id = (SELECT app_unit())));
CREATE POLICY own_region ON conference_delegates TO portal_organiser
  USING (EXISTS (SELECT FROM conference_item i JOIN conference c ON c.id = i.conference_id
    WHERE i.id = item_id AND c.region_code = (SELECT app_region())));
CREATE POLICY all_rows ON conference_delegates TO portal_ministry USING (true) WITH CHECK (true);

-- Names follow the item's own rule: they are written where their list may be written.
CREATE FUNCTION keep_conference_delegates() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_conference conference;
BEGIN
  IF app_account() IS NULL THEN RETURN NEW; END IF;
  SELECT c.* INTO of_conference FROM conference_item i JOIN conference c ON c.id = i.conference_id
    WHERE i.id = NEW.item_id AND i.kind = 'PARTICIPANT';
  IF of_conference.id IS NULL OR NOT opens_conference_step(
       CASE WHEN app_unit() IS NULL THEN 'conference.edit' ELSE 'conference.contribute' END, of_conference) THEN
    RAISE EXCEPTION 'this list of delegates is not open to this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'conference_step_allowed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER conference_delegates_kept BEFORE INSERT OR UPDATE ON conference_delegates
  FOR EACH ROW EXECUTE FUNCTION keep_conference_delegates();

-- The trail of what an organiser does.
CREATE POLICY conferences_append ON audit_entry FOR INSERT TO portal_organiser
  WITH CHECK (account_id = (SELECT app_account()) AND permission LIKE 'conference.%');

-- The history of a conference is a path, which ends where it stands.
CREATE FUNCTION check_conference_steps() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'conferences.history-is-a-path', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT concat_ws(' ', s.conference_id, s.conference_version) AS key,
               s.from_state <> coalesce(lag(s.to_state) OVER way, s.from_state)
                 OR lead(s.to_state) OVER way IS NULL AND s.to_state <> c.state AS wrong
        FROM conference_step s JOIN conference c ON c.id = s.conference_id
        WINDOW way AS (PARTITION BY s.conference_id ORDER BY s.conference_version)) steps $$;
REVOKE EXECUTE ON FUNCTION check_conference_steps() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_conference_steps() TO portal_auditor, portal_admin;
