-- Contracts, acceptances and the append-only voucher ledger.
-- A wrong voucher is answered by a reversal that names it, so any past total can be rebuilt as of its date.

CREATE TYPE voucher_kind AS ENUM ('ADVANCE', 'PAYMENT', 'REFUND');

-- Fund support only, and one budget year.
CREATE TABLE contract (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  fund fund NOT NULL,
  budget_year integer NOT NULL CHECK (budget_year BETWEEN 2010 AND 2100),
  number text NOT NULL,
  number_key text GENERATED ALWAYS AS (fold_number(number)) STORED,
  signed_on date NOT NULL,
  end_on date,
  unit_id text NOT NULL REFERENCES admin_unit,
  steward_unit_id text NOT NULL REFERENCES admin_unit,
  value bigint NOT NULL CHECK (value BETWEEN 1 AND 999999999999999),
  recorded_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT contract_number_once UNIQUE (unit_id, budget_year, number_key),
  UNIQUE (id, fund, budget_year)
);
CREATE INDEX contract_by_steward ON contract (steward_unit_id, budget_year);
CREATE TRIGGER contract_fill_steward BEFORE INSERT ON contract FOR EACH ROW EXECUTE FUNCTION fill_steward();
CREATE TRIGGER contract_spell_number BEFORE INSERT ON contract FOR EACH ROW EXECUTE FUNCTION spell_number();

-- The part of a contract's value that belongs to one đề án and one content.
CREATE TABLE contract_share (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  contract_id uuid NOT NULL,
  project_id uuid NOT NULL,
  fund fund NOT NULL,
  budget_year integer NOT NULL,
  content_code text NOT NULL,
  item_code text NOT NULL,
  amount bigint NOT NULL CHECK (amount BETWEEN 1 AND 999999999999999),
  recorded_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (contract_id, project_id, content_code),
  UNIQUE (id, contract_id, project_id, fund, budget_year, content_code, item_code),
  FOREIGN KEY (contract_id, fund, budget_year) REFERENCES contract (id, fund, budget_year),
  FOREIGN KEY (project_id, fund) REFERENCES project (id, fund),
  FOREIGN KEY (item_code, content_code) REFERENCES content_item (code, content_code)
);
CREATE INDEX contract_share_project_id ON contract_share (project_id, budget_year);

CREATE FUNCTION check_contract_value() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE checked uuid := CASE TG_TABLE_NAME WHEN 'contract' THEN NEW.id ELSE (to_jsonb(NEW) ->> 'contract_id')::uuid END;
BEGIN
  IF (SELECT value FROM contract WHERE id = checked)
     IS DISTINCT FROM (SELECT sum(amount)::bigint FROM contract_share WHERE contract_id = checked) THEN
    RAISE EXCEPTION 'contract % is not the sum of its shares', checked
      USING ERRCODE = 'check_violation', CONSTRAINT = 'contract_value_is_sum_of_shares';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER contract_value_is_sum_of_shares AFTER INSERT ON contract
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_contract_value();
CREATE CONSTRAINT TRIGGER contract_share_value_is_sum AFTER INSERT ON contract_share
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_contract_value();

-- Nghiệm thu of a đề án in a budget year; outputs count in the month of acceptance.
CREATE TABLE acceptance (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  project_id uuid NOT NULL REFERENCES project,
  budget_year integer NOT NULL,
  unit_id text NOT NULL REFERENCES admin_unit,
  steward_unit_id text NOT NULL REFERENCES admin_unit,
  accepted_on date NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (project_id, budget_year),
  UNIQUE (id, project_id, budget_year)
);
CREATE INDEX acceptance_by_steward ON acceptance (steward_unit_id, budget_year);
CREATE TRIGGER acceptance_fill_steward BEFORE INSERT ON acceptance FOR EACH ROW EXECUTE FUNCTION fill_steward();

CREATE TABLE acceptance_output (
  acceptance_id uuid NOT NULL REFERENCES acceptance,
  indicator_code text NOT NULL REFERENCES indicator,
  achieved bigint NOT NULL CHECK (achieved >= 0),
  PRIMARY KEY (acceptance_id, indicator_code)
);

