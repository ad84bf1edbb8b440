-- The area of a cluster is said in hectares to hundredths, as its decision has it: a text, so that no reader rounds it.
ALTER TABLE register_field DROP CONSTRAINT register_field_holds_check;
ALTER TABLE register_field ADD CONSTRAINT register_field_holds_check
  CHECK (holds IN ('text', 'long-text', 'money', 'count', 'area', 'year', 'day', 'choice', 'indicator', 'project'));
UPDATE register_field SET holds = 'area' WHERE kind = 'clusters' AND key = 'hectares';

CREATE OR REPLACE FUNCTION fits_register_field(field register_field, value jsonb, steward text) RETURNS boolean LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE jsonb_typeof(value)
    WHEN 'string' THEN CASE (field).holds
      WHEN 'text' THEN length(value #>> '{}') BETWEEN 1 AND 300
      WHEN 'long-text' THEN length(value #>> '{}') BETWEEN 1 AND 4000
      WHEN 'money' THEN (value #>> '{}') ~ '^(0|[1-9][0-9]{0,14})$'
      WHEN 'area' THEN (value #>> '{}') ~ '^(0|[1-9][0-9]{0,6})([.][0-9]?[1-9])?$'
      WHEN 'day' THEN CASE WHEN (value #>> '{}') ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}$' THEN
        substr(value #>> '{}', 9)::integer BETWEEN 1 AND extract(day FROM
          make_date(left(value #>> '{}', 4)::integer, substr(value #>> '{}', 6, 2)::integer, 1) + interval '1 month - 1 day')
        ELSE false END
      WHEN 'choice' THEN (value #>> '{}') = ANY ((field).choices)
      WHEN 'indicator' THEN EXISTS (SELECT FROM indicator i WHERE i.code = value #>> '{}')
      WHEN 'project' THEN EXISTS (SELECT FROM project p
        WHERE p.code = value #>> '{}' AND p.steward_unit_id = steward AND p.assigned_at IS NOT NULL)
      ELSE false END
    WHEN 'number' THEN CASE (field).holds
      WHEN 'count' THEN (value #>> '{}') ~ '^(0|[1-9][0-9]{0,8})$'
      -- As it was kept before areas had decimals.
      WHEN 'area' THEN (value #>> '{}') ~ '^(0|[1-9][0-9]{0,6})$'
      WHEN 'year' THEN (value #>> '{}') ~ '^(20[1-9][0-9]|2100)$'
      ELSE false END
    ELSE false END
$$;
