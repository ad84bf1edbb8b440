-- Reports group contents by items. A group that counts a content's general item counts the whole content, so a new item of the
-- content counts in it too from its first day, and goes out of it where the item is taken back whole.
CREATE FUNCTION count_in_groups() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM content_group_member m WHERE m.item_code = OLD.item_code
      AND NOT EXISTS (SELECT FROM content_item_version v WHERE v.item_code = OLD.item_code);
  ELSIF NOT EXISTS (SELECT FROM content_item_version v WHERE v.item_code = NEW.item_code AND v.valid_from <> NEW.valid_from) THEN
    INSERT INTO content_group_member (group_code, item_code, valid_from)
      SELECT m.group_code, NEW.item_code, NEW.valid_from
      FROM content_item i JOIN content_item g ON g.content_code = i.content_code AND g.is_general AND g.code <> i.code
      JOIN content_group_member m ON m.item_code = g.code AND daterange(m.valid_from, m.valid_to) @> NEW.valid_from
      WHERE i.code = NEW.item_code;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER content_item_version_counted AFTER INSERT OR DELETE ON content_item_version
  FOR EACH ROW WHEN (current_user = 'portal_admin') EXECUTE FUNCTION count_in_groups();
