-- Dated reference data: law changes these rows, never the code. `mark` says how sure we are:
-- src = read in a published source, mem = general knowledge of the field, uncertain = confirm before relying on it.

CREATE TYPE fund AS ENUM ('KCQG', 'KCDP');
CREATE TYPE confidence AS ENUM ('src', 'mem', 'uncertain');

CREATE TABLE legal_document (
  id text PRIMARY KEY,
  number text NOT NULL,
  title_vi text COLLATE "vi-x-icu" NOT NULL,
  issuer text COLLATE "vi-x-icu" NOT NULL,
  issued_on date,
  valid_from date,
  valid_to date,
  mark confidence NOT NULL
);

CREATE TABLE agency_name (
  agency text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  name_vi text COLLATE "vi-x-icu" NOT NULL,
  name_en text NOT NULL,
  mark confidence NOT NULL,
  PRIMARY KEY (agency, valid_from),
  EXCLUDE USING gist (agency WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE TABLE content (
  code text PRIMARY KEY,
  position integer NOT NULL UNIQUE
);

CREATE TABLE content_version (
  content_code text NOT NULL REFERENCES content,
  valid_from date NOT NULL,
  valid_to date,
  heading_vi text COLLATE "vi-x-icu" NOT NULL,
  heading_en text NOT NULL,
  short_vi text COLLATE "vi-x-icu" NOT NULL,
  short_en text NOT NULL,
  legal_document_id text NOT NULL REFERENCES legal_document,
  clause text NOT NULL,
  mark confidence NOT NULL,
  PRIMARY KEY (content_code, valid_from),
  EXCLUDE USING gist (content_code WITH =, daterange(valid_from, valid_to) WITH &&)
);

-- Every content has one general item, for lines that name no particular one.
CREATE TABLE content_item (
  code text PRIMARY KEY,
  content_code text NOT NULL REFERENCES content,
  name_vi text COLLATE "vi-x-icu" NOT NULL,
  name_en text NOT NULL,
  is_general boolean NOT NULL DEFAULT false,
  position integer NOT NULL,
  UNIQUE (code, content_code)
);
CREATE UNIQUE INDEX content_item_one_general ON content_item (content_code) WHERE is_general;

CREATE TABLE content_group (
  code text PRIMARY KEY,
  name_vi text COLLATE "vi-x-icu" NOT NULL,
  name_en text NOT NULL
);

-- Reports group contents their own way; a member is one item, so a group may cut through a content.
CREATE TABLE content_group_member (
  group_code text NOT NULL REFERENCES content_group,
  item_code text NOT NULL REFERENCES content_item,
  valid_from date NOT NULL,
  valid_to date,
  PRIMARY KEY (group_code, item_code, valid_from),
  EXCLUDE USING gist (group_code WITH =, item_code WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE TABLE support_cap (
  item_code text NOT NULL REFERENCES content_item,
  fund fund NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  max_percent integer CHECK (max_percent BETWEEN 1 AND 100),
  max_amount bigint NOT NULL CHECK (max_amount > 0),
  per_vi text NOT NULL,
  per_en text NOT NULL,
  legal_document_id text NOT NULL REFERENCES legal_document,
  clause text NOT NULL,
  mark confidence NOT NULL,
  PRIMARY KEY (item_code, fund, valid_from),
  EXCLUDE USING gist (item_code WITH =, fund WITH =, daterange(valid_from, valid_to) WITH &&)
);

-- First advance as a share of the contract's support: the item's rate, else its content's (general item).
CREATE TABLE advance_rate (
  item_code text NOT NULL REFERENCES content_item,
  valid_from date NOT NULL,
  valid_to date,
  percent integer NOT NULL CHECK (percent BETWEEN 0 AND 100),
  condition_vi text,
  condition_en text,
  legal_document_id text NOT NULL REFERENCES legal_document,
  clause text NOT NULL,
  mark confidence NOT NULL,
  PRIMARY KEY (item_code, valid_from),
  EXCLUDE USING gist (item_code WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE FUNCTION advance_percent(item text, day date) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT r.percent
  FROM content_item i
  JOIN content_item candidate ON candidate.code = i.code OR (candidate.content_code = i.content_code AND candidate.is_general)
  JOIN advance_rate r ON r.item_code = candidate.code AND daterange(r.valid_from, r.valid_to) @> day
  WHERE i.code = item
  ORDER BY candidate.code = i.code DESC
  LIMIT 1 $$;

CREATE TABLE indicator (
  code text PRIMARY KEY,
  name_vi text COLLATE "vi-x-icu" NOT NULL,
  name_en text NOT NULL,
  unit_vi text NOT NULL,
  unit_en text NOT NULL,
  position integer NOT NULL
);

-- A printed indicator may be the sum of two counted ones (mô hình trình diễn và thí điểm).
CREATE TABLE indicator_part (
  indicator_code text NOT NULL REFERENCES indicator,
  part_code text NOT NULL REFERENCES indicator,
  PRIMARY KEY (indicator_code, part_code),
  CHECK (indicator_code <> part_code)
);
