-- The version of the reference data alone: every process keeps territory and catalogue in memory, and each answer of
-- the database names the version it was given under, so that a memory which is behind is renewed.

ALTER TABLE data_version ADD COLUMN reference bigint NOT NULL DEFAULT 1;

-- Once per transaction, at commit, as bump_data_version.
CREATE FUNCTION bump_reference_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE this_transaction text := pg_current_xact_id()::text;
BEGIN
  IF current_setting('portal.reference_bumped', true) = this_transaction THEN RETURN NULL; END IF;
  PERFORM set_config('portal.reference_bumped', this_transaction, true);
  UPDATE data_version SET reference = reference + 1;
  RETURN NULL;
END $$;

DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['territory_layout', 'admin_unit', 'admin_unit_version', 'admin_unit_successor', 'admin_unit_tile',
    'island_group', 'region', 'region_membership', 'content', 'content_version', 'content_item', 'content_group',
    'content_group_member', 'indicator', 'indicator_part'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_reference_version()', kept || '_reference_version', kept);
  END LOOP;
  -- What pages show moves their version too, also the tables that no trigger spoke for yet.
  FOREACH kept IN ARRAY ARRAY['territory_layout', 'admin_unit_successor', 'admin_unit_tile', 'island_group', 'region', 'content',
    'content_group', 'indicator_part'] LOOP
    IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = kept::regclass AND tgname = kept || '_data_version') THEN
      EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version()', kept || '_data_version', kept);
    END IF;
  END LOOP;
END $$;
