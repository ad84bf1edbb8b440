-- Facts about this portal as a whole that every page must know, one row each.
-- `sample` is 'true' where the database holds invented rows, which every page then says.

CREATE TABLE portal_setting (
  key text PRIMARY KEY CHECK (key IN ('sample')),
  value text NOT NULL
);
GRANT SELECT ON portal_setting TO portal_public, portal_auth, portal_province, portal_ministry,
  portal_organiser, portal_auditor, portal_admin, portal_job;
CREATE CONSTRAINT TRIGGER portal_setting_data_version AFTER INSERT OR UPDATE OR DELETE ON portal_setting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bump_data_version();
