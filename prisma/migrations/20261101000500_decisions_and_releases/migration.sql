-- Decisions and releases give đề án their money. They are drafted, then issued; from that moment they and their lines never
-- change.

CREATE TYPE decision_kind AS ENUM ('ASSIGN', 'ADJUST', 'SUPPLEMENT', 'WITHDRAW');

CREATE TABLE plan_decision (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  fund fund NOT NULL,
  budget_year integer NOT NULL CHECK (budget_year BETWEEN 2010 AND 2100),
  kind decision_kind NOT NULL,
  number text NOT NULL,
  number_key text GENERATED ALWAYS AS (fold_number(number)) STORED,
  signed_on date NOT NULL,
  signed_year integer GENERATED ALWAYS AS (extract(year FROM signed_on)::integer) STORED,
  signer text COLLATE "vi-x-icu" NOT NULL,
  unit_id text REFERENCES admin_unit,
  steward_unit_id text REFERENCES admin_unit,
  issued_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((fund = 'KCDP') = (unit_id IS NOT NULL)),
  UNIQUE (id, fund, budget_year),
  -- A number is given once by who signs it in the year of signing: the same number on another day of that year is a mistake,
  -- in the next year a new paper. The national fund's decisions have one issuer, the Ministry.
  CONSTRAINT plan_decision_number_once UNIQUE NULLS NOT DISTINCT (unit_id, signed_year, number_key)
);
CREATE INDEX plan_decision_by_year ON plan_decision (budget_year, fund, signed_on);
CREATE TRIGGER plan_decision_fill_steward BEFORE INSERT ON plan_decision
  FOR EACH ROW WHEN (NEW.unit_id IS NOT NULL) EXECUTE FUNCTION fill_steward();
CREATE TRIGGER plan_decision_spell_number BEFORE INSERT OR UPDATE OF number ON plan_decision
  FOR EACH ROW EXECUTE FUNCTION spell_number();

-- A signed amount: a cut is negative. A line without a đề án is money not yet shared out.
CREATE TABLE plan_line (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  decision_id uuid NOT NULL,
  fund fund NOT NULL,
  budget_year integer NOT NULL,
  unit_id text NOT NULL REFERENCES admin_unit,
  steward_unit_id text NOT NULL REFERENCES admin_unit,
  project_id uuid,
  content_code text NOT NULL,
  item_code text NOT NULL,
  signed_amount bigint NOT NULL CHECK (signed_amount <> 0 AND abs(signed_amount) <= 999999999999999),
  note text,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (decision_id, fund, budget_year) REFERENCES plan_decision (id, fund, budget_year),
  FOREIGN KEY (project_id, fund) REFERENCES project (id, fund),
  FOREIGN KEY (item_code, content_code) REFERENCES content_item (code, content_code)
);
CREATE INDEX plan_line_decision_id ON plan_line (decision_id);
CREATE INDEX plan_line_project_id ON plan_line (project_id, budget_year);
CREATE INDEX plan_line_by_year ON plan_line (budget_year, unit_id);
CREATE TRIGGER plan_line_fill_steward BEFORE INSERT ON plan_line FOR EACH ROW EXECUTE FUNCTION fill_steward();

-- Phân bổ theo đợt, national fund only.
CREATE TABLE release (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  fund fund NOT NULL DEFAULT 'KCQG' CHECK (fund = 'KCQG'),
  budget_year integer NOT NULL CHECK (budget_year BETWEEN 2010 AND 2100),
  tranche integer NOT NULL CHECK (tranche > 0),
  number text NOT NULL,
  number_key text GENERATED ALWAYS AS (fold_number(number)) STORED,
  signed_on date NOT NULL,
  issued_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT release_number_once UNIQUE (budget_year, tranche, number_key),
  UNIQUE (id, fund, budget_year)
);
CREATE TRIGGER release_spell_number BEFORE INSERT OR UPDATE OF number ON release
  FOR EACH ROW EXECUTE FUNCTION spell_number();

