-- A province gives the number of a paper once a year: two reports that bear the same one cannot be told apart in its register.
CREATE UNIQUE INDEX provincial_report_number_once
  ON provincial_report (steward_unit_id, extract(year FROM signed_on), upper(regexp_replace(number, '\s', '', 'g')))
  WHERE number IS NOT NULL;
