-- Whoever may make temporary tables could lay one over a table that a guard reads: unless a path names pg_temp, it is
-- searched first. Every function that runs with its owner's rights, or has a path of its own, searches it last.
DO $$
DECLARE guarded regprocedure;
BEGIN
  FOR guarded IN SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
    AND (p.prosecdef OR p.proconfig IS NOT NULL OR p.prorettype = 'trigger'::regtype)
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e') LOOP
    EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', guarded);
  END LOOP;
END $$;
