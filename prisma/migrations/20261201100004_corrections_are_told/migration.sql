-- What an issued report printed is compared with the figures of now whenever the data has moved; whom a change concerns is
-- told once of it. One row for each report: at which version of the data it was compared, what stood out then, and how
-- often it was told.

CREATE TABLE issued_report_watch (
  report_id uuid PRIMARY KEY REFERENCES issued_report,
  data_version bigint NOT NULL,
  digest text CHECK (digest ~ '^[0-9a-f]{64}$'),
  times integer NOT NULL DEFAULT 0,
  compared_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
ALTER TABLE issued_report_watch ENABLE ROW LEVEL SECURITY;

-- The latest issue of each conference's report that was not compared yet at this version of the data, the longest
-- uncompared first.
CREATE FUNCTION reports_to_compare(most integer) RETURNS TABLE (
  report_id uuid, conference_id text, region text, year integer, through integer, uses text, issue integer, number text,
  decimals jsonb, summary jsonb, frozen_at timestamptz, data_version bigint
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT r.id, c.id, c.region_code, c.report_year, c.through, c.uses, r.issue, r.number, r.decimals, f.summary, f.frozen_at, d.version
  FROM (SELECT DISTINCT ON (i.conference_id) i.* FROM issued_report i ORDER BY i.conference_id, i.issue DESC) r
  JOIN conference c ON c.id = r.conference_id JOIN conference_freeze f ON f.id = r.freeze_id
  CROSS JOIN data_version d LEFT JOIN issued_report_watch w ON w.report_id = r.id
  WHERE w.data_version IS NULL OR w.data_version < d.version
  ORDER BY w.compared_at NULLS FIRST, r.id LIMIT most
$$;

-- Keeps a comparison and tells it where it is another than the last one: `told` to who runs the conference and who issued
-- the report, and `told_units` – a list of units, each with what is told of it – to the people of those provinces. Of two
-- comparisons at once the second finds it told; an older one than is kept counts no more. Gives how many were told.
CREATE FUNCTION keep_comparison(report uuid, version bigint, stands text, told jsonb, told_units jsonb) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  watch issued_report_watch;
  issued issued_report;
  of_conference conference;
  counted integer;
BEGIN
  INSERT INTO issued_report_watch (report_id, data_version) VALUES (report, 0) ON CONFLICT DO NOTHING;
  SELECT * INTO watch FROM issued_report_watch w WHERE w.report_id = report FOR UPDATE;
  IF watch.data_version > version THEN RETURN 0; END IF;
  UPDATE issued_report_watch w SET data_version = version, compared_at = clock_timestamp(), digest = stands,
    times = w.times + CASE WHEN w.digest IS DISTINCT FROM stands THEN 1 ELSE 0 END
  WHERE w.report_id = report;
  IF watch.digest IS NOT DISTINCT FROM stands THEN RETURN 0; END IF;
  SELECT * INTO issued FROM issued_report r WHERE r.id = report;
  SELECT * INTO of_conference FROM conference c WHERE c.id = issued.conference_id;
  WITH concerned AS (
    SELECT who AS account_id, concat_ws(' ', issued.issue, watch.times + 1) AS occasion, keep_comparison.told AS says
    FROM (SELECT conference_people('conference.edit', of_conference, NULL) AS who
      UNION SELECT a.id FROM account a WHERE a.id IN (issued.issued_by, issued.on_behalf_of) AND a.disabled_at IS NULL) hosts
    UNION ALL
    SELECT DISTINCT who, concat_ws(' ', issued.issue, watch.times + 1, u.value ->> 'unitId'), u.value -> 'told'
    FROM jsonb_array_elements(told_units) AS u
    JOIN conference_units(of_conference.id) AS own ON own.steward_unit_id = steward_of(u.value ->> 'unitId')
    CROSS JOIN LATERAL conference_people('conference.contribute', of_conference, own.unit_id) AS who),
  written AS (
    INSERT INTO notice (account_id, kind, conference_id, occasion, told)
    SELECT c.account_id, 'conference.corrected', of_conference.id, c.occasion, c.says FROM concerned c
    ON CONFLICT DO NOTHING RETURNING id)
  SELECT count(*) INTO counted FROM written;
  RETURN counted;
END $$;
REVOKE ALL ON FUNCTION reports_to_compare(integer), keep_comparison(uuid, bigint, text, jsonb, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reports_to_compare(integer), keep_comparison(uuid, bigint, text, jsonb, jsonb) TO portal_job;
