-- Danh sách dự phòng: đề án that passed the Cục's appraisal and wait in order for money that does not reach them, a list
-- for each plan year. A place is kept only while its đề án stands there: a step or a plan decision that takes it further
-- takes it off the list too. Whoever leaves the list leaves a row that says why.

CREATE TABLE reserve_list (
  budget_year integer PRIMARY KEY CHECK (budget_year BETWEEN 2010 AND 2100),
  version integer NOT NULL DEFAULT 1,
  changed_by uuid REFERENCES account,
  changed_at timestamptz
);

-- The ranks of a list are compared when a statement ends, so that one statement puts all in another order.
CREATE TABLE reserve_place (
  project_id uuid PRIMARY KEY REFERENCES project,
  budget_year integer NOT NULL REFERENCES reserve_list,
  rank integer NOT NULL CHECK (rank BETWEEN 1 AND 2000),
  placed_by uuid NOT NULL DEFAULT app_account() REFERENCES account,
  placed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT reserve_place_rank UNIQUE (budget_year, rank) DEFERRABLE
);

-- Taken off by hand with a reason, or left because the đề án went on to another state.
CREATE TABLE reserve_removal (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  project_id uuid NOT NULL REFERENCES project,
  budget_year integer NOT NULL REFERENCES reserve_list,
  rank integer NOT NULL,
  reason text COLLATE "vi-x-icu" CHECK (length(reason) BETWEEN 1 AND 2000),
  left_for project_state,
  removed_by uuid DEFAULT app_account() REFERENCES account,
  removed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT reserve_removal_says_why CHECK (num_nonnulls(reason, left_for) = 1)
);
CREATE INDEX reserve_removal_newest ON reserve_removal (budget_year, removed_at DESC);
CREATE TRIGGER reserve_removal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reserve_removal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Each change of a list is a version further, by whoever makes it.
CREATE FUNCTION change_reserve_list() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.version := OLD.version + 1;
  NEW.changed_by := coalesce(app_account(), NEW.changed_by);
  NEW.changed_at := clock_timestamp();
  RETURN NEW;
END $$;
CREATE TRIGGER reserve_list_changed BEFORE UPDATE ON reserve_list FOR EACH ROW EXECUTE FUNCTION change_reserve_list();

-- Locks the đề án against steps while it gets its place, and refuses one that is not to be reserved.
CREATE FUNCTION check_reserve_place() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  placed project;
BEGIN
  SELECT * INTO placed FROM project WHERE id = NEW.project_id FOR SHARE;
  IF placed.state <> 'APPRAISED_CENTRAL' OR placed.fund <> 'KCQG' OR placed.start_year <> NEW.budget_year THEN
    RAISE EXCEPTION 'project % is not one to reserve for %', placed.code, NEW.budget_year
      USING ERRCODE = 'restrict_violation', HINT = 'reserve_place_open';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reserve_place_checked BEFORE INSERT OR UPDATE OF project_id, budget_year ON reserve_place
  FOR EACH ROW EXECUTE FUNCTION check_reserve_place();

-- A removal by hand takes the place away; it is made only of a đề án that has one.
CREATE FUNCTION remove_reserve_place() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.reason IS NULL THEN RETURN NEW; END IF;
  DELETE FROM reserve_place WHERE project_id = NEW.project_id RETURNING budget_year, rank INTO NEW.budget_year, NEW.rank;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the project is in no reserve list' USING ERRCODE = 'restrict_violation', HINT = 'reserve_place_kept';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reserve_removal_removes BEFORE INSERT ON reserve_removal FOR EACH ROW EXECUTE FUNCTION remove_reserve_place();