-- Advances and payments add, refunds and reversals of payments take away.
CREATE TABLE voucher (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  share_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  project_id uuid NOT NULL,
  fund fund NOT NULL,
  budget_year integer NOT NULL,
  content_code text NOT NULL,
  item_code text NOT NULL,
  unit_id text NOT NULL REFERENCES admin_unit,
  steward_unit_id text NOT NULL REFERENCES admin_unit,
  kind voucher_kind NOT NULL,
  signed_amount bigint NOT NULL CHECK (signed_amount <> 0 AND abs(signed_amount) <= 999999999999999),
  paid_on date NOT NULL,
  number text NOT NULL CHECK (length(number) BETWEEN 1 AND 50),
  number_key text GENERATED ALWAYS AS (fold_number(number)) STORED,
  note text CHECK (length(note) <= 1000),
  reverses_id uuid REFERENCES voucher,
  reason text CHECK (length(reason) BETWEEN 10 AND 1000),
  recorded_at timestamptz NOT NULL DEFAULT now(),
  recorded_by uuid NOT NULL REFERENCES account,
  search_key text GENERATED ALWAYS AS (f_unaccent(number || ' ' || coalesce(note, ''))) STORED,
  FOREIGN KEY (share_id, contract_id, project_id, fund, budget_year, content_code, item_code)
    REFERENCES contract_share (id, contract_id, project_id, fund, budget_year, content_code, item_code),
  CONSTRAINT voucher_reversed_once UNIQUE (reverses_id),
  CONSTRAINT voucher_reversal_has_reason CHECK ((reverses_id IS NULL) = (reason IS NULL)),
  CONSTRAINT voucher_sign_follows_kind CHECK ((signed_amount > 0) = ((kind = 'REFUND') = (reverses_id IS NOT NULL)))
);
CREATE INDEX voucher_project_id ON voucher (project_id, budget_year);
CREATE INDEX voucher_share_id ON voucher (share_id);
CREATE INDEX voucher_by_steward ON voucher (steward_unit_id, paid_on DESC, id);
CREATE INDEX voucher_by_date ON voucher (paid_on DESC, id);
CREATE INDEX voucher_by_recording ON voucher (steward_unit_id, recorded_at DESC);
CREATE INDEX voucher_by_year ON voucher (budget_year, unit_id);
CREATE INDEX voucher_by_number ON voucher (number_key);
CREATE INDEX voucher_search ON voucher USING gin (search_key gin_trgm_ops);
CREATE TRIGGER voucher_spell_number BEFORE INSERT ON voucher FOR EACH ROW EXECUTE FUNCTION spell_number();

-- The numbers of vouchers that stand: neither reversals nor reversed. The ledger itself never changes, so they are kept beside it.
CREATE TABLE standing_voucher_number (
  voucher_id uuid PRIMARY KEY REFERENCES voucher,
  unit_id text NOT NULL REFERENCES admin_unit,
  budget_year integer NOT NULL,
  number_key text NOT NULL,
  CONSTRAINT voucher_number_standing UNIQUE (unit_id, budget_year, number_key)
);

-- Fills what follows from the share and the date; refuses a date in the future or before the contract, and a reversal that
-- is not a mirror.
CREATE FUNCTION complete_voucher() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  share contract_share;
  original voucher;
BEGIN
  SELECT * INTO share FROM contract_share WHERE id = NEW.share_id;
  NEW.contract_id := share.contract_id;
  NEW.project_id := share.project_id;
  NEW.fund := share.fund;
  NEW.budget_year := share.budget_year;
  NEW.content_code := share.content_code;
  NEW.item_code := share.item_code;
  IF NEW.reverses_id IS NULL THEN
    NEW.unit_id := (SELECT unit_on(unit_id, NEW.paid_on) FROM project WHERE id = share.project_id);
    IF NEW.paid_on < (SELECT signed_on FROM contract WHERE id = share.contract_id) THEN
      RAISE EXCEPTION 'voucher dated before its contract was signed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_before_contract', HINT = 'voucher_before_contract';
    END IF;
  ELSE
    SELECT * INTO original FROM voucher WHERE id = NEW.reverses_id;
    NEW.unit_id := original.unit_id;
    NEW.paid_on := original.paid_on;
    NEW.number := original.number;
    NEW.kind := original.kind;
    IF original.reverses_id IS NOT NULL OR original.share_id <> NEW.share_id OR original.signed_amount <> -NEW.signed_amount THEN
      RAISE EXCEPTION 'a reversal mirrors one voucher that is not itself a reversal'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_reversal_mirrors', HINT = 'voucher_reversal_mirrors';
    END IF;
    IF original.recorded_by = NEW.recorded_by THEN
      RAISE EXCEPTION 'nobody reverses their own voucher'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_reversed_by_another', HINT = 'voucher_reversed_by_another';
    END IF;
  END IF;
  NEW.steward_unit_id := steward_of(NEW.unit_id);
  IF NEW.paid_on > vietnam_today() THEN
    RAISE EXCEPTION 'voucher dated in the future'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'voucher_not_in_future', HINT = 'voucher_not_in_future';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER voucher_complete BEFORE INSERT ON voucher FOR EACH ROW EXECUTE FUNCTION complete_voucher();

CREATE TRIGGER contract_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contract
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER contract_share_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contract_share
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER acceptance_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON acceptance
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER acceptance_output_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON acceptance_output
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER voucher_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON voucher
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
