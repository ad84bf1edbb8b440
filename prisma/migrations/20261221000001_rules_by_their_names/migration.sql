-- A rule is told by its name. Of a restricted or a doubled row the driver passes on the name of the constraint alone and
-- drops the hint, so that what these rules refuse in a race was told as a failure of the portal. They name themselves
-- as constraints do.
DO $$
DECLARE told record;
BEGIN
  FOR told IN
    SELECT pg_get_functiondef(p.oid) AS definition FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND p.prosrc ~ '''(restrict|unique)_violation'',\s*HINT = '
  LOOP
    EXECUTE regexp_replace(
      told.definition, '(''(?:restrict|unique)_violation'',\s*)HINT = ', '\1CONSTRAINT = ', 'g');
  END LOOP;
END $$;
