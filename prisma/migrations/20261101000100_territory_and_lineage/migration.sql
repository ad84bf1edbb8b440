-- Territory: stable unit ids, dated names and codes, successors, regions with dated membership, both tile maps.
-- Periods are half-open: valid_from is inside, valid_to is not; no valid_to means still in force.

CREATE TYPE unit_type AS ENUM ('tinh', 'thanh_pho_tw');

CREATE TABLE territory_layout (
  code text PRIMARY KEY CHECK (code IN ('63', '34')),
  valid_from date NOT NULL,
  valid_to date,
  unit_count integer NOT NULL
);

CREATE TABLE admin_unit (
  id text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  iso_code text,
  capital text COLLATE "vi-x-icu" NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  CHECK (valid_to IS NULL OR valid_to > valid_from)
);

CREATE TABLE admin_unit_version (
  unit_id text NOT NULL REFERENCES admin_unit,
  valid_from date NOT NULL,
  valid_to date,
  code text NOT NULL CHECK (code ~ '^[0-9]{2}$'),
  name text COLLATE "vi-x-icu" NOT NULL,
  full_name text COLLATE "vi-x-icu" NOT NULL,
  type unit_type NOT NULL,
  PRIMARY KEY (unit_id, valid_from),
  EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&),
  EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE TABLE admin_unit_alias (
  unit_id text NOT NULL REFERENCES admin_unit,
  alias text COLLATE "vi-x-icu" NOT NULL,
  PRIMARY KEY (unit_id, alias)
);

-- The 63 nest exactly in the 34, so a closed unit has one successor and old to new is a plain sum.
CREATE TABLE admin_unit_successor (
  unit_id text PRIMARY KEY REFERENCES admin_unit,
  successor_id text NOT NULL REFERENCES admin_unit,
  effective_on date NOT NULL,
  CHECK (unit_id <> successor_id)
);
CREATE INDEX admin_unit_successor_successor_id ON admin_unit_successor (successor_id);

CREATE TABLE admin_unit_tile (
  unit_id text NOT NULL REFERENCES admin_unit,
  layout text NOT NULL REFERENCES territory_layout,
  "column" integer NOT NULL,
  "row" integer NOT NULL,
  PRIMARY KEY (unit_id, layout)
);
CREATE UNIQUE INDEX admin_unit_tile_place ON admin_unit_tile (layout, "column", "row");

CREATE TABLE island_group (
  id text NOT NULL,
  layout text NOT NULL REFERENCES territory_layout,
  name text COLLATE "vi-x-icu" NOT NULL,
  label text COLLATE "vi-x-icu" NOT NULL,
  parent_id text NOT NULL REFERENCES admin_unit,
  "column" integer NOT NULL,
  "row" integer NOT NULL,
  PRIMARY KEY (id, layout)
);

CREATE TABLE region (
  code text PRIMARY KEY,
  name_vi text COLLATE "vi-x-icu" NOT NULL,
  name_en text NOT NULL,
  position integer NOT NULL
);

CREATE TABLE region_membership (
  unit_id text NOT NULL REFERENCES admin_unit,
  valid_from date NOT NULL,
  valid_to date,
  region_code text NOT NULL REFERENCES region,
  confirmed boolean NOT NULL,
  PRIMARY KEY (unit_id, valid_from),
  EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&)
);

-- The unit of this lineage that existed on that day: itself, or the last successor that had taken over by then. A lineage
-- is one to three steps long, and a loop of look-ups costs a third of a recursive statement, which lists pay for each row.
CREATE FUNCTION unit_on(unit text, day date) RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE later text;
BEGIN
  LOOP
    SELECT s.successor_id INTO later FROM admin_unit_successor s WHERE s.unit_id = unit AND s.effective_on <= day;
    IF NOT FOUND THEN RETURN unit; END IF;
    unit := later;
  END LOOP;
END $$;

-- Today's unit that may work on what was recorded under this one: the end of the line.
CREATE FUNCTION steward_of(unit text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT unit_on(unit, 'infinity') $$;

CREATE FUNCTION fill_steward() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.steward_unit_id := steward_of(NEW.unit_id);
  RETURN NEW;
END $$;

-- A lineage never comes back to itself.
CREATE FUNCTION keep_lineage() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE later text := NEW.successor_id;
BEGIN
  WHILE later IS NOT NULL LOOP
    IF later = NEW.unit_id THEN
      RAISE EXCEPTION 'a unit cannot succeed itself'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_unit_successor_ends', HINT = 'admin_unit_successor_ends';
    END IF;
    later := (SELECT successor_id FROM admin_unit_successor WHERE unit_id = later);
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER admin_unit_successor_ends BEFORE INSERT OR UPDATE ON admin_unit_successor
  FOR EACH ROW EXECUTE FUNCTION keep_lineage();
