-- Working days and deadlines: which days the offices work, how long a đề án may stay in each state, and from both, by
-- when each that is on its way must move on. All three are data: a new holiday moves every deadline that it touches.

CREATE TABLE calendar_exception (
  day date PRIMARY KEY,
  working boolean NOT NULL,
  name_vi text COLLATE "vi-x-icu" NOT NULL,
  name_en text NOT NULL,
  mark confidence NOT NULL
);

-- Days from 2015 to 2040, each with how many working days there were up to its evening: the working days between two
-- days are one subtraction.
CREATE TABLE working_day (
  day date PRIMARY KEY,
  number integer NOT NULL
);
CREATE INDEX working_day_number ON working_day (number, day);

CREATE FUNCTION count_working_days() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO working_day (day, number)
  SELECT d::date, count(*) FILTER (WHERE coalesce(e.working, extract(isodow FROM d) < 6)) OVER (ORDER BY d)
  FROM generate_series('2015-01-01'::timestamp, '2040-12-31', '1 day') d LEFT JOIN calendar_exception e ON e.day = d::date
  ON CONFLICT (day) DO UPDATE SET number = EXCLUDED.number WHERE working_day.number <> EXCLUDED.number;
  RETURN NULL;
END $$;
CREATE TRIGGER calendar_exception_counted AFTER INSERT OR UPDATE OR DELETE ON calendar_exception
  FOR EACH STATEMENT EXECUTE FUNCTION count_working_days();

-- How long a đề án may stay in a state: so many working days after it came there, or until a day of the year before its
-- first. Where the clock stops while it is returned, the days it has stood there before count.
CREATE TABLE stage_deadline (
  state project_state NOT NULL,
  fund fund NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  working_days integer CHECK (working_days BETWEEN 1 AND 400),
  year_before_month integer CHECK (year_before_month BETWEEN 1 AND 12),
  year_before_day integer CHECK (year_before_day BETWEEN 1 AND 28),
  clock_stops boolean NOT NULL DEFAULT false,
  legal_document_id text NOT NULL REFERENCES legal_document,
  clause text NOT NULL,
  mark confidence NOT NULL,
  PRIMARY KEY (state, fund, valid_from),
  EXCLUDE USING gist (state WITH =, fund WITH =, daterange(valid_from, valid_to) WITH &&),
  CONSTRAINT stage_deadline_one_kind CHECK ((working_days IS NULL) <> (year_before_month IS NULL)
    AND (year_before_month IS NULL) = (year_before_day IS NULL))
);

DO $$
DECLARE rule text;
BEGIN
  FOREACH rule IN ARRAY ARRAY['calendar_exception', 'working_day', 'stage_deadline'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin', rule);
  END LOOP;
END $$;

-- The deadline of each đề án on its way, under its reader's own policies: by when, and how many working days are left
-- after today; below zero, how many it is late by.
CREATE VIEW project_deadline WITH (security_invoker = true) AS
SELECT p.id AS project_id, limits.due_on,
       (SELECT number FROM working_day WHERE day = limits.due_on)
         - (SELECT number FROM working_day WHERE day = vietnam_today()) AS days_left,
       limits.due_on < vietnam_today() AS late
FROM project p
CROSS JOIN LATERAL (
  SELECT coalesce((SELECT (s.taken_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM project_step s
                   WHERE s.project_id = p.id AND s.to_state = p.state AND s.from_state <> s.to_state
                   ORDER BY s.project_version DESC LIMIT 1),
                  (p.recorded_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS since) came
JOIN stage_deadline r ON r.state = p.state AND r.fund = p.fund AND daterange(r.valid_from, r.valid_to) @> came.since
CROSS JOIN LATERAL (
  SELECT CASE WHEN r.working_days IS NULL
    THEN make_date(p.start_year - 1, r.year_before_month, r.year_before_day)
    ELSE (SELECT min(w.day) FROM working_day w
          WHERE w.number = (SELECT number FROM working_day WHERE day = came.since) + r.working_days
            - CASE WHEN NOT r.clock_stops THEN 0 ELSE coalesce((
                SELECT sum(gone.number - stood.number) FROM (
                  SELECT s.to_state, s.from_state, (s.taken_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS came_on,
                         lead((s.taken_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) OVER (ORDER BY s.project_version) AS left_on
                  FROM project_step s WHERE s.project_id = p.id AND s.from_state <> s.to_state) stay
                JOIN working_day stood ON stood.day = stay.came_on JOIN working_day gone ON gone.day = stay.left_on
                WHERE stay.to_state = p.state), 0) END)
  END AS due_on) limits;
GRANT SELECT ON project_deadline TO portal_province, portal_ministry, portal_auditor;
