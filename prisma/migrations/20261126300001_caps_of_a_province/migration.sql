-- How often a cap applies in one đề án, and the lower caps that a province sets for its own fund by resolution.

-- A cap holds for each thing its indicator counts, where the dossier aims at some, or for each establishment it helps.
ALTER TABLE support_cap ADD COLUMN counted_by text REFERENCES indicator;
ALTER TABLE support_cap ADD COLUMN per_beneficiary boolean NOT NULL DEFAULT false;

CREATE TABLE provincial_cap (
  unit_id text NOT NULL REFERENCES admin_unit,
  item_code text NOT NULL REFERENCES content_item,
  valid_from date NOT NULL,
  valid_to date,
  max_percent integer CHECK (max_percent BETWEEN 1 AND 100),
  max_amount bigint NOT NULL CHECK (max_amount > 0),
  resolution text COLLATE "vi-x-icu" NOT NULL CHECK (length(resolution) BETWEEN 1 AND 200),
  clause text NOT NULL,
  mark confidence NOT NULL,
  PRIMARY KEY (unit_id, item_code, valid_from),
  EXCLUDE USING gist (unit_id WITH =, item_code WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE CONSTRAINT TRIGGER provincial_cap_data_version AFTER INSERT OR UPDATE OR DELETE ON provincial_cap
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version();
GRANT SELECT ON provincial_cap TO portal_public, portal_province, portal_ministry, portal_organiser, portal_auditor, portal_admin;

-- A province's cap is never above the national one of the same days, which must exist.
CREATE FUNCTION provincial_cap_within_national() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM support_cap n WHERE n.item_code = NEW.item_code AND n.fund = 'KCQG'
      AND daterange(n.valid_from, n.valid_to) @> NEW.valid_from)
    OR EXISTS (
    SELECT FROM support_cap n WHERE n.item_code = NEW.item_code AND n.fund = 'KCQG'
      AND daterange(n.valid_from, n.valid_to) && daterange(NEW.valid_from, NEW.valid_to)
      AND (NEW.max_amount > n.max_amount OR NEW.max_percent > n.max_percent)) THEN
    RAISE EXCEPTION 'a province caps its support for % at most as the nation does', NEW.item_code
      USING ERRCODE = 'check_violation', HINT = 'provincial_cap_within_national';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER provincial_cap_checked BEFORE INSERT OR UPDATE ON provincial_cap
  FOR EACH ROW EXECUTE FUNCTION provincial_cap_within_national();
