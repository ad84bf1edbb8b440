-- Đề án with their budget, beneficiaries and targets.

CREATE TYPE project_kind AS ENUM ('REGULAR', 'GROUP', 'FLAGSHIP');
CREATE TYPE project_state AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPRAISED_LOCAL', 'REGISTERED', 'APPRAISED_CENTRAL',
  'ASSIGNED', 'CONTRACTED', 'IN_PROGRESS', 'ACCEPTED', 'SETTLED', 'REJECTED', 'WITHDRAWN', 'STOPPED');

CREATE TABLE project (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code text NOT NULL UNIQUE,
  title text COLLATE "vi-x-icu" NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
  fund fund NOT NULL,
  kind project_kind NOT NULL,
  state project_state NOT NULL,
  unit_id text NOT NULL REFERENCES admin_unit,
  steward_unit_id text NOT NULL REFERENCES admin_unit,
  content_code text NOT NULL,
  item_code text NOT NULL,
  start_year integer NOT NULL,
  end_year integer NOT NULL CHECK (end_year >= start_year),
  implementing_unit text COLLATE "vi-x-icu" NOT NULL,
  commune text COLLATE "vi-x-icu",
  start_on date,
  end_on date,
  assigned_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  search_key text GENERATED ALWAYS AS (f_unaccent(code || ' ' || title)) STORED,
  FOREIGN KEY (item_code, content_code) REFERENCES content_item (code, content_code),
  UNIQUE (id, fund),
  CHECK (end_on IS NULL OR start_on IS NULL OR end_on >= start_on),
  CHECK (state NOT IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS', 'ACCEPTED', 'SETTLED', 'STOPPED') OR assigned_at IS NOT NULL)
);
CREATE INDEX project_search ON project USING gin (search_key gin_trgm_ops);
CREATE INDEX project_by_year ON project (start_year DESC, code);
CREATE INDEX project_by_unit ON project (unit_id, start_year DESC, code);
CREATE INDEX project_by_steward ON project (steward_unit_id, start_year DESC, code);
CREATE TRIGGER project_fill_steward BEFORE INSERT ON project FOR EACH ROW EXECUTE FUNCTION fill_steward();

CREATE TABLE project_budget_line (
  project_id uuid NOT NULL REFERENCES project,
  budget_year integer NOT NULL,
  content_code text NOT NULL,
  item_code text NOT NULL,
  support bigint NOT NULL CHECK (support BETWEEN 0 AND 999999999999999),
  counterpart bigint NOT NULL CHECK (counterpart BETWEEN 0 AND 999999999999999),
  other bigint NOT NULL CHECK (other BETWEEN 0 AND 999999999999999),
  PRIMARY KEY (project_id, budget_year, item_code),
  FOREIGN KEY (item_code, content_code) REFERENCES content_item (code, content_code)
);

CREATE TABLE beneficiary (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  unit_id text NOT NULL REFERENCES admin_unit,
  steward_unit_id text NOT NULL REFERENCES admin_unit,
  name text COLLATE "vi-x-icu" NOT NULL,
  tax_code text,
  address text COLLATE "vi-x-icu" NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ENTERPRISE', 'COOPERATIVE', 'HOUSEHOLD')),
  UNIQUE NULLS NOT DISTINCT (tax_code, name, unit_id)
);
CREATE TRIGGER beneficiary_fill_steward BEFORE INSERT ON beneficiary FOR EACH ROW EXECUTE FUNCTION fill_steward();

CREATE TABLE project_beneficiary (
  project_id uuid NOT NULL REFERENCES project,
  beneficiary_id uuid NOT NULL REFERENCES beneficiary,
  support bigint CHECK (support BETWEEN 0 AND 999999999999999),
  PRIMARY KEY (project_id, beneficiary_id)
);
CREATE INDEX project_beneficiary_beneficiary_id ON project_beneficiary (beneficiary_id);

CREATE TABLE project_output (
  project_id uuid NOT NULL REFERENCES project,
  budget_year integer NOT NULL,
  indicator_code text NOT NULL REFERENCES indicator,
  target bigint NOT NULL CHECK (target >= 0),
  PRIMARY KEY (project_id, budget_year, indicator_code)
);
