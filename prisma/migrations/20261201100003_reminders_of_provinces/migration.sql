-- Nhắc: who reminded which province of a conference on which day of what it owes. A province is reminded once a day at most,
-- whoever does it; each reminder is told to the people who may send what is owed.

CREATE TABLE conference_reminder (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  conference_id text NOT NULL REFERENCES conference,
  unit_id text NOT NULL REFERENCES admin_unit,
  reminded_on date NOT NULL,
  owes text[] CHECK (owes IS NOT NULL AND cardinality(owes) BETWEEN 1 AND 3 AND owes <@ ARRAY['figures', 'paper', 'delegates']),
  due_on date,
  note text COLLATE "vi-x-icu" CHECK (length(note) BETWEEN 1 AND 1000),
  people integer NOT NULL CHECK (people > 0),
  reminded_by uuid NOT NULL REFERENCES account,
  on_behalf_of uuid REFERENCES account,
  reminded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT conference_reminder_once_a_day UNIQUE (conference_id, unit_id, reminded_on)
);
CREATE TRIGGER conference_reminder_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON conference_reminder
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A province in which nobody could be told is passed over: nothing is recorded of it.
CREATE FUNCTION keep_conference_reminder() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_conference conference;
BEGIN
  SELECT * INTO of_conference FROM conference WHERE id = NEW.conference_id FOR SHARE;
  IF app_account() IS NULL OR NOT opens_conference_step('conference.remind', of_conference) THEN
    RAISE EXCEPTION 'provinces are not reminded by this account now'
      USING ERRCODE = 'insufficient_privilege', HINT = 'conference_step_allowed';
  END IF;
  IF NOT EXISTS (SELECT FROM conference_units(NEW.conference_id) AS u WHERE u.unit_id = NEW.unit_id) THEN
    RAISE EXCEPTION 'the province is not of this conference' USING ERRCODE = 'check_violation', HINT = 'conference_item_of_region';
  END IF;
  NEW.people := (SELECT count(*) FROM conference_people('conference.contribute', of_conference, NEW.unit_id));
  IF NEW.people = 0 THEN RETURN NULL; END IF;
  NEW.reminded_on := vietnam_today();
  NEW.reminded_by := app_account();
  NEW.on_behalf_of := app_on_behalf();
  NEW.reminded_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER conference_reminder_kept BEFORE INSERT ON conference_reminder
  FOR EACH ROW EXECUTE FUNCTION keep_conference_reminder();

-- `since` is the day the conference was opened to its provinces.
CREATE FUNCTION notice_conference_reminder() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_conference conference;
BEGIN
  SELECT * INTO of_conference FROM conference WHERE id = NEW.conference_id;
  PERFORM notice_conference(of_conference,
    ARRAY(SELECT conference_people('conference.contribute', of_conference, NEW.unit_id)), 'conference.reminded', NEW.id::text,
    jsonb_build_object('unit', name_in_conference(of_conference, NEW.unit_id), 'owes', NEW.owes, 'dueOn', NEW.due_on, 'note', NEW.note,
      'since', (SELECT max((s.taken_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) FROM conference_step s
                WHERE s.conference_id = NEW.conference_id AND s.step = 'conference.open')));
  RETURN NULL;
END $$;
CREATE TRIGGER conference_reminder_told AFTER INSERT ON conference_reminder
  FOR EACH ROW EXECUTE FUNCTION notice_conference_reminder();

ALTER TABLE conference_reminder ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON conference_reminder TO portal_ministry, portal_organiser, portal_auditor;
GRANT INSERT (conference_id, unit_id, owes, due_on, note) ON conference_reminder TO portal_ministry, portal_organiser;
CREATE POLICY all_rows ON conference_reminder FOR SELECT TO portal_ministry, portal_auditor USING (true);
CREATE POLICY own_region ON conference_reminder FOR SELECT TO portal_organiser
  USING (EXISTS (SELECT FROM conference c WHERE c.id = conference_id AND c.region_code = (SELECT app_region())));
CREATE POLICY ministry_reminds ON conference_reminder FOR INSERT TO portal_ministry WITH CHECK (true);
CREATE POLICY own_region_reminds ON conference_reminder FOR INSERT TO portal_organiser
  WITH CHECK (EXISTS (SELECT FROM conference c WHERE c.id = conference_id AND c.region_code = (SELECT app_region())));
