-- Rút đính chính has a state of its own. What is added to a type is written with from the next transaction on: the rest follows
-- in the next migration.
ALTER TYPE report_state ADD VALUE 'WITHDRAWN';
