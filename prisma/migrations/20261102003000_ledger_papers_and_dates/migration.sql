-- Numbers of papers (số chứng từ, hợp đồng, quyết định) are kept in one plain spelling and are unique by a folded key;
-- a reversed voucher gives its number back; no voucher is dated before its contract.
-- A RAISE names its rule in the hint too: the typed client passes the hint on, and not the constraint.

-- Composed letters, no invisible characters, single spaces, none round "/".
CREATE FUNCTION plain_number(number text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT btrim(regexp_replace(regexp_replace(
    regexp_replace(normalize(number, NFC), '[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]', '', 'g'),
    '[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'),
    ' ?/ ?', '/', 'g')) $$;

-- What two spellings of one number have in common: neither case nor spaces.
CREATE FUNCTION fold_number(number text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public AS $$
  SELECT lower(replace(normalize(public.plain_number(number), NFKC), ' ', '') COLLATE "und-x-icu") $$;

CREATE FUNCTION spell_number() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.number := plain_number(NEW.number);
  RETURN NEW;
END $$;

CREATE TRIGGER contract_spell_number BEFORE INSERT ON contract FOR EACH ROW EXECUTE FUNCTION spell_number();
CREATE TRIGGER plan_decision_spell_number BEFORE INSERT OR UPDATE OF number ON plan_decision
  FOR EACH ROW EXECUTE FUNCTION spell_number();
CREATE TRIGGER release_spell_number BEFORE INSERT OR UPDATE OF number ON release
  FOR EACH ROW EXECUTE FUNCTION spell_number();
CREATE TRIGGER voucher_spell_number BEFORE INSERT ON voucher FOR EACH ROW EXECUTE FUNCTION spell_number();

ALTER TABLE contract ADD COLUMN number_key text GENERATED ALWAYS AS (fold_number(number)) STORED;
ALTER TABLE contract DROP CONSTRAINT contract_unit_id_budget_year_number_key,
  ADD CONSTRAINT contract_number_once UNIQUE (unit_id, budget_year, number_key);
ALTER TABLE plan_decision ADD COLUMN number_key text GENERATED ALWAYS AS (fold_number(number)) STORED;
ALTER TABLE plan_decision DROP CONSTRAINT plan_decision_unit_id_number_signed_on_key,
  ADD CONSTRAINT plan_decision_number_once UNIQUE NULLS NOT DISTINCT (unit_id, number_key, signed_on);
ALTER TABLE release ADD COLUMN number_key text GENERATED ALWAYS AS (fold_number(number)) STORED;
ALTER TABLE release DROP CONSTRAINT release_budget_year_tranche_number_key,
  ADD CONSTRAINT release_number_once UNIQUE (budget_year, tranche, number_key);
ALTER TABLE voucher ADD COLUMN number_key text GENERATED ALWAYS AS (fold_number(number)) STORED;
DROP INDEX voucher_number_once;
CREATE INDEX voucher_by_number ON voucher (number_key);

-- The numbers of vouchers that stand: neither reversals nor reversed. The ledger itself never changes, so they are kept beside it.
CREATE TABLE standing_voucher_number (
  voucher_id uuid PRIMARY KEY REFERENCES voucher,
  unit_id text NOT NULL REFERENCES admin_unit,
  budget_year integer NOT NULL,
  number_key text NOT NULL,
  CONSTRAINT voucher_number_standing UNIQUE (unit_id, budget_year, number_key)
);
ALTER TABLE standing_voucher_number ENABLE ROW LEVEL SECURITY;

INSERT INTO standing_voucher_number (voucher_id, unit_id, budget_year, number_key)
SELECT v.id, v.unit_id, v.budget_year, v.number_key FROM voucher v
WHERE v.reverses_id IS NULL AND NOT EXISTS (SELECT FROM voucher r WHERE r.reverses_id = v.id);

CREATE FUNCTION keep_standing_number() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.reverses_id IS NULL THEN
    INSERT INTO standing_voucher_number (voucher_id, unit_id, budget_year, number_key)
    VALUES (NEW.id, NEW.unit_id, NEW.budget_year, NEW.number_key);
  ELSE
    DELETE FROM standing_voucher_number WHERE voucher_id = NEW.reverses_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER voucher_keep_standing_number AFTER INSERT ON voucher
  FOR EACH ROW EXECUTE FUNCTION keep_standing_number();

CREATE OR REPLACE FUNCTION complete_voucher() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
    IF original.reverses_id IS NOT NULL OR original.share_id <> NEW.share_id OR original.amount <> -NEW.amount THEN
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
