-- A content that a circular brings has no advance rate until one is written for its general item: nothing is advanced then, and
-- its contracts are signed as others are.
CREATE OR REPLACE FUNCTION advance_percent(item text, day date) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce((
    SELECT r.percent
    FROM content_item i
    JOIN content_item candidate ON candidate.code = i.code OR (candidate.content_code = i.content_code AND candidate.is_general)
    JOIN advance_rate r ON r.item_code = candidate.code AND daterange(r.valid_from, r.valid_to) @> day
    WHERE i.code = item
    ORDER BY candidate.code = i.code DESC
    LIMIT 1), 0) $$;