CREATE TABLE release_line (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  release_id uuid NOT NULL,
  fund fund NOT NULL DEFAULT 'KCQG',
  budget_year integer NOT NULL,
  unit_id text NOT NULL REFERENCES admin_unit,
  steward_unit_id text NOT NULL REFERENCES admin_unit,
  project_id uuid NOT NULL,
  content_code text NOT NULL,
  item_code text NOT NULL,
  signed_amount bigint NOT NULL CHECK (signed_amount <> 0 AND abs(signed_amount) <= 999999999999999),
  recorded_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (release_id, fund, budget_year) REFERENCES release (id, fund, budget_year),
  FOREIGN KEY (project_id, fund) REFERENCES project (id, fund),
  FOREIGN KEY (item_code, content_code) REFERENCES content_item (code, content_code)
);
CREATE INDEX release_line_release_id ON release_line (release_id);
CREATE INDEX release_line_project_id ON release_line (project_id, budget_year);
CREATE INDEX release_line_by_year ON release_line (budget_year, unit_id);
CREATE TRIGGER release_line_fill_steward BEFORE INSERT ON release_line FOR EACH ROW EXECUTE FUNCTION fill_steward();

-- Issued is issued: neither the decision nor its lines change, and no line is added or removed.
CREATE FUNCTION keep_issued_document() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.issued_at IS NOT NULL THEN
      RAISE EXCEPTION '% is drafted before it is issued', TG_TABLE_NAME
        USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_drafted_first';
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.issued_at IS NOT NULL THEN
    RAISE EXCEPTION '% % is issued and does not change', TG_TABLE_NAME, OLD.id
      USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_issued_is_final';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER plan_decision_issued_is_final BEFORE INSERT OR UPDATE OR DELETE ON plan_decision
  FOR EACH ROW EXECUTE FUNCTION keep_issued_document();
CREATE TRIGGER release_issued_is_final BEFORE INSERT OR UPDATE OR DELETE ON release
  FOR EACH ROW EXECUTE FUNCTION keep_issued_document();

-- Locks the document first, so a line cannot slip in while another transaction issues it.
CREATE FUNCTION keep_issued_lines() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE issued timestamptz;
BEGIN
  IF TG_TABLE_NAME = 'plan_line' THEN
    SELECT issued_at INTO issued FROM plan_decision
      WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.decision_id ELSE NEW.decision_id END FOR SHARE;
  ELSE
    SELECT issued_at INTO issued FROM release
      WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.release_id ELSE NEW.release_id END FOR SHARE;
  END IF;
  IF issued IS NOT NULL OR TG_OP = 'UPDATE' THEN
    RAISE EXCEPTION 'lines of an issued document do not change'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_TABLE_NAME || '_issued_is_final';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER plan_line_issued_is_final BEFORE INSERT OR UPDATE OR DELETE ON plan_line
  FOR EACH ROW EXECUTE FUNCTION keep_issued_lines();
CREATE TRIGGER release_line_issued_is_final BEFORE INSERT OR UPDATE OR DELETE ON release_line
  FOR EACH ROW EXECUTE FUNCTION keep_issued_lines();

CREATE TRIGGER plan_decision_no_truncate BEFORE TRUNCATE ON plan_decision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_line_no_truncate BEFORE TRUNCATE ON plan_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER release_no_truncate BEFORE TRUNCATE ON release FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER release_line_no_truncate BEFORE TRUNCATE ON release_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A line lies in its project's lineage, and in the province whose decision it stands in.
CREATE FUNCTION check_line_territory() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  project_steward text;
  decision_steward text;
BEGIN
  SELECT steward_unit_id INTO project_steward FROM project WHERE id = NEW.project_id;
  IF TG_TABLE_NAME = 'plan_line' THEN
    SELECT steward_unit_id INTO decision_steward FROM plan_decision WHERE id = NEW.decision_id;
  END IF;
  IF NEW.steward_unit_id <> coalesce(project_steward, NEW.steward_unit_id)
     OR NEW.steward_unit_id <> coalesce(decision_steward, NEW.steward_unit_id) THEN
    RAISE EXCEPTION 'line names another province than its project or decision'
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_own_province';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER plan_line_own_province BEFORE INSERT ON plan_line FOR EACH ROW EXECUTE FUNCTION check_line_territory();
CREATE TRIGGER release_line_own_province BEFORE INSERT ON release_line FOR EACH ROW EXECUTE FUNCTION check_line_territory();
