-- Who forms a council, puts a đề án before it, enters a sheet or changes the reserve list for another keeps both names there
-- too, as in steps: put by the database, sent by nobody.
DO $$
DECLARE written text;
BEGIN
  FOREACH written IN ARRAY ARRAY['council', 'project_council', 'member_sheet', 'reserve_place', 'reserve_removal'] LOOP
    EXECUTE format('ALTER TABLE %I ADD COLUMN on_behalf_of uuid DEFAULT app_on_behalf() REFERENCES account', written);
  END LOOP;
END $$;
ALTER TABLE reserve_list ADD COLUMN on_behalf_of uuid REFERENCES account;

CREATE OR REPLACE FUNCTION change_reserve_list() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.version := OLD.version + 1;
  NEW.changed_by := coalesce(app_account(), NEW.changed_by);
  NEW.on_behalf_of := app_on_behalf();
  NEW.changed_at := clock_timestamp();
  RETURN NEW;
END $$;
