-- What an issued report printed beside its figures and words: the proposals, papers, awards and hand-over of its last part as
-- they were that day, and which sections it has in which order. Reports issued before said nothing of either.

ALTER TABLE issued_report
  ADD COLUMN closing jsonb CHECK (jsonb_typeof(closing) = 'object'),
  ADD COLUMN parts jsonb CHECK (jsonb_typeof(parts) = 'array');
GRANT INSERT (closing, parts) ON issued_report TO portal_ministry, portal_organiser;
