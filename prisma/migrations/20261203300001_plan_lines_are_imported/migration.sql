-- Sheets of plan lines are handed in as sheets of đề án are, by people of the Ministry too; each stays its account's alone.
ALTER TABLE import_run
  DROP CONSTRAINT import_run_sheet_check,
  ADD CONSTRAINT import_run_sheet_check CHECK (sheet IN ('projects', 'plan-lines'));
GRANT SELECT, DELETE,
  INSERT (id, sheet, state, file_name, sha256, content, marked, row_count, project_count, to_add, unchanged, saved, problems),
  UPDATE (state, marked, row_count, project_count, to_add, unchanged, saved, problems, committing_at)
  ON import_run TO portal_ministry;
CREATE POLICY own_rows_of_ministry ON import_run TO portal_ministry
  USING (account_id = (SELECT app_account())) WITH CHECK (account_id = (SELECT app_account()));