-- A đề án that goes on leaves its list, and those behind it move up. The list is locked before its places, as by who
-- arranges it.
CREATE FUNCTION leave_reserve_list() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  gone reserve_place;
BEGIN
  PERFORM FROM reserve_list l JOIN reserve_place p USING (budget_year) WHERE p.project_id = NEW.id FOR UPDATE OF l;
  IF NOT FOUND THEN RETURN NULL; END IF;
  DELETE FROM reserve_place WHERE project_id = NEW.id RETURNING * INTO gone;
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE reserve_place SET rank = rank - 1 WHERE budget_year = gone.budget_year AND rank > gone.rank;
  UPDATE reserve_list SET version = version + 1 WHERE budget_year = gone.budget_year;
  INSERT INTO reserve_removal (project_id, budget_year, rank, left_for) VALUES (NEW.id, gone.budget_year, gone.rank, NEW.state);
  RETURN NULL;
END $$;
CREATE TRIGGER project_leaves_reserve_list AFTER UPDATE OF state ON project FOR EACH ROW
  WHEN (OLD.state = 'APPRAISED_CENTRAL' AND NEW.state <> OLD.state) EXECUTE FUNCTION leave_reserve_list();

-- What a command holds before it decides on a list: the đề án of these codes, none of which moves meanwhile. Always before
-- the list itself, as a step holds its đề án before the list.
CREATE FUNCTION hold_reserved(codes text[]) RETURNS TABLE (id uuid, code text, state project_state, fund fund, start_year integer)
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.id, p.code, p.state, p.fund, p.start_year FROM project p
  WHERE p.code = ANY (codes) AND p.state <> 'DRAFT' ORDER BY p.id FOR SHARE
$$;
REVOKE EXECUTE ON FUNCTION hold_reserved(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_reserved(text[]) TO portal_ministry;

ALTER TABLE reserve_list ENABLE ROW LEVEL SECURITY;
ALTER TABLE reserve_place ENABLE ROW LEVEL SECURITY;
ALTER TABLE reserve_removal ENABLE ROW LEVEL SECURITY;

GRANT SELECT ON reserve_list TO portal_ministry, portal_auditor;
GRANT INSERT (budget_year), UPDATE (version) ON reserve_list TO portal_ministry;
CREATE POLICY country_reads ON reserve_list FOR SELECT TO portal_ministry, portal_auditor USING (true);
CREATE POLICY ministry_begins ON reserve_list FOR INSERT TO portal_ministry WITH CHECK (true);
CREATE POLICY ministry_changes ON reserve_list FOR UPDATE TO portal_ministry USING (true);

-- A province sees the places of its own đề án, as it sees these.
GRANT SELECT ON reserve_place, reserve_removal TO portal_province, portal_ministry, portal_auditor;
GRANT INSERT (project_id, budget_year, rank), UPDATE (rank) ON reserve_place TO portal_ministry;
CREATE POLICY follows_parent ON reserve_place FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id));
CREATE POLICY ministry_places ON reserve_place FOR INSERT TO portal_ministry WITH CHECK (placed_by = (SELECT app_account()));
CREATE POLICY ministry_moves ON reserve_place FOR UPDATE TO portal_ministry USING (true);

GRANT INSERT (project_id, reason) ON reserve_removal TO portal_ministry;
CREATE POLICY follows_parent ON reserve_removal FOR SELECT TO portal_province, portal_ministry, portal_auditor
  USING (EXISTS (SELECT FROM project p WHERE p.id = project_id));
CREATE POLICY ministry_removes ON reserve_removal FOR INSERT TO portal_ministry
  WITH CHECK (removed_by = (SELECT app_account()) AND reason IS NOT NULL);

-- A list counts from 1 without a gap, and holds only what is to be reserved for its year.
CREATE FUNCTION check_reserve_lists() RETURNS SETOF invariant LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'projects.reserve-in-order', count(*), count(*) FILTER (WHERE wrong), (array_agg(key ORDER BY key) FILTER (WHERE wrong))[1:5]
  FROM (SELECT p.code AS key,
               r.rank <> row_number() OVER (PARTITION BY r.budget_year ORDER BY r.rank)
                 OR p.state <> 'APPRAISED_CENTRAL' OR p.fund <> 'KCQG' OR p.start_year <> r.budget_year AS wrong
        FROM reserve_place r JOIN project p ON p.id = r.project_id) places $$;
REVOKE EXECUTE ON FUNCTION check_reserve_lists() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_reserve_lists() TO portal_auditor, portal_admin;
