-- Every table the public may read moves the version that caches key on, at commit: the grants say which.
DO $$
DECLARE shown record;
BEGIN
  FOR shown IN
    SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> 'data_version'
      AND has_any_column_privilege('portal_public', c.oid, 'SELECT')
      AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgfoid = 'bump_data_version'::regproc)
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version()', shown.name || '_data_version', shown.name);
  END LOOP;
END $$;
