-- How a report is arranged (bố cục báo cáo): which sections it has in which order, and decimals by indicator, up to three. Both
-- are edited as the conference's other facts are, until its figures are frozen (edit_conference).

ALTER TABLE conference
  ADD CONSTRAINT conference_has_sections CHECK (parts IS NULL OR jsonb_array_length(parts) BETWEEN 1 AND 40),
  ADD CONSTRAINT conference_decimals_fit CHECK (
    NOT jsonb_path_exists(decimals, '$.* ? (@.type() != "number" || @ < 0 || @ > 3)'));
