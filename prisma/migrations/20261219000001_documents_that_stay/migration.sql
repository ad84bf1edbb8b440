-- A legal document that came with the portal stays, whether or not a rule rests on it today; so does one that any table names.

-- Whatever refers to a legal document cites it: the references themselves are the list, so a table to come is on it.
CREATE FUNCTION legal_document_is_cited(of_id text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  naming record;
  found boolean;
BEGIN
  FOR naming IN
    SELECT k.conrelid::regclass AS relation, a.attname AS name
    FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
    WHERE k.contype = 'f' AND k.confrelid = 'legal_document'::regclass LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE %I = $1)', naming.relation, naming.name) INTO found USING of_id;
    IF found THEN RETURN true; END IF;
  END LOOP;
  RETURN false;
END $$;

-- Số, ký hiệu as it is told apart: what it counts, the year where it bears one, and whose it is. Null where it is none.
CREATE FUNCTION legal_document_number(typed text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(
    regexp_match(folded, '(?<![0-9])0*([0-9]{1,6})(?:/([0-9]{4}))?/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)'),
    (SELECT ARRAY[party[1], NULL, party[2] || '-' || party[3]]
     FROM regexp_match(folded, '(?<![0-9])0*([0-9]{1,6})-([a-z]{1,8})/([a-z]{1,8})') AS party WHERE party IS NOT NULL))
  FROM regexp_replace(regexp_replace(f_unaccent(normalize(typed, NFKC)), '[‐‑‒–—−]', '-', 'g'), '\s?([/-])\s?', '\1', 'g') AS folded
$$;

CREATE FUNCTION keep_legal_document() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  new_number text[];
  known text;
BEGIN
  IF current_user <> 'portal_admin' THEN RETURN coalesce(NEW, OLD); END IF;
  IF TG_OP = 'DELETE' THEN
    IF NOT EXISTS (SELECT FROM reference_change c WHERE c.of_table = 'legal_document' AND c.row_id = OLD.id AND c.act = 'ADD') THEN
      RAISE EXCEPTION 'document % came with the portal', OLD.id USING ERRCODE = 'restrict_violation', HINT = 'legal_document_of_portal';
    END IF;
    IF legal_document_is_cited(OLD.id) THEN
      RAISE EXCEPTION 'something rests on document %', OLD.id USING ERRCODE = 'restrict_violation', HINT = 'legal_document_cited';
    END IF;
    RETURN OLD;
  END IF;
  new_number := legal_document_number(NEW.number);
  IF new_number IS NULL OR coalesce(new_number[2], NEW.issued_on::text) IS NULL THEN
    RAISE EXCEPTION 'a document has a number with a symbol, and a year' USING ERRCODE = 'check_violation', HINT = 'legal_document_numbered';
  END IF;
  -- One document is written down at a time: of two that write the same, one sees the other's.
  PERFORM pg_advisory_xact_lock(hashtextextended('reference legal_document ', 0));
  SELECT d.id INTO known
  FROM legal_document d, LATERAL (SELECT legal_document_number(d.number) AS said) n
  WHERE n.said[1] = new_number[1] AND n.said[3] = new_number[3]
    AND coalesce(n.said[2], extract(year FROM d.issued_on)::text, (regexp_match(d.id, '-([0-9]{4})$'))[1], '') IN
      ('', coalesce(new_number[2], extract(year FROM NEW.issued_on)::text))
    AND (new_number[3] !~ '(^|-)(hdnd|ubnd|tu|s[a-z]{2,7})$'
      OR regexp_replace(f_unaccent(d.issuer), '[^a-z0-9]+', '', 'g') = regexp_replace(f_unaccent(NEW.issuer), '[^a-z0-9]+', '', 'g'))
  LIMIT 1;
  IF known IS NOT NULL THEN
    RAISE EXCEPTION 'document % is the same', known USING ERRCODE = 'unique_violation', HINT = 'legal_document_once';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER legal_document_stays BEFORE INSERT OR DELETE ON legal_document
  FOR EACH ROW EXECUTE FUNCTION keep_legal_document();
