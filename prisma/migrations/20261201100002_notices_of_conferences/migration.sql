-- What people are told of a conference: that it was opened to its provinces, that its report was issued, that a conclusion
-- was given to their province, and that it is about to be due or is late. Never who did it, and nothing of histories that
-- the owner of the tables loads.

CREATE FUNCTION notice_conference(of_conference conference, concerned uuid[], kind text, occasion text, told jsonb) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO notice (account_id, kind, conference_id, occasion, told)
  SELECT DISTINCT one, notice_conference.kind, (of_conference).id, notice_conference.occasion,
    notice_conference.told || jsonb_build_object('by', app_account(), 'onBehalfOf', app_on_behalf())
  FROM unnest(concerned) AS one WHERE one IS DISTINCT FROM app_account()
  ON CONFLICT DO NOTHING
$$;
REVOKE ALL ON FUNCTION notice_conference(conference, uuid[], text, text, jsonb) FROM PUBLIC;

-- The name a province bore on the last day of a conference's period.
CREATE FUNCTION name_in_conference(of_conference conference, unit text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT v.name FROM admin_unit_version v
  WHERE v.unit_id = unit AND daterange(v.valid_from, v.valid_to) @> (of_conference).period_end
$$;
REVOKE ALL ON FUNCTION name_in_conference(conference, text) FROM PUBLIC;

-- A conclusion as it is told to those of its province.
CREATE FUNCTION told_of_task(of_conference conference, task conference_item) RETURNS jsonb LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT jsonb_build_object('itemId', task.id, 'position', task.position, 'title', task.title, 'dueOn', task.due_on,
    'unit', name_in_conference(of_conference, task.unit_id))
$$;
REVOKE ALL ON FUNCTION told_of_task(conference, conference_item) FROM PUBLIC;

CREATE FUNCTION notice_task(of_conference conference, task conference_item) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF task.kind = 'TASK' AND task.unit_id IS NOT NULL AND task.status IN ('WAITING', 'IN_HAND') AND of_conference.state <> 'PLANNED' THEN
    PERFORM notice_conference(of_conference,
      ARRAY(SELECT conference_people('conference.contribute', of_conference, task.unit_id)),
      'conference.assigned', concat_ws(' ', task.id, task.unit_id, task.due_on), told_of_task(of_conference, task));
  END IF;
END $$;
REVOKE ALL ON FUNCTION notice_task(conference, conference_item) FROM PUBLIC;

CREATE FUNCTION notice_conference_task() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_conference conference;
BEGIN
  IF app_account() IS NULL THEN RETURN NULL; END IF;
  SELECT * INTO of_conference FROM conference WHERE id = NEW.conference_id;
  PERFORM notice_task(of_conference, NEW);
  RETURN NULL;
END $$;
CREATE TRIGGER conference_task_given AFTER INSERT ON conference_item FOR EACH ROW
  WHEN (NEW.kind = 'TASK') EXECUTE FUNCTION notice_conference_task();
CREATE TRIGGER conference_task_given_anew AFTER UPDATE ON conference_item FOR EACH ROW
  WHEN (NEW.kind = 'TASK' AND (NEW.unit_id IS DISTINCT FROM OLD.unit_id OR NEW.due_on IS DISTINCT FROM OLD.due_on))
  EXECUTE FUNCTION notice_conference_task();

-- Opened: its provinces, who may send from now on, with the conclusions that were given to them before; and who runs it.
-- Issued: the same people.
CREATE FUNCTION notice_conference_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_conference conference;
  task conference_item;
  everyone uuid[];
BEGIN
  IF app_account() IS NULL OR NEW.step NOT IN ('conference.open', 'conference.issue') THEN RETURN NULL; END IF;
  SELECT * INTO of_conference FROM conference WHERE id = NEW.conference_id;
  everyone := ARRAY(SELECT conference_people('conference.contribute', of_conference, NULL)
    UNION SELECT conference_people('conference.edit', of_conference, NULL));
  IF NEW.step = 'conference.open' THEN
    PERFORM notice_conference(of_conference, everyone, 'conference.opened', NEW.id::text,
      jsonb_build_object('heldOn', coalesce(of_conference.held_on, of_conference.planned_on)));
    FOR task IN SELECT * FROM conference_item i WHERE i.conference_id = of_conference.id AND i.kind = 'TASK' LOOP
      PERFORM notice_task(of_conference, task);
    END LOOP;
  ELSE
    PERFORM notice_conference(of_conference, everyone, 'conference.issued', NEW.id::text,
      jsonb_build_object('issue', r.issue, 'number', r.number, 'signedOn', r.signed_on))
    FROM issued_report r WHERE r.conference_id = of_conference.id ORDER BY r.issue DESC LIMIT 1;
  END IF;
  RETURN NULL;
END $$;
-- After conference_step_moves, by its name, so that the conference is read as the step left it.
CREATE TRIGGER conference_step_tells AFTER INSERT ON conference_step FOR EACH ROW EXECUTE FUNCTION notice_conference_step();

-- Conclusions that are neither done nor dropped nor carried on: those whose day has passed, and those with at most so many
-- working days left, are told to the people of their province; late ones to who runs the conference as well. Gives how many
-- notices were written.
CREATE FUNCTION tell_tasks(soon integer) RETURNS integer LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  WITH pressing AS (
    SELECT c, i, i.due_on < vietnam_today() AS late
    FROM conference_item i JOIN conference c ON c.id = i.conference_id
    WHERE i.kind = 'TASK' AND i.status IN ('WAITING', 'IN_HAND') AND c.state <> 'PLANNED'
      AND NOT EXISTS (SELECT FROM conference_item next WHERE next.carried_from = i.id)
      AND (i.due_on < vietnam_today()
        OR (SELECT number FROM working_day WHERE day = i.due_on) - (SELECT number FROM working_day WHERE day = vietnam_today()) <= soon)),
  concerned AS (
    SELECT p.c, p.i, p.late, who AS account_id
    FROM pressing p, conference_people('conference.contribute', p.c, (p.i).unit_id) AS who WHERE (p.i).unit_id IS NOT NULL
    UNION
    SELECT p.c, p.i, p.late, who FROM pressing p, conference_people('conference.edit', p.c, NULL) AS who
    WHERE p.late OR (p.i).unit_id IS NULL),
  told AS (
    INSERT INTO notice (account_id, kind, conference_id, occasion, told)
    SELECT t.account_id, CASE WHEN t.late THEN 'conference.task-late' ELSE 'conference.task-soon' END, (t.c).id,
      concat_ws(' ', (t.i).id, (t.i).due_on), told_of_task(t.c, t.i)
    FROM concerned t ON CONFLICT DO NOTHING RETURNING id)
  SELECT count(*)::integer FROM told
$$;
REVOKE ALL ON FUNCTION tell_tasks(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tell_tasks(integer) TO portal_job;
