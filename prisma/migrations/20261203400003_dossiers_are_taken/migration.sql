-- Whoever takes the whole dossier of a đề án is named in the trail; an auditor too, who writes nothing else there but their
-- own password.
CREATE POLICY dossiers_append ON audit_entry FOR INSERT TO portal_auditor
  WITH CHECK (permission = 'dossier.take' AND account_id = (SELECT app_account()));
